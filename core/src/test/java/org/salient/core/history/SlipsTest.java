package org.salient.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.box;
import static org.salient.core.TwoSides.noon;
import static org.salient.core.TwoSides.region;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.salient.core.history.DrawnWar.Ink;
import org.salient.core.history.DrawnWar.Sheet;
import org.salient.core.model.FactId;
import org.salient.core.model.Status;

class SlipsTest {
    /** Two degrees by two: 33,000 km2. */
    private static final Geometry LARGE = box(36.5, 47.5, 38.5, 49.5);

    /** Half a degree by half: 2,050 km2. */
    private static final Geometry SMALL = box(37, 48, 37.5, 48.5);

    @Test
    void whatOneMapChangesAndTheNextChangesBackIsASlip() {
        var slips = Slips.in(history(sheet("03-01", SMALL), sheet("03-02", SMALL, LARGE), sheet("03-03", SMALL)));

        assertThat(slips).hasSize(1);
        var slip = slips.getFirst();
        assertThat(slip.map()).isEqualTo(FactId.of("map", "03-02"));
        assertThat(slip.isUndone()).isTrue();
        assertThat(slip.squareKilometres())
                .isCloseTo(EllipsoidArea.squareKilometres(LARGE) - EllipsoidArea.squareKilometres(SMALL), within(0.01));
        assertThat(slip.words()).contains("back with the next map", "the limit is 5,000 km²");
    }

    @Test
    void aLargeChangeOfTheNewestMapWaitsToBeBorneOut() {
        var slips = Slips.in(history(sheet("03-01"), sheet("03-02", LARGE)));

        assertThat(slips).hasSize(1);
        assertThat(slips.getFirst().isUndone()).isFalse();
        assertThat(slips.getFirst().words()).contains("no later map bears it out");
    }

    @Test
    void aLargeChangeThatLastsIsNone() {
        assertThat(Slips.in(history(sheet("03-01"), sheet("03-02", LARGE), sheet("03-03", LARGE))))
                .isEmpty();
    }

    @Test
    void aSmallChangeThatIsTakenBackIsNone() {
        assertThat(Slips.in(history(sheet("03-01"), sheet("03-02", SMALL), sheet("03-03"))))
                .isEmpty();
    }

    @Test
    void theNewestMapThatTakesASlipBackIsNone() {
        var slips = Slips.in(history(sheet("03-01"), sheet("03-02", LARGE), sheet("03-03")));

        assertThat(slips).extracting(Slips.Slip::map).containsExactly(FactId.of("map", "03-02"));
    }

    private static ControlHistory history(Sheet... sheets) {
        return DrawnWar.of(List.of(region("land", Optional.of(BLUE), box(36, 47, 39, 50))), List.of(sheets))
                .history();
    }

    private static Sheet sheet(String day, Geometry... red) {
        Instant noon = noon(day);
        var inks = Stream.of(red).map(shape -> new Ink(Status.held(RED), shape)).toList();
        return new Sheet(FactId.of("map", day), noon, noon, noon, inks);
    }
}
