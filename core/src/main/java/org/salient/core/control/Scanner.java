package org.salient.core.control;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.salient.core.model.Grid;

/**
 * Finds the cells whose centres lie in a polygonal shape in degrees. A centre lies in it when a line from it to the west
 * crosses its rings an odd number of times, so that rings that are no valid polygon are read sensibly too.
 */
final class Scanner {
    private final Grid grid;
    private final Plane plane;

    Scanner(Grid grid) {
        this.grid = grid;
        this.plane = new Plane(grid.origin());
    }

    /** Calls {@code inside} with each cell in the shape, row by row. */
    void scan(Geometry shape, IntConsumer inside) {
        var crossings = new Crossings();
        for (Object line : LinearComponentExtracter.getLines(shape)) {
            addRing(((LineString) line).getCoordinates(), crossings);
        }
        for (int row = 0; row < grid.rows(); row++) {
            double[] xs = crossings.of(row);
            for (int i = 0; i + 1 < xs.length; i += 2) {
                scanRun(row, xs[i], xs[i + 1], inside);
            }
        }
    }

    private void addRing(Coordinate[] ring, Crossings crossings) {
        var from = plane.onPlane(ring[0].x, ring[0].y);
        for (int i = 1; i < ring.length; i++) {
            var to = plane.onPlane(ring[i].x, ring[i].y);
            addEdge(from, to, crossings);
            from = to;
        }
    }

    private void addEdge(Coordinate from, Coordinate to, Crossings crossings) {
        int first = Math.max(0, (int) Math.floor(rowAt(Math.max(from.y, to.y))));
        int last = Math.min(grid.rows() - 1, (int) Math.ceil(rowAt(Math.min(from.y, to.y))));
        for (int row = first; row <= last; row++) {
            double y = grid.north() - (row + 0.5) * grid.cell().value();
            if ((from.y <= y) != (to.y <= y)) {
                crossings.add(row, from.x + (y - from.y) / (to.y - from.y) * (to.x - from.x));
            }
        }
    }

    /** The row, counted at cell centres, at metres north. */
    private double rowAt(double north) {
        return (grid.north() - north) / grid.cell().value() - 0.5;
    }

    private void scanRun(int row, double fromEast, double toEast, IntConsumer inside) {
        double cell = grid.cell().value();
        int first = Math.max(0, (int) Math.ceil((fromEast - grid.west()) / cell - 0.5));
        int last = Math.min(grid.columns() - 1, (int) Math.floor((toEast - grid.west()) / cell - 0.5));
        for (int column = first; column <= last; column++) {
            inside.accept(row * grid.columns() + column);
        }
    }

    /** Where edges cross the middle of each row. */
    private final class Crossings {
        private final double[][] xs = new double[grid.rows()][8];
        private final int[] counts = new int[grid.rows()];

        void add(int row, double east) {
            if (counts[row] == xs[row].length) {
                xs[row] = Arrays.copyOf(xs[row], 2 * counts[row]);
            }
            xs[row][counts[row]++] = east;
        }

        double[] of(int row) {
            var sorted = Arrays.copyOf(xs[row], counts[row]);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
