package org.salient.core.model;

/** The name by which a theatre file calls a side. */
public record SideId(String value) {
    public SideId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the id of a side must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
