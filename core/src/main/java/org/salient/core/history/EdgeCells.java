package org.salient.core.history;

import java.util.Arrays;

/**
 * A regular grid of square cells, each with the edges that touch it or come within one lattice unit of it.
 * Edges and their ends are numbers that the caller knows.
 */
final class EdgeCells {
    /** So many cells lie along each side, at most: 2048 of them over 20 degrees are about 700 m wide. */
    private static final int MOST = 2048;

    /** The ends of edges in lattice units, by edge. */
    @SuppressWarnings("ArrayRecordComponent") // hundreds of thousands of numbers, never compared
    record Ends(int[] x1, int[] y1, int[] x2, int[] y2) {
        int count() {
            return x1.length;
        }

        long minX(int edge) {
            return Math.min(x1[edge], x2[edge]);
        }

        long minY(int edge) {
            return Math.min(y1[edge], y2[edge]);
        }

        long maxX(int edge) {
            return Math.max(x1[edge], x2[edge]);
        }

        long maxY(int edge) {
            return Math.max(y1[edge], y2[edge]);
        }

        /** The box around all of them; a point where there are none. */
        Bounds bounds() {
            if (count() == 0) {
                return new Bounds(0, 0, 0, 0);
            }
            long west = Long.MAX_VALUE;
            long south = Long.MAX_VALUE;
            long east = Long.MIN_VALUE;
            long north = Long.MIN_VALUE;
            for (int edge = 0; edge < count(); edge++) {
                west = Math.min(west, minX(edge));
                south = Math.min(south, minY(edge));
                east = Math.max(east, maxX(edge));
                north = Math.max(north, maxY(edge));
            }
            return new Bounds(west, south, east, north);
        }
    }

    /** A box in lattice units, its sides counted in. */
    record Bounds(long west, long south, long east, long north) {}

    private interface Placing {
        void put(int cell, int edge);
    }

    private final Ends ends;
    private final int cells;
    private final double west;
    private final double south;
    private final double width;
    private final double height;
    private final int[] starts;
    private final int[] edges;

    EdgeCells(Ends ends) {
        this.ends = ends;
        this.cells = Math.clamp((long) (6 * Math.sqrt(ends.count())), 1, MOST);
        var bounds = ends.bounds();
        this.west = bounds.west();
        this.south = bounds.south();
        this.width = (bounds.east() - bounds.west() + 1) / (double) cells;
        this.height = (bounds.north() - bounds.south() + 1) / (double) cells;
        this.starts = new int[cells * cells + 1];
        each((cell, _) -> starts[cell + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        this.edges = new int[starts[cells * cells]];
        int[] filled = Arrays.copyOf(starts, cells * cells);
        each((cell, edge) -> edges[filled[cell]++] = edge);
    }

    /** How many cells there are. */
    int count() {
        return cells * cells;
    }

    /** How many cells lie along each side. */
    int side() {
        return cells;
    }

    /** Where the edges of a cell begin in the list that {@link #edge} reads; those of the next cell follow. */
    int start(int cell) {
        return starts[cell];
    }

    int edge(int place) {
        return edges[place];
    }

    boolean isEmpty(int cell) {
        return starts[cell] == starts[cell + 1];
    }

    boolean contains(double x, double y) {
        return x >= west && y >= south && x < west + cells * width && y < south + cells * height;
    }

    int row(double y) {
        return Math.clamp((long) Math.floor((y - south) / height), 0, cells - 1);
    }

    int column(double x) {
        return Math.clamp((long) Math.floor((x - west) / width), 0, cells - 1);
    }

    int cellOf(double x, double y) {
        return row(y) * cells + column(x);
    }

    /** The western bound of a column. */
    double west(int column) {
        return west + column * width;
    }

    double middleX(int column) {
        return west + (column + 0.5) * width;
    }

    double middleY(int row) {
        return south + (row + 0.5) * height;
    }

    private void each(Placing placing) {
        for (int edge = 0; edge < ends.count(); edge++) {
            boolean isUp = ends.y1()[edge] <= ends.y2()[edge];
            int last = row((double) ends.maxY(edge) + 1);
            for (int row = row((double) ends.minY(edge) - 1); row <= last; row++) {
                placeInRow(edge, isUp, row, placing);
            }
        }
    }

    private void placeInRow(int edge, boolean isUp, int row, Placing placing) {
        double lowX = isUp ? ends.x1()[edge] : ends.x2()[edge];
        double highX = isUp ? ends.x2()[edge] : ends.x1()[edge];
        double lowY = ends.minY(edge);
        double rise = ends.maxY(edge) - lowY;
        double from = rise == 0 ? 0 : Math.clamp((south + row * height - 1 - lowY) / rise, 0, 1);
        double until = rise == 0 ? 1 : Math.clamp((south + (row + 1) * height + 1 - lowY) / rise, 0, 1);
        double one = lowX + (highX - lowX) * from;
        double two = lowX + (highX - lowX) * until;
        int last = column(Math.max(one, two) + 1);
        for (int column = column(Math.min(one, two) - 1); column <= last; column++) {
            placing.put(row * cells + column, edge);
        }
    }
}
