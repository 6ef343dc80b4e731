package org.salient.core.model;

import java.time.Instant;

/** One check of an observation: what was checked, by whom, when, with what outcome. */
public record VerificationStep(Step step, Outcome outcome, String by, Instant at, String note) {
    /** What can be checked of an observation. */
    public enum Step {
        LOCATION,
        DATE,
        SIDE,
        CONTENT
    }

    /** What a check found. */
    public enum Outcome {
        CONFIRMED,
        REFUTED,
        /** Done by the source; not repeated here. */
        NOT_CHECKED_HERE
    }
}
