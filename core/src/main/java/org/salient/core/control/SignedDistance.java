package org.salient.core.control;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.salient.core.model.Grid;

/**
 * How far each cell lies from the edge of some ground, in kilometres: positive within, negative outside.
 * The edge runs between cells, so that a cell beside it is half a cell away. Unmapped cells are neither.
 */
final class SignedDistance {
    /** The distance where there is no edge at all: further than any that counts. */
    static final double NOWHERE_KILOMETRES = 99;

    private static final double FAR = 1e18;

    private SignedDistance() {}

    static double[] of(Reference reference, IntPredicate isGround) {
        int cells = reference.grid().cells();
        double[] toGround = squares(reference.grid(), cell -> reference.isMapped(cell) && isGround.test(cell));
        double[] toRest = squares(reference.grid(), cell -> reference.isMapped(cell) && !isGround.test(cell));
        double cellKilometres = reference.grid().cell().kilometres();
        var distance = new double[cells];
        for (int cell = 0; cell < cells; cell++) {
            distance[cell] = isGround.test(cell)
                    ? kilometres(toRest[cell], cellKilometres)
                    : -kilometres(toGround[cell], cellKilometres);
        }
        return distance;
    }

    private static double kilometres(double square, double cellKilometres) {
        return square >= FAR ? NOWHERE_KILOMETRES : (Math.sqrt(square) - 0.5) * cellKilometres;
    }

    /**
     * The exact square of the distance, in cells, from each cell to the nearest that is wanted: column by column, then row
     * by row as the lower envelope of parabolas (Felzenszwalb and Huttenlocher, Theory of Computing 8, 2012).
     */
    private static double[] squares(Grid grid, IntPredicate wanted) {
        var squares = new double[grid.cells()];
        for (int cell = 0; cell < squares.length; cell++) {
            squares[cell] = wanted.test(cell) ? 0 : FAR;
        }
        for (int column = 0; column < grid.columns(); column++) {
            pass(squares, column, grid.columns(), grid.rows());
        }
        for (int row = 0; row < grid.rows(); row++) {
            pass(squares, row * grid.columns(), 1, grid.columns());
        }
        return squares;
    }

    private static void pass(double[] squares, int start, int stride, int length) {
        var heights = new double[length];
        for (int i = 0; i < length; i++) {
            heights[i] = squares[start + i * stride];
        }
        var lowest = new int[length];
        var from = new double[length + 1];
        int parabolas = envelope(heights, lowest, from);
        int current = 0;
        for (int i = 0; i < length; i++) {
            while (current < parabolas - 1 && from[current + 1] < i) {
                current++;
            }
            double away = i - lowest[current];
            squares[start + i * stride] = Math.min(FAR, away * away + heights[lowest[current]]);
        }
    }

    /** Fills in which parabolas are lowest, from where each is, and returns how many there are. */
    private static int envelope(double[] heights, int[] lowest, double[] from) {
        Arrays.fill(from, Double.NEGATIVE_INFINITY);
        int count = 0;
        for (int i = 0; i < heights.length; i++) {
            double start = Double.NEGATIVE_INFINITY;
            while (count > 0) {
                int other = lowest[count - 1];
                start = (heights[i] + (double) i * i - heights[other] - (double) other * other) / (2.0 * (i - other));
                if (start > from[count - 1]) {
                    break;
                }
                count--;
                start = Double.NEGATIVE_INFINITY;
            }
            lowest[count] = i;
            from[count] = start;
            count++;
        }
        return count;
    }
}
