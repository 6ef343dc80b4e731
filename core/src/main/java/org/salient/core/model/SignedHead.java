package org.salient.core.model;

/**
 * The hash of the newest entry at a moment, signed.
 *
 * @param sequence  the sequence of that entry
 * @param signature Ed25519 over {@link #message(long, Hash)}, Base64
 * @param publicKey X.509 encoding, Base64
 */
public record SignedHead(long sequence, Hash head, String signature, String publicKey) {
    /** What is signed: the words {@code salient head}, the sequence and the hash, a space between each. */
    public static String message(long sequence, Hash head) {
        return "salient head " + sequence + " " + head.hex();
    }
}
