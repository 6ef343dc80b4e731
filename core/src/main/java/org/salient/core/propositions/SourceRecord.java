package org.salient.core.propositions;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.salient.core.model.Predicate;

/**
 * What became of a voice's claims of one matter that the map can bear out. It stands beside the grade that people gave,
 * never in its place: the map is made from some of the same sources, and it comes after the claims.
 *
 * @param voice     a source's id, or a speaker's name
 * @param already   how many said what the map showed already; they foretold nothing and count for nothing
 * @param borneOut  of those whose term is over, how many the map bore out within it
 * @param delays    after how long, ascending
 * @param waiting   how many are within their term; their end is not awaited, for the early ones are the true ones
 */
public record SourceRecord(
        String voice, Predicate matter, int already, Share borneOut, List<Duration> delays, int waiting) {
    public SourceRecord {
        delays = List.copyOf(delays);
    }

    /** The delay that half of them did not pass, the lower of the two in the middle; none where none was borne out. */
    public Optional<Duration> median() {
        return delays.isEmpty() ? Optional.empty() : Optional.of(delays.get((delays.size() - 1) / 2));
    }
}
