package org.salient.core.stories;

import java.time.Instant;
import java.util.Optional;
import org.salient.core.model.FactId;

/**
 * Where a chain of reports begins.
 *
 * @param who  who said it first: the id of a source, or the name of another voice as it is told apart
 * @param post the first report of the chain
 * @param said when that was published
 */
public record Origin(String who, FactId post, Instant said) {
    /** The same, said by another. */
    Origin by(Optional<String> other) {
        return new Origin(other.orElse(who), post, said);
    }
}
