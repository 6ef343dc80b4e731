package org.salient.core.propositions;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.salient.core.model.FactId;

/**
 * What became of a proposition and when, each for the first time; nothing in it is later than the moment it was asked for.
 *
 * @param said         by whom; none where it was only denied
 * @param contradicted by whom, in words or by evidence
 * @param refuted      by independent evidence
 * @param retracted    by whom
 * @param shown        by independent evidence
 * @param mapped       on the sealed map; before it was said, where the map had it already
 * @param agesOut      when it is too old if nothing bears it out and nobody says it again
 */
public record Clock(
        Optional<Turn> said,
        Optional<Turn> contradicted,
        Optional<Turn> refuted,
        Optional<Turn> retracted,
        Optional<Turn> shown,
        Optional<Turn> mapped,
        Instant agesOut) {
    /**
     * One turn of the clock.
     *
     * @param who a speaker or a source by name; for the map that of the map's fact
     * @param by  the claim, evidence or map
     */
    public record Turn(Instant at, String who, FactId by) {}

    /** When evidence or the map first bore it out. */
    public Optional<Turn> proven() {
        return Stream.of(shown, mapped).flatMap(Optional::stream).min(Comparator.comparing(Turn::at));
    }
}
