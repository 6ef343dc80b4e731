package org.salient.core.tiles;

import java.util.Arrays;
import org.salient.core.history.Drawing;

/**
 * The points on which a zoom draws: Web Mercator, x from 180 W eastward, y from 85 N southward, each tile so many units wide.
 * A point is one number, {@code x << 32 | y}.
 */
record TileGrid(int zoom, int unitsPerTile) {
    /** The points of a chain of the drawing, without those that repeat the one before. */
    long[] round(int[] chain) {
        double world = (double) unitsPerTile * (1L << zoom);
        var points = new long[chain.length / 2];
        int size = 0;
        for (int i = 0; i < chain.length; i += 2) {
            long x = Math.round(world * eastward(chain[i] / Drawing.UNITS_PER_DEGREE));
            long y = Math.round(world * southward(chain[i + 1] / Drawing.UNITS_PER_DEGREE));
            long point = x << 32 | y;
            if (size == 0 || points[size - 1] != point) {
                points[size++] = point;
            }
        }
        return Arrays.copyOf(points, size);
    }

    static int x(long point) {
        return (int) (point >> 32);
    }

    static int y(long point) {
        return (int) point;
    }

    private static double eastward(double longitude) {
        return (longitude + 180) / 360;
    }

    private static double southward(double latitude) {
        double sine = StrictMath.sin(Math.toRadians(latitude));
        return 0.5 - StrictMath.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }
}
