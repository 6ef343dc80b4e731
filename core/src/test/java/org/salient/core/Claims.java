package org.salient.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.salient.core.model.Claim;
import org.salient.core.model.Claimant;
import org.salient.core.model.FactId;
import org.salient.core.model.LonLat;
import org.salient.core.model.Mention;
import org.salient.core.model.Metres;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Predicate;
import org.salient.core.model.Relation;
import org.salient.core.model.Span;
import org.salient.core.model.SpeechAct;
import org.salient.core.model.TimeSpan;

/** Claims for tests: all about what red does in one town. */
public final class Claims {
    public static final LonLat TOWN = new LonLat(37.5, 48.5);

    private Claims() {}

    /** What a speaker says of red in the town, 3 km about its centre. */
    public static Claim ofRedInTown(Claimant claimant, SpeechAct act, Predicate predicate, Instant said) {
        var town = new Mention.Location("town", "Town", PlaceKind.TOWN, TOWN, new Metres(3000));
        var span = new Span(0, 4);
        return new Claim(
                FactId.of("claim", claimant, act, predicate, said),
                FactId.of("report", claimant, said),
                said,
                claimant,
                act,
                Optional.empty(),
                span,
                "Town",
                predicate,
                Optional.of(TwoSides.RED),
                List.of(new Mention(span, "Town", Relation.IN, Optional.of(town), "", List.of())),
                Optional.empty(),
                TimeSpan.since(said),
                false,
                false,
                Claim.Credibility.CANNOT_BE_JUDGED,
                "test");
    }
}
