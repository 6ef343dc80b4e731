package org.salient.core.history;

import org.salient.core.model.LonLat;

/**
 * The grid of whole numbers on which edges lie: ten-millionths of a degree, about a centimetre.
 * Sources draw to five decimals, so their vertices lie on it exactly, and any longitude fits an {@code int}.
 */
final class Lattice {
    static final double PER_DEGREE = 1e7;

    private Lattice() {}

    static int of(double degrees) {
        return (int) Math.round(degrees * PER_DEGREE);
    }

    static double degrees(int lattice) {
        return lattice / PER_DEGREE;
    }

    /** A key of a point, both coordinates in one number. */
    static long key(int x, int y) {
        return ((long) x << 32) | (y & 0xffff_ffffL);
    }

    /** Twice the area of the triangle, positive where the third point lies to the left of the way from one to two. Exact. */
    static long turn(int x1, int y1, int x2, int y2, int x3, int y3) {
        return ((long) x2 - x1) * ((long) y3 - y1) - ((long) y2 - y1) * ((long) x3 - x1);
    }

    /** Metres between two points, on a sphere. */
    static double metres(int x1, int y1, int x2, int y2) {
        return new LonLat(degrees(x1), degrees(y1))
                .distanceTo(new LonLat(degrees(x2), degrees(y2)))
                .value();
    }
}
