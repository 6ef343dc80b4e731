package org.salient.bench;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.overlayng.RingClipper;

/** Layers of polygons cut to a rectangle; a cut polygon may run along the rectangle's edge more than once. */
record SquareGround(Envelope square, List<List<Polygon>> layers) {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int LEAST_POINTS = 4;

    /** The same ground cut to a smaller rectangle. */
    SquareGround cut(Envelope smaller) {
        var clipper = new RingClipper(smaller);
        var cut = new ArrayList<List<Polygon>>();
        for (List<Polygon> layer : layers) {
            var parts = new ArrayList<Polygon>();
            for (Polygon polygon : layer) {
                if (polygon.getEnvelopeInternal().intersects(smaller)) {
                    Polygon part = smaller.covers(polygon.getEnvelopeInternal()) ? polygon : clip(polygon, clipper);
                    if (!part.isEmpty()) {
                        parts.add(part);
                    }
                }
            }
            cut.add(parts);
        }
        return new SquareGround(smaller, cut);
    }

    private static Polygon clip(Polygon polygon, RingClipper clipper) {
        Coordinate[] shell = clipper.clip(polygon.getExteriorRing().getCoordinates());
        if (shell.length < LEAST_POINTS) {
            return GEOMETRY.createPolygon();
        }
        var holes = new ArrayList<LinearRing>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            Coordinate[] hole = clipper.clip(polygon.getInteriorRingN(i).getCoordinates());
            if (hole.length >= LEAST_POINTS) {
                holes.add(GEOMETRY.createLinearRing(hole));
            }
        }
        return GEOMETRY.createPolygon(GEOMETRY.createLinearRing(shell), holes.toArray(LinearRing[]::new));
    }

    /** All ground of one layer, valid. */
    Geometry united(int layer) {
        List<Polygon> parts = layers.get(layer).stream()
                .map(SquareGround::valid)
                .flatMap(ground -> SquareDifferences.polygons(ground).stream())
                .toList();
        return switch (parts.size()) {
            case 0 -> GEOMETRY.createPolygon();
            case 1 -> parts.getFirst();
            default -> OverlayNGRobust.union(GEOMETRY.createMultiPolygon(parts.toArray(Polygon[]::new)));
        };
    }

    private static Geometry valid(Polygon part) {
        return part.isValid() ? part : GeometryFixer.fix(part);
    }

    /** A number that is the same for the same layers of the same edges, in whatever order they are drawn. */
    long signature() {
        long sum = 0;
        for (int layer = 0; layer < layers.size(); layer++) {
            for (Polygon polygon : layers.get(layer)) {
                sum += ring(polygon.getExteriorRing(), layer + 1);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    sum += ring(polygon.getInteriorRingN(i), layer + 1);
                }
            }
        }
        return sum;
    }

    private static long ring(LinearRing ring, int seed) {
        Coordinate[] points = ring.getCoordinates();
        long sum = 0;
        for (int i = 1; i < points.length; i++) {
            sum += mixed(mixed(point(points[i - 1]) ^ seed) + point(points[i]));
        }
        return sum;
    }

    private static long point(Coordinate at) {
        return mixed(mixed(Double.doubleToLongBits(at.x)) + Double.doubleToLongBits(at.y));
    }

    /** The finalizer of SplitMix64: each bit of the input changes half of the output's. */
    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
