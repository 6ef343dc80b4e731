package org.salient.app.sources;

import org.salient.core.model.Metres;
import org.salient.core.model.PlaceKind;

/** How large a settlement is, where a file gives no outline. */
final class Settlement {
    /** People on a square metre of a town of eastern Europe: 2,000 on a square kilometre. */
    private static final double DENSITY = 2_000e-6;

    private static final double LEAST_REACH = 1_500;
    private static final double GREATEST_REACH = 20_000;
    private static final int CITY = 100_000;
    private static final int TOWN = 10_000;

    private Settlement() {}

    /** The radius of a circle on which so many people live, between that of a village and of a very large city. */
    static Metres reach(int people) {
        double radius = Math.sqrt(people / DENSITY / Math.PI);
        return new Metres(Math.clamp(radius, LEAST_REACH, GREATEST_REACH));
    }

    /** A usual reach of a kind of settlement. */
    static Metres reach(PlaceKind kind) {
        return new Metres(
                switch (kind) {
                    case CITY -> 8_000;
                    case TOWN -> 4_000;
                    case VILLAGE, DISTRICT, REGION, COUNTRY, FACILITY, ROAD, WATER, DIRECTION, OTHER -> LEAST_REACH;
                });
    }

    static PlaceKind kind(int people) {
        if (people >= CITY) {
            return PlaceKind.CITY;
        }
        return people >= TOWN ? PlaceKind.TOWN : PlaceKind.VILLAGE;
    }
}
