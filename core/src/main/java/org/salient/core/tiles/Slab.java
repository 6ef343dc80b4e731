package org.salient.core.tiles;

import java.util.ArrayList;
import java.util.List;

/**
 * The ground between two straight lines across an axis, 0 for x and 1 for y, to which rings and lines are cut.
 * Where an edge is cut depends on the edge alone and not on its direction, so whatever shares it is cut alike.
 */
record Slab(int axis, int from, int to) {
    static final int X = 0;
    static final int Y = 1;

    /** The part of a ring within (Sutherland and Hodgman, 1974), of no points where nothing of it is. */
    int[] cutRing(int[] ring) {
        int least = Points.least(ring, axis);
        int greatest = Points.greatest(ring, axis);
        if (least >= from && greatest <= to) {
            return ring;
        }
        if (greatest <= from || least >= to) {
            return new int[0];
        }
        int[] cut = half(half(ring, from, 1), to, -1);
        return Ring.twiceArea(cut) == 0 ? new int[0] : cut;
    }

    /** What of a ring lies beyond a limit, upward or downward. */
    private int[] half(int[] ring, int limit, int upward) {
        var kept = new Points();
        int last = ring.length - 2;
        for (int i = 0; i < ring.length; i += 2) {
            if (crosses(ring, last, i, limit)) {
                cut(ring, last, i, limit, kept);
            }
            if (upward * (ring[i + axis] - limit) >= 0) {
                kept.add(ring[i], ring[i + 1]);
            }
            last = i;
        }
        return kept.closed();
    }

    /** The parts of a line within. */
    List<int[]> cutLine(int[] line) {
        var parts = new ArrayList<int[]>();
        for (int[] part : halves(line, from, 1)) {
            parts.addAll(halves(part, to, -1));
        }
        return parts;
    }

    private List<int[]> halves(int[] line, int limit, int upward) {
        var parts = new ArrayList<int[]>();
        var part = new Points();
        for (int i = 0; i < line.length; i += 2) {
            if (i > 0 && crosses(line, i - 2, i, limit)) {
                cut(line, i - 2, i, limit, part);
            }
            if (upward * (line[i + axis] - limit) >= 0) {
                part.add(line[i], line[i + 1]);
            } else {
                part = finish(part, parts);
            }
        }
        finish(part, parts);
        return parts;
    }

    private static Points finish(Points part, List<int[]> parts) {
        if (part.count() > 1) {
            parts.add(part.open());
        }
        return new Points();
    }

    private boolean crosses(int[] points, int a, int b, int limit) {
        return (points[a + axis] < limit && points[b + axis] > limit)
                || (points[a + axis] > limit && points[b + axis] < limit);
    }

    /** Adds where an edge crosses a limit, reckoned from its lower end and rounded to the grid. */
    private void cut(int[] points, int a, int b, int limit, Points cut) {
        int low = points[a + axis] < points[b + axis] ? a : b;
        int high = a + b - low;
        long rise = (long) points[high + axis] - points[low + axis];
        long shift = ((long) limit - points[low + axis]) * (points[high + 1 - axis] - (long) points[low + 1 - axis]);
        int across = points[low + 1 - axis] + (int) Math.floorDiv(2 * shift + rise, 2 * rise);
        cut.add(axis == X ? limit : across, axis == X ? across : limit);
    }
}
