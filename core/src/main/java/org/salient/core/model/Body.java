package org.salient.core.model;

/**
 * Bytes that a fact refers to by their hash: a report as found, a polygon, the shares of an estimate.
 * Equal bytes are one body. The array is not copied and must not be changed.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by hash alone
public record Body(Hash hash, byte[] bytes) {
    public static Body of(byte[] bytes) {
        return new Body(Hash.of(bytes), bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && hash.equals(body.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }
}
