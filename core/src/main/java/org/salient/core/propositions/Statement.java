package org.salient.core.propositions;

import java.time.Instant;
import org.salient.core.model.Claim;

/**
 * A claim in its stance to a proposition.
 *
 * @param voice who says it, as voices are told apart: a source's id, a speaker's name, or the origin of the report's story
 */
public record Statement(Claim claim, Stance stance, String voice) {
    Instant said() {
        return claim.said();
    }
}
