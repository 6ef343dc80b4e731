package org.salient.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.box;
import static org.salient.core.TwoSides.noon;
import static org.salient.core.TwoSides.polygon;
import static org.salient.core.TwoSides.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.salient.core.history.DrawnWar.Ink;
import org.salient.core.history.DrawnWar.Sheet;
import org.salient.core.model.FactId;
import org.salient.core.model.LonLat;
import org.salient.core.model.Status;

class ControlHistoryTest {
    private static final Status HELD_RED = Status.held(RED);
    private static final Status HELD_BLUE = Status.held(BLUE);
    private static final Geometry LAND = box(37, 48, 38, 49);
    private static final double WHOLE = EllipsoidArea.squareKilometres(LAND);
    private static final Geometry EAST = box(37.5, 48, 38, 49);
    private static final LonLat IN_THE_EAST = new LonLat(37.7, 48.5);

    @Test
    void changesFromALaterToAnEarlierTimeAreRefused() {
        var history = war(sheet("03-01", EAST), sheet("03-02")).history();

        assertThatThrownBy(() -> history.changes(noon("03-02"), noon("03-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("forward in time")
                .hasMessageContaining(noon("03-01").toString());
    }

    @Test
    void changesSinceATimeThatNoMapTellsOfAreRefusedAndTheFirstIsNamed() {
        var history = war(sheet("03-05", EAST)).history();

        assertThatThrownBy(() -> history.changes(noon("03-04"), noon("03-06")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the first is of " + noon("03-05"));
    }

    @Test
    void aHistoryWithoutMapsTellsNothing() {
        var history = war().history();

        assertThat(history.at(noon("03-01"))).isEmpty();
        assertThat(history.statusOf(IN_THE_EAST, noon("03-01"))).isEmpty();
        assertThat(history.timelineOf(IN_THE_EAST)).isEmpty();
        assertThat(history.areas().days()).isEmpty();
    }

    @Test
    void theLastStretchIsOpenAndNamesTheMapThatBeganIt() {
        var war = war(sheet("03-01", EAST), sheet("03-02", EAST), sheet("03-03"));

        var timeline = war.history().timelineOf(IN_THE_EAST);

        assertThat(timeline).hasSize(2);
        assertThat(timeline.getFirst().valid().from()).isEqualTo(noon("03-01"));
        assertThat(timeline.getFirst().valid().until()).isEqualTo(noon("03-03"));
        assertThat(timeline.getLast().status()).contains(HELD_BLUE);
        assertThat(timeline.getLast().valid().isOpen()).isTrue();
        assertThat(timeline.getLast().map()).isEqualTo(war.sheets().getLast().id());
    }

    @Test
    void statusesOfABoxSumToItsAreaToNineDigits() {
        var areas = war(sheet("03-01", EAST, polygon(37.1, 48.1, 37.9, 48.2, 37.3, 48.9)))
                .history()
                .areas();

        double sum = areas.perMap("land", HELD_RED)[0] + areas.perMap("land", HELD_BLUE)[0];
        assertThat(sum).isCloseTo(WHOLE, within(WHOLE * 1e-9));
    }

    @Test
    void aDaysFigureIsThatOfItsLastMapAndADayWithoutAMapHasNone() {
        var morning = new Sheet(id(), noon("03-01").minusSeconds(3600), noon("03-01"), noon("03-01"), List.of());
        var areas = war(morning, sheet("03-01", EAST), sheet("03-04")).history().areas();

        assertThat(areas.days()).containsExactly(LocalDate.parse("2025-03-01"), LocalDate.parse("2025-03-04"));
        assertThat(areas.perDay("land", HELD_RED))
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(WHOLE / 2, 0);
        assertThat(areas.perDay(HELD_BLUE)).usingComparatorWithPrecision(1e-9).containsExactly(WHOLE / 2, WHOLE);
    }

    @Test
    void figuresOfARegionThatIsNotThereAreRefused() {
        var areas = war(sheet("03-01", EAST)).history().areas();

        assertThatThrownBy(() -> areas.perMap("sea", HELD_RED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'sea'");
    }

    @Test
    void whatMovedBearsItsAreaItsRegionAndItsGround() {
        // From 37.5 to 37.4: a tenth of the land.
        var moved = war(sheet("03-01", EAST), sheet("03-02", box(37.4, 48, 38, 49)))
                .history()
                .changes(noon("03-01"), noon("03-02"))
                .moved();

        assertThat(moved).hasSize(1);
        assertThat(moved.getFirst().before()).contains(HELD_BLUE);
        assertThat(moved.getFirst().after()).contains(HELD_RED);
        assertThat(moved.getFirst().region()).contains("land");
        assertThat(moved.getFirst().squareKilometres()).isCloseTo(WHOLE / 10, within(1e-6));
        assertThat(moved.getFirst().ground().equalsTopo(box(37.4, 48, 37.5, 49)))
                .isTrue();
    }

    @Test
    void aRegionThatRunsThroughASharpCornerOfTheGroundDoesNotSpillIt() {
        // The second region's edge passes a hair from the corner of the land: cutting lays edges of the land on one
        // another.
        var land = polygon(36.96, 47.96, 37.14, 48.59, 37.05, 48.86);
        var war = DrawnWar.of(List.of(region("land", Optional.of(RED), land)), List.of(sheet("03-01")));
        var within = polygon(36.96, 48.95, 36.96, 48.0499999, 37.23, 48.6799999);

        var areas = war.history().areasIn(Map.of("near", within));

        var both = DrawnWar.overlay(land, within, org.locationtech.jts.operation.overlayng.OverlayNG.INTERSECTION);
        assertThat(areas.perMap("near", HELD_RED)[0]).isCloseTo(EllipsoidArea.squareKilometres(both), within(0.02));
    }

    @Test
    void aPolygonThatAMapHasAHundredAndFiftyTimesCountsOnce() {
        var many = Collections.nCopies(150, new Ink(HELD_RED, EAST));
        var sheet = new Sheet(id(), noon("03-01"), noon("03-01"), noon("03-01"), many);

        assertThat(war(sheet).history().statusOf(IN_THE_EAST, noon("03-01"))).contains(HELD_RED);
    }

    @Test
    void aHoleWithoutPointsIsNone() {
        var factory = LAND.getFactory();
        var hollow = factory.createPolygon(
                factory.createLinearRing(EAST.getCoordinates()), new LinearRing[] {factory.createLinearRing()});

        assertThat(war(sheet("03-01", hollow)).history().statusOf(IN_THE_EAST, noon("03-01")))
                .contains(HELD_RED);
    }

    private static DrawnWar war(Sheet... sheets) {
        return DrawnWar.of(List.of(region("land", Optional.of(BLUE), LAND)), List.of(sheets));
    }

    /** A map of the noon of a day, on which red holds some shapes. */
    private static Sheet sheet(String day, Geometry... red) {
        Instant noon = noon(day);
        var inks = List.of(red).stream().map(shape -> new Ink(HELD_RED, shape)).toList();
        return new Sheet(FactId.of("map", day), noon, noon, noon, inks);
    }

    private static FactId id() {
        return FactId.of("map", "another");
    }
}
