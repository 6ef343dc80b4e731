package org.salient.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * What differs in one rectangle between a source's map and the history's: by status, the area on the source's map, the area
 * of the symmetric difference, and the largest piece of it.
 */
record SquareDifference(Map<String, Of> byStatus) {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Fine enough for areas that are held against a thousandth. */
    private static final GeodesicSum AREA = new GeodesicSum(0.05);

    /**
     * One status, square kilometres.
     *
     * @param piece where the largest piece of the difference lies, and how large it is
     */
    record Of(double area, double difference, Optional<Sliver> piece) {
        static final Of NOTHING = new Of(0, 0, Optional.empty());

        Of plus(Of other) {
            var largest = java.util.stream.Stream.of(piece, other.piece)
                    .flatMap(Optional::stream)
                    .max(java.util.Comparator.comparingDouble(Sliver::squareKilometres));
            return new Of(area + other.area, difference + other.difference, largest);
        }
    }

    /** A piece of difference. */
    record Sliver(double squareKilometres, double lon, double lat) {}

    /**
     * Compares ground.
     *
     * @param source  the coats of the source's map, in paint order
     * @param coats   the status of each
     * @param bare    by status, the ground that is so where nothing is painted; all of the theatre has the key "whole"
     * @param history by status, the history's ground
     */
    static SquareDifference between(
            SquareGround source, List<String> coats, Map<String, Geometry> bare, Map<String, Geometry> history) {
        Map<String, Geometry> painted = painted(source, coats, bare);
        var byStatus = new LinkedHashMap<String, Of>();
        painted.forEach((status, ground) ->
                byStatus.put(status, of(ground, history.getOrDefault(status, GEOMETRY.createPolygon()))));
        history.forEach(
                (status, ground) -> byStatus.computeIfAbsent(status, _ -> of(GEOMETRY.createPolygon(), ground)));
        return new SquareDifference(byStatus);
    }

    private static Map<String, Geometry> painted(SquareGround source, List<String> coats, Map<String, Geometry> bare) {
        var painted = new LinkedHashMap<>(bare);
        Geometry whole =
                Optional.ofNullable(painted.remove(SquareDifferences.WHOLE)).orElse(GEOMETRY.createPolygon());
        for (int coat = 0; coat < coats.size(); coat++) {
            if (!source.layers().get(coat).isEmpty()) {
                Geometry paint = overlay(source.united(coat), whole, OverlayNG.INTERSECTION);
                painted.replaceAll((_, ground) -> overlay(ground, paint, OverlayNG.DIFFERENCE));
                painted.merge(coats.get(coat), paint, (below, above) -> overlay(below, above, OverlayNG.UNION));
            }
        }
        return painted;
    }

    private static Of of(Geometry source, Geometry history) {
        Geometry apart = overlay(source, history, OverlayNG.SYMDIFFERENCE);
        return new Of(AREA.squareKilometres(source), AREA.squareKilometres(apart), largest(apart));
    }

    private static Optional<Sliver> largest(Geometry apart) {
        return java.util.stream.IntStream.range(0, apart.getNumGeometries())
                .mapToObj(apart::getGeometryN)
                .filter(piece -> !piece.isEmpty())
                .max(java.util.Comparator.comparingDouble(Geometry::getArea))
                .map(piece ->
                        new Sliver(AREA.squareKilometres(piece), piece.getCoordinate().x, piece.getCoordinate().y));
    }

    private static Geometry overlay(Geometry one, Geometry other, int operation) {
        return polygonal(OverlayNGRobust.overlay(one, other, operation));
    }

    /** Without the points and lines in which ground only touches. */
    private static Geometry polygonal(Geometry shape) {
        return GEOMETRY.createMultiPolygon(SquareDifferences.polygons(shape).toArray(Polygon[]::new));
    }
}
