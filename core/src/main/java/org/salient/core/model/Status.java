package org.salient.core.model;

/** What ground is: held by a side, or grey for a reason. */
public sealed interface Status {
    /** A side firmly holds the ground. */
    record Held(SideId side) implements Status {}

    /** Nobody is known to hold the ground firmly. */
    record Grey(Reason reason) implements Status {}

    /** Why ground is grey. */
    enum Reason {
        /** Both sides are on it. */
        CONTESTED,
        /** Nothing reliable says who is on it. */
        UNKNOWN,
        /** Neither side is on it. */
        NO_MANS_LAND,
        /** What was known of it is too old. */
        STALE
    }

    static Status held(SideId side) {
        return new Held(side);
    }

    static Status grey(Reason reason) {
        return new Grey(reason);
    }
}
