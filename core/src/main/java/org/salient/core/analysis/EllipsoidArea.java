package org.salient.core.analysis;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** The area of ground on the WGS 84 ellipsoid. */
public final class EllipsoidArea {
    /*
     * The area between an edge and the equator is the integral of q(latitude) over longitude, where
     *   q(phi) = b^2 / 2 * ( sin phi / (1 - e^2 sin^2 phi) + artanh(e sin phi) / e )
     * is the area of a strip one radian wide from the equator to phi [Snyder, Map Projections: A Working Manual, 1987,
     * eq. 3-12]. An edge straight in longitude and latitude makes q smooth along it, and Gauss-Legendre with three points
     * integrates it to 1e-15 over edges of a degree. So cutting an edge, or sharing it, changes no area: parts sum to
     * the whole. Geodesic edges, as GeographicLib has them, would bulge: halving a 1.5 degree edge along 48 N changes
     * the area beside it by 15 km2.
     */
    private static final double SEMI_MAJOR_KILOMETRES = 6378.137;

    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = Math.sqrt(E2);
    private static final double HALF_B2 = SEMI_MAJOR_KILOMETRES * SEMI_MAJOR_KILOMETRES * (1 - E2) / 2;

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

    private static double ofRing(LinearRing ring) {
        CoordinateSequence points = ring.getCoordinateSequence();
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            double width = Math.toRadians(points.getX(i) - points.getX(i - 1));
            sum += width * meanStrip(Math.toRadians(points.getY(i - 1)), Math.toRadians(points.getY(i)));
        }
        return Math.abs(sum);
    }

    private static double meanStrip(double from, double to) {
        double middle = (from + to) / 2;
        double offset = (to - from) * GAUSS_OFFSET;
        return GAUSS_MIDDLE * strip(middle) + GAUSS_OUTER * (strip(middle - offset) + strip(middle + offset));
    }

    private static double strip(double latitude) {
        double sine = Math.sin(latitude);
        double artanh = Math.log((1 + E * sine) / (1 - E * sine)) / 2;
        return HALF_B2 * (sine / (1 - E2 * sine * sine) + artanh / E);
    }
}
