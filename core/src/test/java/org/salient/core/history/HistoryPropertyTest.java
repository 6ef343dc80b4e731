package org.salient.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.salient.core.TwoSides;
import org.salient.core.model.LonLat;
import org.salient.core.model.Region;
import org.salient.core.model.Status;

class HistoryPropertyTest {
    /** An edge of a degree that an overlay moves by half a unit, some forty times over: 0.02 km². */
    private static final double OVERLAY_SQUARE_DEGREES = 2e-6;

    private static final double OVERLAY_SQUARE_KILOMETRES = 0.02;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Property(tries = 40)
    void everyMapShowsWhatAnOverlayOfItsShapesShowsWithoutGapOrOverlap(@ForAll("wars") DrawnWar war) {
        var history = war.history();
        for (Instant time : war.moments()) {
            var ground = history.at(time);
            var expected = war.tellingOf(time).map(war::shownBy).orElse(Map.of());
            assertThat(ground.values()).allMatch(Geometry::isValid);
            requireSame(ground, expected);
        }
    }

    @Property(tries = 15)
    void itDoesNotMatterInWhichOrderTheMapsCome(@ForAll("wars") DrawnWar war, @ForAll("orders") List<Integer> order) {
        var shuffled = order.stream()
                .filter(i -> i < war.sheets().size())
                .map(war.sheets()::get)
                .toList();
        var one = war.history();
        var other = war.with(shuffled).history();
        for (Instant time : war.moments()) {
            requireSame(one.at(time), other.at(time));
        }
    }

    @Property(tries = 15)
    void whatWasKnownAtAMomentIsTheHistoryOfTheMapsKnownByThen(@ForAll("wars") DrawnWar war, @ForAll KnownBy reading) {
        var history = war.history();
        for (Instant moment : war.moments()) {
            var then = war.knownBy(moment, reading).history();
            for (Instant time : war.moments()) {
                requireSame(history.at(time, moment, reading), then.at(time));
            }
        }
    }

    @Property(tries = 15)
    void aPointHasTheStatusOfTheGroundThatItLiesIn(
            @ForAll("wars") DrawnWar war, @ForAll("points") List<LonLat> points) {
        var history = war.history();
        for (Instant time : war.moments()) {
            var ground = history.at(time);
            points.stream()
                    .filter(point -> isOffEdges(point, ground))
                    .forEach(point -> assertThat(history.statusOf(point, time))
                            .as("%s at %s", point, time)
                            .isEqualTo(statusIn(ground, point)));
        }
    }

    @Property(tries = 15)
    void aPointWasHeldToHaveTheStatusOfTheMapsKnownByThen(
            @ForAll("wars") DrawnWar war, @ForAll("points") List<LonLat> points, @ForAll KnownBy reading) {
        var history = war.history();
        for (Instant moment : war.moments()) {
            var then = war.knownBy(moment, reading);
            for (Instant time : war.moments()) {
                var ground = then.tellingOf(time).map(war::shownBy).orElse(Map.of());
                points.stream()
                        .filter(point -> isOffEdges(point, ground))
                        .forEach(point -> assertThat(history.statusOf(point, time, moment, reading))
                                .as("%s at %s as known at %s by %s", point, time, moment, reading)
                                .isEqualTo(statusIn(ground, point)));
            }
        }
    }

    @Property(tries = 15)
    void theTimelineOfAPointTellsItsStatusAtEveryTime(
            @ForAll("wars") DrawnWar war, @ForAll("points") List<LonLat> points) {
        var history = war.history();
        for (LonLat point : points) {
            var timeline = history.timelineOf(point);
            for (Instant time : war.moments()) {
                var telling = timeline.stream()
                        .filter(stretch -> stretch.valid().contains(time))
                        .map(Stretch::status)
                        .toList();
                boolean isTold = war.tellingOf(time).isPresent();
                assertThat(telling).isEqualTo(isTold ? List.of(history.statusOf(point, time)) : List.of());
            }
        }
    }

