package org.salient.core.extraction;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.salient.core.model.LonLat;

/** Distances and steps on the ellipsoid of WGS 84. */
final class Ground {
    private Ground() {}

    static double kilometres(LonLat one, LonLat other) {
        return one.distanceTo(other).kilometres();
    }

    /** The point that lies a way off at a bearing, in degrees clockwise from north. */
    static LonLat step(LonLat from, double bearing, double kilometres) {
        GeodesicData there = Geodesic.WGS84.Direct(from.lat(), from.lon(), bearing, kilometres * 1000);
        return new LonLat(there.lon2, there.lat2);
    }

    /** The point half-way. */
    static LonLat between(LonLat one, LonLat other) {
        GeodesicData line = Geodesic.WGS84.Inverse(one.lat(), one.lon(), other.lat(), other.lon());
        return step(one, line.azi1, line.s12 / 2000);
    }
}
