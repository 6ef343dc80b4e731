package org.salient.core.history;

import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.box;
import static org.salient.core.TwoSides.polygon;
import static org.salient.core.TwoSides.region;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.salient.core.history.DrawnWar.Ink;
import org.salient.core.history.DrawnWar.Sheet;
import org.salient.core.model.FactId;
import org.salient.core.model.Region;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;

/**
 * Random small wars: shapes on a coarse grid about one degree wide, so that edges and corners often meet, some of them moved
 * by a few lattice units, so that they nearly do; times in whole hours, so that many are equal.
 */
final class DrawnWars {
    static final SideId GREEN = new SideId("green");
    static final Instant BEGINNING = Instant.parse("2025-01-01T00:00:00Z");

    private static final int STEPS = 12;
    private static final double STEP_DEGREES = 0.09;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private DrawnWars() {}

    static Arbitrary<DrawnWar> wars() {
        return wars(regions());
    }

    static Arbitrary<DrawnWar> wars(Arbitrary<List<Region>> regions) {
        var sheets = sheet().list().ofMinSize(1).ofMaxSize(5);
        return Combinators.combine(regions, sheets).as(DrawnWar::of).map(DrawnWars::numbered);
    }

    /** One to three regions that may overlap; one of them nobody may hold by default. */
    static Arbitrary<List<Region>> regions() {
        var held = Arbitraries.of(Optional.of(RED), Optional.of(BLUE), Optional.of(BLUE), Optional.<SideId>empty());
        var one = Combinators.combine(held, Arbitraries.oneOf(boxes(), triangles()))
                .as((side, shape) -> region("region", side, shape));
        return one.list().ofMinSize(1).ofMaxSize(3).map(DrawnWars::named);
    }

    /** Three regions side by side, the last of which nobody holds by default. */
    static Arbitrary<List<Region>> neighbours() {
        return Arbitraries.just(List.of(
                region("west", Optional.of(BLUE), polygon(37, 48, 37.4, 48, 37.6, 49, 37, 49)),
                region("east", Optional.of(RED), polygon(37.4, 48, 38, 48, 38, 49, 37.6, 49)),
                region("sea", Optional.empty(), box(37, 47.8, 38, 48))));
    }

    static Arbitrary<Geometry> shapes() {
        return Arbitraries.frequencyOf(Tuple.of(4, boxes()), Tuple.of(4, triangles()), Tuple.of(1, frames()));
    }

    static Instant at(int hour) {
        return BEGINNING.plusSeconds(3600L * hour);
    }

    private static Arbitrary<Sheet> sheet() {
        var hour = Arbitraries.integers().between(0, 5);
        var lag = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 4));
        return Combinators.combine(hour, lag, lag, ink().list().ofMaxSize(4))
                .as((valid, published, learnt, inks) -> new Sheet(
                        FactId.of("map", "not numbered yet"),
                        at(valid),
                        at(valid + published),
                        at(valid + published + learnt),
                        inks));
    }

    private static Arbitrary<Ink> ink() {
        var status = Arbitraries.of(
                Status.held(RED),
                Status.held(BLUE),
                Status.held(GREEN),
                Status.grey(Status.Reason.UNKNOWN),
                Status.grey(Status.Reason.CONTESTED));
        return Combinators.combine(status, shapes()).as(Ink::new);
    }

    private static Arbitrary<Geometry> boxes() {
        return Combinators.combine(longitude(), latitude(), longitude(), latitude())
                .as((x1, y1, x2, y2) -> box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)))
                .filter(shape -> shape.getArea() > 0);
    }

    private static Arbitrary<Geometry> triangles() {
        return Combinators.combine(longitude(), latitude(), longitude(), latitude(), longitude(), latitude())
                .as((x1, y1, x2, y2, x3, y3) -> polygon(x1, y1, x2, y2, x3, y3))
                .filter(shape -> shape.getArea() > 1e-4);
    }

    /** Boxes with a hole that leaves a grid step all round, or touches the shell in one corner. */
    private static Arbitrary<Geometry> frames() {
        return Combinators.combine(boxes(), Arbitraries.of(true, false))
                .as(DrawnWars::frame)
                .filter(Geometry::isValid);
    }

    private static Geometry frame(Geometry box, boolean touches) {
        var around = box.getEnvelopeInternal();
        double east = degrees(around.getMaxX() - around.getWidth() / 4);
        double north = degrees(around.getMaxY() - around.getHeight() / 4);
        double west = degrees(around.getMinX() + around.getWidth() / 4);
        double south = degrees(around.getMinY() + around.getHeight() / 4);
        var hole = touches
                ? polygon(around.getMinX(), around.getMinY(), east, south, west, north)
                : box(west, south, east, north);
        return FACTORY.createPolygon(ring(box), new LinearRing[] {ring(hole)});
    }

    private static LinearRing ring(Geometry shape) {
        return shape instanceof Polygon polygon ? polygon.getExteriorRing() : FACTORY.createLinearRing();
    }

    private static Arbitrary<Double> longitude() {
        return coordinate(36.96);
    }

    private static Arbitrary<Double> latitude() {
        return coordinate(47.96);
    }

    private static Arbitrary<Double> coordinate(double start) {
        var nudge = Arbitraries.frequency(Tuple.of(12, 0), Tuple.of(1, 1), Tuple.of(1, -1), Tuple.of(1, 3));
        return Combinators.combine(Arbitraries.integers().between(0, STEPS), nudge)
                .as((step, units) -> degrees(start + step * STEP_DEGREES + units / Lattice.PER_DEGREE));
    }

    private static double degrees(double near) {
        return Lattice.degrees(Lattice.of(near));
    }

    private static List<Region> named(List<Region> regions) {
        var named = new ArrayList<Region>();
        regions.forEach(one -> named.add(region("region" + named.size(), one.held(), one.shape())));
        return named;
    }

    private static DrawnWar numbered(DrawnWar war) {
        var numbered = new ArrayList<Sheet>();
        for (Sheet sheet : war.sheets()) {
            numbered.add(new Sheet(
                    FactId.of("map", numbered.size()), sheet.valid(), sheet.published(), sheet.learnt(), sheet.inks()));
        }
        return war.with(numbered);
    }
}
