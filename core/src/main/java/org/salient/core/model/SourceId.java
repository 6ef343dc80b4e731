package org.salient.core.model;

/** The name by which a theatre file calls a source. */
public record SourceId(String value) {
    public SourceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the id of a source must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