    @Property(tries = 15)
    void theAreasOfAllStatusesSumToTheRegion(@ForAll("wars") DrawnWar war) {
        var areas = war.history().areas();
        var land = DrawnWar.nowhere();
        for (Region region : war.theatre().regions()) {
            var own = DrawnWar.overlay(region.shape(), land, OverlayNG.DIFFERENCE);
            land = DrawnWar.overlay(land, region.shape(), OverlayNG.UNION);
            for (int map = 0; map < war.sheets().size(); map++) {
                int at = map;
                double sum = areas.statuses().stream()
                        .mapToDouble(status -> areas.perMap(region.id(), status)[at])
                        .sum();
                double shown = war.shownBy(war.inOrder().get(map)).values().stream()
                        .mapToDouble(shape -> area(DrawnWar.overlay(shape, own, OverlayNG.INTERSECTION)))
                        .sum();
                assertThat(sum).isCloseTo(shown, within(OVERLAY_SQUARE_KILOMETRES));
                if (region.held().isPresent()) {
                    assertThat(sum).isCloseTo(area(own), within(OVERLAY_SQUARE_KILOMETRES));
                }
            }
        }
    }

    @Property(tries = 15)
    void theSeriesHaveTheAreasOfTheGround(@ForAll("wars") DrawnWar war) {
        var history = war.history();
        var areas = history.areas();
        var maps = history.clock().maps();
        for (int map : history.clock().counting()) {
            var ground = history.at(maps.get(map).valid());
            for (Status status : areas.statuses()) {
                double sum = areas.parts().stream()
                        .mapToDouble(part -> areas.perMap(part, status)[map])
                        .sum();
                double drawn = Optional.ofNullable(ground.get(status))
                        .map(HistoryPropertyTest::area)
                        .orElse(0.0);
                assertThat(sum).isCloseTo(drawn, within(1e-6));
            }
        }
    }

    @Property(tries = 15)
    void regionsCutOutAgainHaveTheAreasThatTheyHadInTheTheatre(@ForAll("sideBySide") DrawnWar war) {
        var history = war.history();
        var own = new LinkedHashMap<String, Geometry>();
        war.theatre().regions().forEach(region -> own.put(region.id(), region.shape()));
        var areas = history.areas();
        var cut = history.areasIn(own);
        for (String part : areas.parts()) {
            for (Status status : areas.statuses()) {
                assertThat(cut.perMap(part, status))
                        .usingComparatorWithPrecision(OVERLAY_SQUARE_KILOMETRES)
                        .containsExactly(areas.perMap(part, status));
            }
        }
    }

    @Property(tries = 15)
    void theAreasInAnyShapeAreThoseOfTheGroundInIt(
            @ForAll("wars") DrawnWar war, @ForAll("shapes") Geometry one, @ForAll("shapes") Geometry other) {
        var history = war.history();
        var areas = history.areasIn(Map.of("one", one, "other", other));
        for (int map : history.clock().counting()) {
            var ground = history.at(history.clock().maps().get(map).valid());
            ground.forEach((status, shape) -> {
                assertThat(areas.perMap("one", status)[map])
                        .isCloseTo(areaWithin(shape, one), within(OVERLAY_SQUARE_KILOMETRES));
                assertThat(areas.perMap("other", status)[map])
                        .isCloseTo(areaWithin(shape, other), within(OVERLAY_SQUARE_KILOMETRES));
            });
        }
    }

    @Property(tries = 15)
    void aShapeCutInTwoHasTheAreasOfItsParts(@ForAll("wars") DrawnWar war) {
        var whole = TwoSides.box(37.1, 48.1, 37.9, 48.9);
        var west = TwoSides.polygon(37.1, 48.1, 37.31, 48.1, 37.77, 48.9, 37.1, 48.9);
        var east = TwoSides.polygon(37.31, 48.1, 37.9, 48.1, 37.9, 48.9, 37.77, 48.9);
        var areas = war.history().areasIn(Map.of("whole", whole, "west", west, "east", east));
        for (Status status : areas.statuses()) {
            double[] sum = areas.perMap("west", status);
            double[] rest = areas.perMap("east", status);
            java.util.Arrays.setAll(sum, map -> sum[map] + rest[map]);
            assertThat(areas.perMap("whole", status))
                    .usingComparatorWithPrecision(1e-6)
                    .containsExactly(sum);
        }
    }

