package org.salient.app.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/** Builds the shape that nested positions draw. Every part stands on its own: one that cannot be built costs no other. */
final class ShapeBuilder {
    /** Positions of the smallest ring that encloses ground: three corners, and the first again. */
    private static final int SMALLEST_RING = 4;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final List<Geometry> parts = new ArrayList<>();
    private final List<String> mended = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private ShapeBuilder() {}

    /** The shape of a GeoJSON type and its coordinates. */
    static Shape build(String type, Nested coordinates) {
        var builder = new ShapeBuilder();
        switch (type) {
            case "Point" -> builder.points(coordinates);
            case "MultiPoint" -> builder.each(coordinates, builder::points);
            case "LineString" -> builder.line(coordinates);
            case "MultiLineString" -> builder.each(coordinates, builder::line);
            case "Polygon" -> builder.polygon(coordinates);
            case "MultiPolygon" -> builder.each(coordinates, builder::polygon);
            case GeoJsonReader.RING -> builder.ring(coordinates);
            default -> builder.refused.add("'" + type + "' is no kind of shape");
        }
        return builder.shape();
    }

    /** A ring that stands alone and encloses its own ground. */
    private void ring(Nested nested) {
        if (nested instanceof Nested.Line(var ring)) {
            polygon(new Nested.Many(List.of(new Nested.Line(closed(ring)))));
        } else {
            refused.add("it is no ring of positions");
        }
    }

    private Shape shape() {
        return new Shape(parts, mended, refused);
    }

    private void each(Nested nested, java.util.function.Consumer<Nested> build) {
        switch (nested) {
            case Nested.Many(var items) -> items.forEach(build);
            case Nested.Line(var positions) ->
                positions.forEach(position -> build.accept(new Nested.Position(position)));
            case Nested.Position _ -> refused.add("a position stands where a list of positions should");
        }
    }

    private void points(Nested nested) {
        if (nested instanceof Nested.Position(var at) && isOnEarth(List.of(at))) {
            parts.add(GEOMETRY.createPoint(at));
        } else {
            misnested("point", nested);
        }
    }

    private void line(Nested nested) {
        if (nested instanceof Nested.Line(var positions) && positions.size() > 1 && isOnEarth(positions)) {
            parts.add(GEOMETRY.createLineString(positions.toArray(Coordinate[]::new)));
        } else {
            misnested("line", nested);
        }
    }

    private void polygon(Nested nested) {
        List<List<Coordinate>> rings = rings(nested);
        if (rings.isEmpty()) {
            misnested("polygon", nested);
        } else if (rings.stream().allMatch(this::isOnEarth)) {
            shell(rings.getFirst())
                    .ifPresent(shell ->
                            parts.add(GEOMETRY.createPolygon(shell, holes(rings.subList(1, rings.size())))));
        }
    }

    private static List<List<Coordinate>> rings(Nested nested) {
        if (!(nested instanceof Nested.Many(var items)) || !items.stream().allMatch(Nested.Line.class::isInstance)) {
            return List.of();
        }
        return items.stream()
                .map(Nested.Line.class::cast)
                .map(Nested.Line::positions)
                .toList();
    }

    private Optional<LinearRing> shell(List<Coordinate> ring) {
        List<Coordinate> closed = closing(ring);
        if (closed.size() < SMALLEST_RING) {
            refused.add("its outer ring at " + place(ring) + " has " + ring.size() + " positions; the least is "
                    + SMALLEST_RING + ", the last the same as the first");
            return Optional.empty();
        }
        return Optional.of(GEOMETRY.createLinearRing(closed.toArray(Coordinate[]::new)));
    }

    private LinearRing[] holes(List<List<Coordinate>> rings) {
        var holes = new ArrayList<LinearRing>();
        for (List<Coordinate> ring : rings) {
            List<Coordinate> closed = closing(ring);
            if (closed.size() < SMALLEST_RING) {
                mended.add("a hole of " + ring.size() + " positions at " + place(ring) + " encloses nothing: left out");
            } else {
                holes.add(GEOMETRY.createLinearRing(closed.toArray(Coordinate[]::new)));
            }
        }
        return holes.toArray(LinearRing[]::new);
    }

    private List<Coordinate> closing(List<Coordinate> ring) {
        List<Coordinate> closed = closed(ring);
        if (closed.size() > ring.size()) {
            mended.add("a ring at " + place(ring) + " was open: closed");
        }
        return closed;
    }

    private static List<Coordinate> closed(List<Coordinate> ring) {
        if (ring.isEmpty() || ring.getFirst().equals2D(ring.getLast())) {
            return ring;
        }
        var closed = new ArrayList<>(ring);
        closed.add(new Coordinate(ring.getFirst()));
        return closed;
    }

    private boolean isOnEarth(List<Coordinate> positions) {
        for (Coordinate at : positions) {
            if (!(Math.abs(at.x) <= 180 && Math.abs(at.y) <= 90)) {
                refused.add("a position at " + place(List.of(at))
                        + " lies beyond 180 degrees of longitude or 90 of latitude; are the two swapped?");
                return false;
            }
        }
        return true;
    }

    private void misnested(String kind, Nested nested) {
        if (refused.isEmpty()) {
            refused.add("its coordinates are not nested as a " + kind + "'s are: "
                    + nested.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        }
    }

    private static String place(List<Coordinate> positions) {
        return positions.isEmpty()
                ? "no place"
                : String.format(Locale.ROOT, "lon %.5f lat %.5f", positions.getFirst().x, positions.getFirst().y);
    }
}
