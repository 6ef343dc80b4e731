package org.salient.core.tiles;

import java.util.Arrays;

/** Points x, y, x, y, ... as they are added; one that repeats the last is left out. */
final class Points {
    private int[] points = new int[32];
    private int size;

    void add(int x, int y) {
        if (size > 0 && points[size - 2] == x && points[size - 1] == y) {
            return;
        }
        if (size == points.length) {
            points = Arrays.copyOf(points, 2 * size);
        }
        points[size++] = x;
        points[size++] = y;
    }

    int count() {
        return size / 2;
    }

    int[] open() {
        return Arrays.copyOf(points, size);
    }

    /** The points without a last one that repeats the first. */
    int[] closed() {
        boolean repeats = size > 2 && points[0] == points[size - 2] && points[1] == points[size - 1];
        return Arrays.copyOf(points, repeats ? size - 2 : size);
    }

    /** Points as seen from another origin. */
    static int[] shifted(int[] points, int originX, int originY) {
        int[] shifted = points.clone();
        for (int i = 0; i < points.length; i += 2) {
            shifted[i] -= originX;
            shifted[i + 1] -= originY;
        }
        return shifted;
    }

    /** The least coordinate on an axis, 0 for x and 1 for y. */
    static int least(int[] points, int axis) {
        int least = Integer.MAX_VALUE;
        for (int i = axis; i < points.length; i += 2) {
            least = Math.min(least, points[i]);
        }
        return least;
    }

    /** The greatest coordinate on an axis, 0 for x and 1 for y. */
    static int greatest(int[] points, int axis) {
        int greatest = Integer.MIN_VALUE;
        for (int i = axis; i < points.length; i += 2) {
            greatest = Math.max(greatest, points[i]);
        }
        return greatest;
    }
}