    @Property(tries = 15)
    void theBytesOfAHistoryGiveTheSameHistory(@ForAll("wars") DrawnWar war) {
        var history = war.history();
        byte[] bytes = HistoryBytes.write(history);
        var read =
                HistoryBytes.read(bytes, history.clock().maps(), history.clock().zone());
        assertThat(HistoryBytes.write(read)).isEqualTo(bytes);
        for (Instant time : war.moments()) {
            assertThat(read.at(time)).isEqualTo(history.at(time));
        }
    }

    @Property(tries = 15)
    void withoutTheEdgesThatPartEqualGroundAHistoryShowsTheSame(@ForAll("wars") DrawnWar war) {
        var history = war.history();
        var merged = Merged.of(history);
        assertThat(merged.faces().count()).isLessThanOrEqualTo(history.faces().count());
        for (Instant time : war.moments()) {
            requireSame(merged.at(time), history.at(time));
        }
    }

    @Property(tries = 15)
    void aHistoryThatGoesOnFromAnotherIsTheHistoryOfAllMaps(@ForAll("wars") DrawnWar war, @ForAll("splits") int split) {
        var sheets = war.inOrder();
        int first = Math.min(split, sheets.size());
        var before = war.with(sheets.subList(0, first)).history();
        var all = war.with(sheets.subList(first, sheets.size())).after(before);
        var history = war.history();
        for (Instant time : war.moments()) {
            requireSame(all.at(time), history.at(time));
        }
    }

    @Provide
    Arbitrary<DrawnWar> wars() {
        return DrawnWars.wars();
    }

    @Provide
    Arbitrary<DrawnWar> sideBySide() {
        return DrawnWars.wars(DrawnWars.neighbours());
    }

    @Provide
    Arbitrary<Geometry> shapes() {
        return DrawnWars.shapes();
    }

    @Provide
    Arbitrary<Integer> splits() {
        return Arbitraries.integers().between(0, 5);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4);
    }

    @Provide
    Arbitrary<List<LonLat>> points() {
        var lon = Arbitraries.doubles().between(36.9, 38.1);
        var lat = Arbitraries.doubles().between(47.9, 49.1);
        return net.jqwik.api.Combinators.combine(lon, lat)
                .as(LonLat::new)
                .list()
                .ofSize(12);
    }

    private static void requireSame(Map<Status, ? extends Geometry> ground, Map<Status, ? extends Geometry> expected) {
        var statuses = new HashSet<>(ground.keySet());
        statuses.addAll(expected.keySet());
        for (Status status : statuses) {
            var one = shape(ground, status);
            var other = shape(expected, status);
            assertThat(DrawnWar.overlay(one, other, OverlayNG.SYMDIFFERENCE).getArea())
                    .as("%s: %s instead of %s", status, one, other)
                    .isLessThan(OVERLAY_SQUARE_DEGREES);
        }
    }

    private static Geometry shape(Map<Status, ? extends Geometry> ground, Status status) {
        Geometry shape = ground.get(status);
        return shape == null ? DrawnWar.nowhere() : shape;
    }

    private static boolean isOffEdges(LonLat point, Map<Status, ? extends Geometry> ground) {
        var at = FACTORY.createPoint(new Coordinate(point.lon(), point.lat()));
        return ground.values().stream().noneMatch(shape -> shape.getBoundary().isWithinDistance(at, 1e-6));
    }

    private static Optional<Status> statusIn(Map<Status, ? extends Geometry> ground, LonLat point) {
        var at = FACTORY.createPoint(new Coordinate(point.lon(), point.lat()));
        return ground.entrySet().stream()
                .filter(entry -> entry.getValue().contains(at))
                .<Status>map(Map.Entry::getKey)
                .findAny();
    }

    private static double area(Geometry shape) {
        return EllipsoidArea.squareKilometres(shape);
    }

    private static double areaWithin(MultiPolygon shape, Geometry region) {
        return area(DrawnWar.overlay(shape, region, OverlayNG.INTERSECTION));
    }
}
