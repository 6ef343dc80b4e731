package org.salient.core.model;

import java.util.Locale;

/**
 * A point on Earth in degrees, WGS 84, longitude first.
 *
 * @param lon degrees east, -180 to 180
 * @param lat degrees north, -90 to 90
 */
public record LonLat(double lon, double lat) {
    /** The mean radius of WGS 84, (2a + b) / 3. */
    private static final double MEAN_RADIUS_METRES = 6_371_008.8;

    public LonLat {
        if (!(lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException(
                    "a point must lie within 180 degrees of longitude and 90 of latitude, was " + lon + " E " + lat
                            + " N; are longitude and latitude swapped?");
        }
    }

    /**
     * The length of the great circle to another point, on a sphere of Earth's mean radius.
     * It differs from the ellipsoid's by less than 0.6 %.
     */
    public Metres distanceTo(LonLat other) {
        double alongMeridian = Math.sin(Math.toRadians(other.lat - lat) / 2);
        double alongParallel = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double chord = alongMeridian * alongMeridian
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * alongParallel * alongParallel;
        return new Metres(2 * MEAN_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord))));
    }

    /** The point as a reader writes it, to about 10 m: {@code 48.2830 N 37.1760 E}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.4f %s %.4f %s", Math.abs(lat), lat < 0 ? "S" : "N", Math.abs(lon), lon < 0 ? "W" : "E");
    }
}
