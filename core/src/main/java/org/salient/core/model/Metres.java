package org.salient.core.model;

/** A length on the ground, never negative. */
public record Metres(double value) {
    public Metres {
        if (!(value >= 0)) {
            throw new IllegalArgumentException("a length must be 0 m or more, was " + value);
        }
    }

    /** The length in kilometres. */
    public double kilometres() {
        return value / 1000;
    }

    /** A length given in kilometres. */
    public static Metres ofKilometres(double kilometres) {
        return new Metres(kilometres * 1000);
    }
}
