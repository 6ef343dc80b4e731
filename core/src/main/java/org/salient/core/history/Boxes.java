package org.salient.core.history;

import java.util.stream.IntStream;

/**
 * Divides the plane into boxes, and these again, until few edges and points lie in each. Where a front moved to and fro edges
 * lie thousands of times denser than elsewhere, so that no one grid suits both.
 */
final class Boxes {
    /** So many boxes lie along each side of a larger one. */
    private static final int SIDE = 8;

    /** Comparing so few with one another costs no more than dividing them further. */
    private static final int FEW = 32;

    private final EdgeCells.Ends ends;
    private final Points points;
    private final Leaf leaf;

    /** Points in lattice units. */
    interface Points {
        int x(int point);

        int y(int point);
    }

    /** What is done with the edges and points of one box. Two edges that meet, or an edge and a point on it, share one at least. */
    interface Leaf {
        void each(int[] edges, int[] points);
    }

    private record Box(long west, long south, long step) {
        int column(long x) {
            return Math.clamp((x - west) / step, 0, SIDE - 1);
        }

        int row(long y) {
            return Math.clamp((y - south) / step, 0, SIDE - 1);
        }

        Box part(int which) {
            return new Box(west + which % SIDE * step, south + which / SIDE * step, (step + SIDE - 1) / SIDE);
        }
    }

    private Boxes(EdgeCells.Ends ends, Points points, Leaf leaf) {
        this.ends = ends;
        this.points = points;
        this.leaf = leaf;
    }

    /** Gives all edges and points, box by box. */
    static void divide(EdgeCells.Ends ends, Points points, int pointCount, Leaf leaf) {
        var edges = IntStream.range(0, ends.count()).toArray();
        var all = IntStream.range(0, pointCount).toArray();
        new Boxes(ends, points, leaf).divide(around(ends), edges, all);
    }

    private static Box around(EdgeCells.Ends ends) {
        var bounds = ends.bounds();
        long width = Math.max(bounds.east() - bounds.west(), bounds.north() - bounds.south());
        return new Box(bounds.west(), bounds.south(), Math.max(1, width / SIDE + 1));
    }

    private void divide(Box box, int[] edges, int[] in) {
        if (box.step <= 1 || (edges.length <= FEW && in.length <= FEW)) {
            leaf.each(edges, in);
            return;
        }
        int[][] edgesOf = sortEdges(box, edges);
        int[][] pointsOf = sortPoints(box, in);
        for (int which = 0; which < SIDE * SIDE; which++) {
            if (edgesOf[which].length > 0) {
                divide(box.part(which), edgesOf[which], pointsOf[which]);
            }
        }
    }

    private int[][] sortEdges(Box box, int[] edges) {
        int[] sizes = new int[SIDE * SIDE];
        for (int edge : edges) {
            place(box, edge, sizes, NOWHERE);
        }
        int[][] lists = listsOf(sizes);
        int[] filled = new int[SIDE * SIDE];
        for (int edge : edges) {
            place(box, edge, filled, lists);
        }
        return lists;
    }

    private static final int[][] NOWHERE = {};

    /** Puts an edge into the boxes that it comes within one unit of, or only counts it. */
    private void place(Box box, int edge, int[] filled, int[][] lists) {
        int lastColumn = box.column(ends.maxX(edge) + 1);
        int firstColumn = box.column(ends.minX(edge) - 1);
        int lastRow = box.row(ends.maxY(edge) + 1);
        int firstRow = box.row(ends.minY(edge) - 1);
        boolean isLong = lastColumn > firstColumn && lastRow > firstRow;
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                if (!isLong || touches(box, column, row, edge)) {
                    int which = row * SIDE + column;
                    if (lists.length > 0) {
                        lists[which][filled[which]] = edge;
                    }
                    filled[which]++;
                }
            }
        }
    }

    private int[][] sortPoints(Box box, int[] all) {
        int[] sizes = new int[SIDE * SIDE];
        for (int point : all) {
            sizes[boxOf(box, point)]++;
        }
        int[][] lists = listsOf(sizes);
        int[] filled = new int[SIDE * SIDE];
        for (int point : all) {
            int which = boxOf(box, point);
            lists[which][filled[which]++] = point;
        }
        return lists;
    }

    private int boxOf(Box box, int point) {
        return box.row(points.y(point)) * SIDE + box.column(points.x(point));
    }

    private static int[][] listsOf(int[] sizes) {
        int[][] lists = new int[sizes.length][];
        for (int which = 0; which < sizes.length; which++) {
            lists[which] = new int[sizes[which]];
        }
        return lists;
    }

    /** Whether the line through an edge comes within two units of a box, of which its bounds say that it may. */
    private boolean touches(Box box, int column, int row, int edge) {
        double dx = (double) ends.x2()[edge] - ends.x1()[edge];
        double dy = (double) ends.y2()[edge] - ends.y1()[edge];
        double middleX = box.west + (column + 0.5) * box.step;
        double middleY = box.south + (row + 0.5) * box.step;
        double across = dx * (middleY - ends.y1()[edge]) - dy * (middleX - ends.x1()[edge]);
        return Math.abs(across) <= (Math.abs(dx) + Math.abs(dy)) * (box.step / 2.0 + 2);
    }
}
