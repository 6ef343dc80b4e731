package org.salient.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salient.core.TwoSides.MAPPER;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.day;
import static org.salient.core.TwoSides.noon;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.salient.core.Journal;
import org.salient.core.TwoSides;
import org.salient.core.model.Decision;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Sighting;
import org.salient.core.model.Warrant;

class HoldsTest {
    private static final Warrant WARRANT = new Warrant("an editor", noon("11-02"), "it may harm someone");

    private final Sighting seen = sighting(37.5);
    private final Sighting copy = sighting(37.501);
    private final Sighting other = sighting(37.7);
    private final Journal journal = new Journal().add(noon("11-01"), seen, copy, other);

    private static Sighting sighting(double lon) {
        return Sighting.of(
                MAPPER,
                new LonLat(lon, 48.5),
                new Metres(100),
                day("11-01"),
                noon("11-01"),
                RED,
                Sighting.Shown.PRESENCE,
                "soldiers",
                List.of(),
                false);
    }

    private Holds at(Instant now) {
        var ledger = journal.ledger();
        return Holds.at(ledger, new Verifier(TwoSides.theatre()).verify(ledger).evidence(), now);
    }

    @Test
    void aHeldObservationHoldsItsCopiesSinceTheEntryThatHoldsIt() {
        journal.add(noon("11-02"), Decision.Hold.of(WARRANT, copy.id(), noon("12-01")));
        var holds = at(noon("11-03"));
        assertThat(holds.isHeld(seen.id())).isTrue();
        assertThat(holds.isHeld(Verifier.idOf(copy.id()))).isTrue();
        assertThat(holds.isHeld(other.id())).isFalse();
        assertThat(holds.since(seen.id())).contains(4L);
    }

    @Test
    void aHoldEndsWithItsTime() {
        journal.add(noon("11-02"), Decision.Hold.of(WARRANT, seen.id(), noon("11-05")));
        assertThat(at(noon("11-04")).isHeld(seen.id())).isTrue();
        assertThat(at(noon("11-05")).isHeld(seen.id())).isFalse();
    }

    @Test
    void aHoldEndsWithItsRelease() {
        var hold = Decision.Hold.of(WARRANT, seen.id(), noon("12-01"));
        journal.add(noon("11-02"), hold);
        journal.add(noon("11-03"), Decision.Release.of(WARRANT, hold.id()));
        assertThat(at(noon("11-03")).isHeld(seen.id())).isFalse();
    }
}
