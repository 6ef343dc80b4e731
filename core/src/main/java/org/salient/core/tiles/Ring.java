package org.salient.core.tiles;

/** Measures of rings given as points x, y, x, y, ... of which none repeats the first. */
final class Ring {
    private Ring() {}

    /** Twice the area in square units: positive around ground, negative around a hole. */
    static long twiceArea(int[] ring) {
        long sum = 0;
        int last = ring.length - 2;
        for (int i = 0; i < ring.length; i += 2) {
            sum += (long) ring[last] * ring[i + 1] - (long) ring[i] * ring[last + 1];
            last = i;
        }
        return sum;
    }

    /** Whether the middle of the first edge of another ring lies within. */
    static boolean holds(int[] ring, int[] other) {
        long x = (long) other[0] + other[2];
        long y = (long) other[1] + other[3];
        boolean within = false;
        int last = ring.length - 2;
        for (int i = 0; i < ring.length; i += 2) {
            boolean above = 2L * ring[i + 1] > y;
            if (above != 2L * ring[last + 1] > y && isLeftOfEdge(ring, last, i, x, y) == above) {
                within = !within;
            }
            last = i;
        }
        return within;
    }

    /** Whether a point, its coordinates doubled, lies on the left of an edge, with y upward. */
    private static boolean isLeftOfEdge(int[] ring, int from, int to, long x, long y) {
        long alongX = (long) ring[to] - ring[from];
        long alongY = (long) ring[to + 1] - ring[from + 1];
        return alongX * (y - 2L * ring[from + 1]) > alongY * (x - 2L * ring[from]);
    }
}
