package org.salient.app.publication;

import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;

/**
 * Makes points coarse. A coarse point is the nearest knot of a grid as wide as the floor, so all that can be learnt from
 * it is the knot; its error grows until the area still holds all of the area as it was located.
 */
final class PrecisionFloor {
    /** A degree of latitude on a sphere of Earth's mean radius, in metres. */
    private static final double DEGREE_METRES = 111_195;

    /** The furthest a point can lie from the nearest knot, in widths of the grid: half a diagonal. */
    private static final double FURTHEST = Math.sqrt(0.5);

    private final double floorMetres;

    PrecisionFloor(Metres floor) {
        this.floorMetres = floor.value();
    }

    /** An area: all within the error of its centre. */
    record Area(LonLat centre, Metres error) {}

    Area coarse(LonLat centre, Metres error) {
        if (floorMetres == 0) {
            return new Area(centre, error);
        }
        double metres = Math.ceil(Math.max(floorMetres, error.value() + FURTHEST * floorMetres));
        return new Area(knot(centre), new Metres(metres));
    }

    private LonLat knot(LonLat point) {
        double latitudeStep = floorMetres / DEGREE_METRES;
        double lat = clamp(Math.rint(point.lat() / latitudeStep) * latitudeStep, 90);
        // Steps of longitude depend on the row alone, so that every point of a cell gets the same knot.
        double longitudeStep = latitudeStep / Math.max(0.01, Math.cos(Math.toRadians(lat)));
        double lon = clamp(Math.rint(point.lon() / longitudeStep) * longitudeStep, 180);
        return new LonLat(lon, lat);
    }

    private static double clamp(double degrees, double limit) {
        return Math.max(-limit, Math.min(limit, degrees));
    }
}
