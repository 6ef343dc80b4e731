package org.salient.core.model;

import java.util.Locale;

/**
 * A point on Earth in degrees, WGS 84, longitude first.
 *
 * @param lon degrees east, -180 to 180
 * @param lat degrees north, -90 to 90
 */
public record LonLat(double lon, double lat) {
    public LonLat {
        if (!(lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException(
                    "a point must lie within 180 degrees of longitude and 90 of latitude, was " + lon + " E " + lat
                            + " N; are longitude and latitude swapped?");
        }
    }

    /** The point as a reader writes it, to about 10 m: {@code 48.2830 N 37.1760 E}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.4f %s %.4f %s", Math.abs(lat), lat < 0 ? "S" : "N", Math.abs(lon), lon < 0 ? "W" : "E");
    }
}
