package org.salient.core.tiles;

import org.salient.core.history.Drawing;

/**
 * The points on which a zoom draws: Web Mercator, x from 180 W eastward, y from 85 N southward, each tile so many units wide.
 */
record TileGrid(int zoom, int unitsPerTile) {
    /** A chain of the drawing as x, y, x, y, ... in units, not yet rounded. */
    double[] project(int[] chain) {
        double world = (double) unitsPerTile * (1L << zoom);
        var points = new double[chain.length];
        for (int i = 0; i < chain.length; i += 2) {
            points[i] = world * eastward(chain[i] / Drawing.UNITS_PER_DEGREE);
            points[i + 1] = world * southward(chain[i + 1] / Drawing.UNITS_PER_DEGREE);
        }
        return points;
    }

    private static double eastward(double longitude) {
        return (longitude + 180) / 360;
    }

    private static double southward(double latitude) {
        double sine = StrictMath.sin(Math.toRadians(latitude));
        return 0.5 - StrictMath.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }
}
