package org.salient.bench;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The area of ground by GeographicLib, apart from how the program computes it. An edge of a map is straight in longitude
 * and latitude and a geodesic is not, so edges are cut into pieces short enough that the two are as good as one.
 */
record GeodesicSum(double pieceDegrees) {
    /** Square kilometres; holes are taken off. */
    double squareKilometres(Geometry shape) {
        double area = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                area += polygon(polygon);
            }
        }
        return area / 1e6;
    }

    private double polygon(Polygon polygon) {
        double area = ring(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            area -= ring(polygon.getInteriorRingN(hole));
        }
        return area;
    }

    private double ring(LinearRing ring) {
        var area = new PolygonArea(Geodesic.WGS84, false);
        Coordinate[] points = ring.getCoordinates();
        for (int i = 1; i < points.length; i++) {
            edge(points[i - 1], points[i], area);
        }
        return points.length == 0 ? 0 : Math.abs(area.Compute().area);
    }

    /** Adds an edge's points but for its last, which is the next edge's first. */
    private void edge(Coordinate from, Coordinate to, PolygonArea area) {
        double length = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
        int pieces = Math.max(1, (int) Math.ceil(length / pieceDegrees));
        for (int piece = 0; piece < pieces; piece++) {
            double along = (double) piece / pieces;
            area.AddPoint(from.y + (to.y - from.y) * along, from.x + (to.x - from.x) * along);
        }
    }
}
