package org.salient.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.box;
import static org.salient.core.TwoSides.noon;

import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.salient.core.TwoSides;
import org.salient.core.analysis.Maps.Piece;
import org.salient.core.history.ControlHistory;
import org.salient.core.history.DatedMap;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.history.HistoryBuilder;
import org.salient.core.history.Stretch;
import org.salient.core.model.LonLat;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Status;
import org.salient.core.model.TimeSpan;

class MapFiguresTest {
    private static final Status HELD_RED = Status.held(RED);
    private static final Status HELD_BLUE = Status.held(BLUE);
    private static final Status GREY = Status.grey(Status.Reason.CONTESTED);
    private static final double WHOLE = EllipsoidArea.squareKilometres(box(37, 48, 38, 49));

    private final Maps maps = new Maps();

    /** Blue in the west, a tenth of a degree of grey, red in the east, two regions north and south of 48.5. */
    private final Snapshot first = maps.map(
            noon("11-01"),
            new Piece(HELD_BLUE, "south", box(37, 48, 37.5, 48.5)),
            new Piece(GREY, "south", box(37.5, 48, 37.6, 48.5)),
            new Piece(HELD_RED, "south", box(37.6, 48, 38, 48.5)),
            new Piece(HELD_BLUE, "north", box(37, 48.5, 37.5, 49)),
            new Piece(HELD_RED, "north", box(37.5, 48.5, 38, 49)));

    /** Red took the grey ground. */
    private final Snapshot second = maps.map(
            noon("11-02"),
            new Piece(HELD_BLUE, "south", box(37, 48, 37.5, 48.5)),
            new Piece(HELD_RED, "south", box(37.5, 48, 38, 48.5)),
            new Piece(HELD_BLUE, "north", box(37, 48.5, 37.5, 49)),
            new Piece(HELD_RED, "north", box(37.5, 48.5, 38, 49)));

    @Test
    void aSideHoldsAtLeastItsOwnAndAtMostAllGreyToo() {
        var areas = Areas.of(first);
        double grey = EllipsoidArea.squareKilometres(box(37.5, 48, 37.6, 48.5));

        assertThat(areas.grey()).isCloseTo(grey, within(1e-9));
        assertThat(areas.held(BLUE).low()).isCloseTo(WHOLE / 2, within(1e-6));
        assertThat(areas.held(BLUE).high()).isCloseTo(WHOLE / 2 + grey, within(1e-6));
    }

    @Test
    void regionsSumToTheTheatre() {
        var regions = Areas.byRegion(first);

        assertThat(regions).containsOnlyKeys("south", "north");
        double sum = regions.values().stream()
                .flatMap(areas -> areas.squareKilometres().values().stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(sum).isCloseTo(WHOLE, within(WHOLE * 1e-9));
    }

    @Test
    void aSideGainsWhatItDidNotHoldBefore() {
        var changes = Change.between(first, second, TwoSides.theatre(), maps::shape);

        assertThat(changes.get(RED)).isNotNull().satisfies(red -> {
            assertThat(red.gained().equalsTopo(box(37.5, 48, 37.6, 48.5))).isTrue();
            assertThat(red.lostSquareKilometres()).isZero();
        });
        assertThat(changes.get(BLUE)).isNotNull().satisfies(blue -> {
            assertThat(blue.gained().isEmpty()).isTrue();
            assertThat(blue.lost().isEmpty()).isTrue();
        });
    }

    @Test
    void whatIsThinnerThanAMetreIsNoChange() {
        var jitter = maps.map(
                noon("11-02"),
                new Piece(HELD_BLUE, "all", box(37, 48, 37.500001, 49)),
                new Piece(HELD_RED, "all", box(37.500001, 48, 38, 49)));
        var before = maps.map(
                noon("11-01"),
                new Piece(HELD_BLUE, "all", box(37, 48, 37.5, 49)),
                new Piece(HELD_RED, "all", box(37.5, 48, 38, 49)));

        assertThat(Change.between(before, jitter, TwoSides.theatre(), maps::shape)
                        .get(BLUE))
                .isNotNull()
                .satisfies(blue -> {
                    assertThat(blue.gainedSquareKilometres()).isZero();
                    assertThat(blue.slivers()).isEqualTo(1);
                });
    }

    @Test
    void aTimelineJoinsEqualDaysAndDatesAChangeByTheLaterMap() {
        var third = maps.map(noon("11-03"), new Piece(HELD_RED, "all", box(37, 48, 38, 49)));
        var history = history(third, first, second);

        assertThat(history.timelineOf(new LonLat(37.55, 48.2)))
                .extracting(Stretch::status, Stretch::valid)
                .containsExactly(
                        tuple(Optional.of(GREY), new TimeSpan(noon("11-01"), noon("11-02"))),
                        tuple(Optional.of(HELD_RED), TimeSpan.since(noon("11-02"))));
        assertThat(history.timelineOf(new LonLat(36, 48)))
                .extracting(Stretch::status, Stretch::valid)
                .containsExactly(tuple(Optional.empty(), TimeSpan.since(noon("11-01"))));
    }

    @Test
    void aLaterVersionOfAMomentTakesTheEarliersPlace() {
        var corrected = maps.map(noon("11-01"), new Piece(HELD_RED, "all", box(37, 48, 38, 49)));

        assertThat(history(first, corrected).timelineOf(new LonLat(37.55, 48.2)))
                .extracting(Stretch::status, Stretch::valid)
                .containsExactly(tuple(Optional.of(HELD_RED), TimeSpan.since(noon("11-01"))));
    }

    /** Each map is learnt a minute after the one before. */
    private ControlHistory history(Snapshot... sealed) {
        var builder = new HistoryBuilder(TwoSides.theatre(), maps::shape);
        for (int i = 0; i < sealed.length; i++) {
            builder.add(DatedMap.of(sealed[i], noon("12-01").plusSeconds(60L * i)));
        }
        return builder.build();
    }

    @Test
    void theDistanceRunsFromTheGreyEdgeToTheOtherSidesGround() {
        var distance = new LineDistance(first, maps::shape);
        double lat = 48.1;
        double toGrey = Geodesic.WGS84.Inverse(lat, 37.4, lat, 37.5).s12 / 1000;
        double toRed = Geodesic.WGS84.Inverse(lat, 37.4, lat, 37.6).s12 / 1000;

        var range = Maps.present(distance.from(new LonLat(37.4, lat)));

        assertThat(range.low()).isCloseTo(toGrey, within(0.001));
        assertThat(range.high()).isCloseTo(toRed, within(0.001));
    }

    @Test
    void inGreyGroundTheLeastDistanceIsNought() {
        var range = Maps.present(new LineDistance(first, maps::shape).from(new LonLat(37.55, 48.1)));

        assertThat(range.low()).isZero();
        assertThat(range.high()).isCloseTo(Geodesic.WGS84.Inverse(48.1, 37.55, 48.1, 37.6).s12 / 1000, within(0.001));
    }

    @Test
    void whereSidesTouchBothEdgesAreOne() {
        var range = Maps.present(new LineDistance(second, maps::shape).from(new LonLat(37.4, 48.2)));

        assertThat(range.low()).isEqualTo(range.high());
    }

    @Test
    void whereOneSideHoldsAllThereIsNoLine() {
        var all = maps.map(noon("11-03"), new Piece(HELD_RED, "all", box(37, 48, 38, 49)));

        assertThat(new LineDistance(all, maps::shape).from(new LonLat(37.4, 48.2)))
                .isEmpty();
        assertThat(new LineDistance(first, maps::shape).from(new LonLat(30, 48.2)))
                .isEmpty();
    }
}
