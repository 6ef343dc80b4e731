package org.salient.core.history;

import java.util.Arrays;

/**
 * Cuts edges where they meet, on the lattice. Every end of an edge and every rounded crossing is a <em>hot</em> point; an edge
 * that passes within half a unit of one is bent through it, so no edge moves by more than that, and what met before meets
 * after.
 *
 * <p>Hobby, Practical segment intersection with finite precision output, Computational Geometry 13 (1999).
 */
final class SnapRounding {
    /*
     * JTS has a noder that does the same on floating-point coordinates. On the edges of three years of maps it takes 1.8 s;
     * whole numbers and boxes within boxes take an eighth of that, and all ingest has little more.
     */
    private final EdgeTable edges;
    private final int[] x1;
    private final int[] y1;
    private final int[] x2;
    private final int[] y2;
    private final EdgeCells.Ends ends;
    private final LongIndex hot = new LongIndex(1 << 18);

    private long[] hits = new long[1 << 16];
    private int hitCount;

    SnapRounding(EdgeTable edges) {
        this.edges = edges;
        this.x1 = new int[edges.size()];
        this.y1 = new int[edges.size()];
        this.x2 = new int[edges.size()];
        this.y2 = new int[edges.size()];
        for (int edge = 0; edge < edges.size(); edge++) {
            x1[edge] = edges.x(edges.from(edge));
            y1[edge] = edges.y(edges.from(edge));
            x2[edge] = edges.x(edges.to(edge));
            y2[edge] = edges.y(edges.to(edge));
            addHot(x1[edge], y1[edge]);
            addHot(x2[edge], y2[edge]);
        }
        this.ends = new EdgeCells.Ends(x1, y1, x2, y2);
        Boxes.divide(ends, new HotPoints(), 0, (some, _) -> crossAll(some));
    }

    /** What takes in the pieces of edges. */
    interface Pieces {
        /** One piece of an edge, in the edge's direction. */
        void add(int edge, int fromX, int fromY, int toX, int toY);
    }

    /** Gives every piece of every edge. */
    void cut(Pieces pieces) {
        Boxes.divide(ends, new HotPoints(), hot.size(), this::hitAll);
        Arrays.sort(hits, 0, hitCount);
        int at = 0;
        for (int edge = 0; edge < edges.size(); edge++) {
            int until = at;
            while (until < hitCount && hits[until] >>> 32 == edge) {
                until++;
            }
            through(edge, at, until, pieces);
            at = until;
        }
    }

    private final class HotPoints implements Boxes.Points {
        @Override
        public int x(int point) {
            return hotX(point);
        }

        @Override
        public int y(int point) {
            return hotY(point);
        }
    }

    private int addHot(int x, int y) {
        return hot.add(Lattice.key(x, y));
    }

    private int hotX(int point) {
        return (int) (hot.key(point) >> 32);
    }

    private int hotY(int point) {
        return (int) hot.key(point);
    }

    private void crossAll(int[] some) {
        for (int i = 0; i < some.length; i++) {
            for (int j = i + 1; j < some.length; j++) {
                cross(some[i], some[j]);
            }
        }
    }

    private void cross(int one, int two) {
        if (!overlap(one, two)) {
            return;
        }
        long a = Lattice.turn(x1[one], y1[one], x2[one], y2[one], x1[two], y1[two]);
        long b = Lattice.turn(x1[one], y1[one], x2[one], y2[one], x2[two], y2[two]);
        if ((a > 0) == (b > 0) || a == 0 || b == 0) {
            return;
        }
        long c = Lattice.turn(x1[two], y1[two], x2[two], y2[two], x1[one], y1[one]);
        long d = Lattice.turn(x1[two], y1[two], x2[two], y2[two], x2[one], y2[one]);
        if ((c > 0) != (d > 0) && c != 0 && d != 0) {
            double part = c / ((double) c - d);
            addHot((int) Math.round(x1[one] + part * ((double) x2[one] - x1[one])), (int)
                    Math.round(y1[one] + part * ((double) y2[one] - y1[one])));
        }
    }

    private boolean overlap(int one, int two) {
        return Math.max(x1[one], x2[one]) >= Math.min(x1[two], x2[two])
                && Math.max(x1[two], x2[two]) >= Math.min(x1[one], x2[one])
                && Math.max(y1[one], y2[one]) >= Math.min(y1[two], y2[two])
                && Math.max(y1[two], y2[two]) >= Math.min(y1[one], y2[one]);
    }

    private void hitAll(int[] some, int[] points) {
        for (int edge : some) {
            for (int point : points) {
                hit(edge, point);
            }
        }
    }

    private void hit(int edge, int point) {
        int x = hotX(point);
        int y = hotY(point);
        boolean isEnd = (x == x1[edge] && y == y1[edge]) || (x == x2[edge] && y == y2[edge]);
        if (!isEnd && passes(edge, x, y)) {
            if (hitCount == hits.length) {
                hits = Arrays.copyOf(hits, hitCount * 2);
            }
            hits[hitCount++] = ((long) edge << 32) | point;
        }
    }

    /** Whether an edge passes through the square of one unit around a point, of whose corners the lower left one belongs to it. */
    private boolean passes(int edge, int x, int y) {
        int minX = Math.min(x1[edge], x2[edge]);
        int maxX = Math.max(x1[edge], x2[edge]);
        int minY = Math.min(y1[edge], y2[edge]);
        int maxY = Math.max(y1[edge], y2[edge]);
        if (x < minX || x > maxX || y < minY || y > maxY) {
            return false;
        }
        long across = 2 * Lattice.turn(x1[edge], y1[edge], x2[edge], y2[edge], x, y);
        long dx = (long) x2[edge] - x1[edge];
        long dy = (long) y2[edge] - y1[edge];
        // Twice the turn at a corner (x + sx / 2, y + sy / 2) is across + dx * sy - dy * sx.
        long reach = Math.abs(dx) + Math.abs(dy);
        return Math.abs(across) < reach || (across == dx - dy && Math.abs(across) == reach);
    }

    private void through(int edge, int from, int until, Pieces pieces) {
        int[] points = new int[until - from];
        for (int i = 0; i < points.length; i++) {
            points[i] = (int) hits[from + i];
        }
        sortAlong(edge, points);
        int lastX = x1[edge];
        int lastY = y1[edge];
        for (int point : points) {
            pieces.add(edge, lastX, lastY, hotX(point), hotY(point));
            lastX = hotX(point);
            lastY = hotY(point);
        }
        pieces.add(edge, lastX, lastY, x2[edge], y2[edge]);
    }

    private void sortAlong(int edge, int[] points) {
        for (int i = 1; i < points.length; i++) {
            int point = points[i];
            int place = i;
            while (place > 0 && along(edge, points[place - 1]) > along(edge, point)) {
                points[place] = points[place - 1];
                place--;
            }
            points[place] = point;
        }
    }

    private long along(int edge, int point) {
        return ((long) x2[edge] - x1[edge]) * ((long) hotX(point) - x1[edge])
                + ((long) y2[edge] - y1[edge]) * ((long) hotY(point) - y1[edge]);
    }
}
