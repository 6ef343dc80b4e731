package org.salient.core.control;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.salient.core.model.Grid;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;

/**
 * The Lambert azimuthal equal-area plane about an origin, in metres east and north of it.
 * Areas are those of the ellipsoid. There and back again a point moves by less than a millimetre within 1,000 km.
 */
public final class Plane {
    /*
     * Snyder, Map Projections: A Working Manual (1987), chapter 24, equations 24-17 to 24-26 for the oblique aspect on the
     * ellipsoid. Latitude is found from the authalic one by equation 3-16, which converges in three steps.
     */
    private static final double POLE = Ellipsoid.authalic(Math.PI / 2);

    private static final double RADIUS = Ellipsoid.SEMI_MAJOR_METRES * Math.sqrt(POLE / 2);
    private static final int STEPS = 6;

    private final LonLat origin;
    private final double sineOrigin;
    private final double cosineOrigin;
    private final double stretch;

    public Plane(LonLat origin) {
        this.origin = origin;
        double latitude = Math.toRadians(origin.lat());
        double sine = StrictMath.sin(latitude);
        this.sineOrigin = Ellipsoid.authalic(latitude) / POLE;
        this.cosineOrigin = Math.sqrt(1 - sineOrigin * sineOrigin);
        double parallel = StrictMath.cos(latitude) / Math.sqrt(1 - Ellipsoid.E2 * sine * sine);
        this.stretch = Ellipsoid.SEMI_MAJOR_METRES * parallel / (RADIUS * cosineOrigin);
    }

    /** Where a point in degrees lies on the plane, in metres east and north. */
    public Coordinate onPlane(double lon, double lat) {
        double along = Math.toRadians(lon - origin.lon());
        double sine = Ellipsoid.authalic(Math.toRadians(lat)) / POLE;
        double cosine = Math.sqrt(1 - sine * sine);
        double cosineAlong = StrictMath.cos(along);
        double scale = RADIUS * Math.sqrt(2 / (1 + sineOrigin * sine + cosineOrigin * cosine * cosineAlong));
        return new Coordinate(
                scale * stretch * cosine * StrictMath.sin(along),
                scale / stretch * (cosineOrigin * sine - sineOrigin * cosine * cosineAlong));
    }

    /** Which point in degrees, longitude as x, lies at metres east and north on the plane. */
    public Coordinate onEarth(double east, double north) {
        double x = east / stretch;
        double y = north * stretch;
        double distance = Math.sqrt(x * x + y * y);
        if (distance == 0) {
            return new Coordinate(origin.lon(), origin.lat());
        }
        double angle = 2 * StrictMath.asin(distance / (2 * RADIUS));
        double sine = StrictMath.sin(angle);
        double cosine = StrictMath.cos(angle);
        double along = StrictMath.atan2(x * sine, distance * cosineOrigin * cosine - y * sineOrigin * sine);
        double latitude = latitude(cosine * sineOrigin + y * sine * cosineOrigin / distance);
        return new Coordinate(origin.lon() + Math.toDegrees(along), Math.toDegrees(latitude));
    }

    private static double latitude(double sineAuthalic) {
        double latitude = StrictMath.asin(sineAuthalic);
        for (int i = 0; i < STEPS; i++) {
            double sine = StrictMath.sin(latitude);
            double narrowing = 1 - Ellipsoid.E2 * sine * sine;
            double missing = (POLE * sineAuthalic - Ellipsoid.authalic(latitude)) / (1 - Ellipsoid.E2);
            latitude += narrowing * narrowing / (2 * StrictMath.cos(latitude)) * missing;
        }
        return latitude;
    }

    /** The grid that covers a box of longitude and latitude, on the plane about the middle of the box. */
    public static Grid grid(Envelope box, Metres cell) {
        var middle = new LonLat(box.centre().x, box.centre().y);
        var plane = new Plane(middle);
        var bounds = new Envelope();
        for (double lat : new double[] {box.getMinY(), middle.lat(), box.getMaxY()}) {
            bounds.expandToInclude(plane.onPlane(box.getMinX(), lat));
            bounds.expandToInclude(plane.onPlane(middle.lon(), lat));
            bounds.expandToInclude(plane.onPlane(box.getMaxX(), lat));
        }
        int columns = (int) Math.ceil(bounds.getWidth() / cell.value());
        int rows = (int) Math.ceil(bounds.getHeight() / cell.value());
        return new Grid(middle, cell, bounds.getMinX(), bounds.getMaxY(), columns, rows);
    }
}
