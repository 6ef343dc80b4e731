package org.salient.app.gold;

import java.util.List;
import java.util.Optional;

/**
 * A claim: who says what, of which places.
 *
 * @param predicateAlt a second predicate that is right too
 * @param actorSide    the side's id in capitals, or none
 * @param places       numbers of the item's places
 * @param garbled      whether its words are damaged, so that it is left out of the score
 */
public record GoldClaim(
        Optional<String> claimant,
        String claimantKind,
        String speechAct,
        Optional<GoldSpan> cue,
        GoldSpan content,
        String predicate,
        Optional<String> predicateAlt,
        Optional<String> actorSide,
        List<Integer> places,
        Optional<String> relation,
        Optional<Quantity> quantity,
        Optional<String> eventDate,
        boolean hedged,
        boolean negated,
        boolean garbled) {
    public GoldClaim {
        places = List.copyOf(places);
    }

    /** A number with its unit. */
    public record Quantity(double value, String unit) {}
}
