package org.salient.core.verification;

import java.time.Instant;
import java.util.List;
import org.salient.core.model.FactId;

/**
 * How a claim stands against all else that is known.
 *
 * @param why   the reason, in words
 * @param by    the evidence or claims that say so; none while it is open
 * @param since when the first of these was published; while it is open, when the claim was made
 */
public record Standing(Kind kind, String why, List<FactId> by, Instant since) {
    /** The three ways in which a claim can stand. */
    public enum Kind {
        /** Independent evidence shows what it says. */
        VERIFIED,
        /** Independent evidence shows otherwise, or another speaker denies it. */
        CONTRADICTED,
        /** Neither. */
        OPEN
    }

    public Standing {
        by = List.copyOf(by);
    }
}
