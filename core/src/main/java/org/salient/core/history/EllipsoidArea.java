package org.salient.core.history;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.salient.core.control.Ellipsoid;

/** The area of ground on the WGS 84 ellipsoid. */
public final class EllipsoidArea {
    /*
     * The area between an edge and the equator is the integral over longitude of Ellipsoid.authalic, the area of a strip
     * one radian wide. An edge straight in longitude and latitude makes that smooth along it, and Gauss-Legendre with
     * three points integrates it to 1e-15 over edges of a degree. So cutting an edge, or sharing it, changes no area:
     * parts sum to the whole. Geodesic edges, as GeographicLib has them, would bulge: halving a 1.5 degree edge along
     * 48 N changes the area beside it by 15 km2.
     */
    private static final double HALF_SQUARE = Ellipsoid.SEMI_MAJOR_METRES * Ellipsoid.SEMI_MAJOR_METRES / 2 / 1e6;

    /** Abscissa and weights of the three-point rule on [0, 1]. */
    private static final double GAUSS_OFFSET = Math.sqrt(0.15);

    private static final double GAUSS_MIDDLE = 4.0 / 9;
    private static final double GAUSS_OUTER = 5.0 / 18;

    private EllipsoidArea() {}

    /** Square kilometres of a polygonal shape in degrees of longitude and latitude; holes are taken off. */
    public static double squareKilometres(Geometry shape) {
        double sum = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                sum += ofPolygon(polygon);
            }
        }
        return sum;
    }

    private static double ofPolygon(Polygon polygon) {
        double sum = ofRing(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            sum -= ofRing(polygon.getInteriorRingN(i));
        }
        return sum;
    }

    /** Square kilometres between an edge and the equator, positive where it goes east in the north. */
    static double underEdge(double fromLon, double fromLat, double toLon, double toLat) {
        return strip(fromLon, fromLat, toLon, toLat) * HALF_SQUARE;
    }

    private static double strip(double fromLon, double fromLat, double toLon, double toLat) {
        return Math.toRadians(toLon - fromLon) * meanStrip(Math.toRadians(fromLat), Math.toRadians(toLat));
    }

    /** Square kilometres of each face of an arrangement; of what lies outside, as much again with the other sign. */
    static double[] ofFaces(Arrangement plane) {
        double[] areas = new double[plane.faces()];
        for (int edge = 0; edge < plane.edges(); edge++) {
            int from = plane.origin(2 * edge);
            int to = plane.destination(2 * edge);
            double under = underEdge(
                    Lattice.degrees(plane.x(from)),
                    Lattice.degrees(plane.y(from)),
                    Lattice.degrees(plane.x(to)),
                    Lattice.degrees(plane.y(to)));
            areas[plane.face(2 * edge)] -= under;
            areas[plane.face(2 * edge + 1)] += under;
        }
        return areas;
    }

    private static double ofRing(LinearRing ring) {
        CoordinateSequence points = ring.getCoordinateSequence();
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += strip(points.getX(i - 1), points.getY(i - 1), points.getX(i), points.getY(i));
        }
        return Math.abs(sum) * HALF_SQUARE;
    }

    private static double meanStrip(double from, double to) {
        double middle = (from + to) / 2;
        double offset = (to - from) * GAUSS_OFFSET;
        return GAUSS_MIDDLE * Ellipsoid.authalic(middle)
                + GAUSS_OUTER * (Ellipsoid.authalic(middle - offset) + Ellipsoid.authalic(middle + offset));
    }
}
