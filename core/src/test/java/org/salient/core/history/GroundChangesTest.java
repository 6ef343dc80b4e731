package org.salient.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salient.core.model.LonLat;
import org.salient.core.model.Status;

class GroundChangesTest {
    /** An edge of a degree that an overlay moves by half a unit, some forty times over. */
    private static final double OVERLAY_SQUARE_KILOMETRES = 0.02;

    @Property(tries = 15)
    void whatMovedFromOneTimeToAnotherIsTheDifferenceOfTheAreas(@ForAll("wars") DrawnWar war) {
        var history = war.history();
        var counting = history.clock().counting();
        var areas = history.areas();
        for (int from : counting) {
            for (int until : counting.stream().filter(map -> map >= from).toList()) {
                var changes = history.changes(valid(history, from), valid(history, until));
                for (String region : areas.parts()) {
                    for (Status status : areas.statuses()) {
                        double[] series = areas.perMap(region, status);
                        assertThat(gained(changes, region, status))
                                .isCloseTo(series[until] - series[from], within(OVERLAY_SQUARE_KILOMETRES));
                    }
                }
            }
        }
    }

    @Property(tries = 15)
    void whatMovedWentFromWhatItWasToWhatItIs(@ForAll("wars") DrawnWar war) {
        var history = war.history();
        var counting = history.clock().counting();
        var from = valid(history, counting.getFirst());
        var until = valid(history, counting.getLast());
        for (var moved : history.changes(from, until).moved()) {
            assertThat(moved.before()).isNotEqualTo(moved.after());
            assertThat(moved.ground().isValid()).isTrue();
            assertThat(EllipsoidArea.squareKilometres(moved.ground()))
                    .isCloseTo(moved.squareKilometres(), within(1e-6));
            var inside = moved.ground().getInteriorPoint().getCoordinate();
            var point = new LonLat(inside.x, inside.y);
            assertThat(history.statusOf(point, from)).isEqualTo(moved.before());
            assertThat(history.statusOf(point, until)).isEqualTo(moved.after());
        }
    }

    @Property(tries = 15)
    void nothingChangesFromATimeToItself(@ForAll("wars") DrawnWar war) {
        var history = war.history();
        for (int map : history.clock().counting()) {
            var changes = history.changes(valid(history, map), valid(history, map));
            assertThat(changes.moved()).isEmpty();
            assertThat(changes.slivers()).isZero();
        }
    }

    @Provide
    Arbitrary<DrawnWar> wars() {
        return DrawnWars.wars();
    }

    private static Instant valid(ControlHistory history, int map) {
        return history.clock().maps().get(map).valid();
    }

    private static double gained(GroundChanges changes, String region, Status status) {
        double gained = 0;
        for (var moved : changes.moved()) {
            if (moved.region().equals(Optional.of(region))) {
                gained += moved.after().equals(Optional.of(status)) ? moved.squareKilometres() : 0;
                gained -= moved.before().equals(Optional.of(status)) ? moved.squareKilometres() : 0;
            }
        }
        return gained;
    }
}
