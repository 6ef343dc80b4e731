package org.salient.core.control;

import org.salient.core.model.Grid;

/** Smooths values on a grid with a Gaussian kernel that sums to one; beyond the grid its values are mirrored. */
final class Gaussian {
    /** The kernel is cut at this many standard deviations, where it has fallen to a three-thousandth. */
    private static final double CUT = 4;

    private final Grid grid;
    private final double[] kernel;

    Gaussian(Grid grid, double cells) {
        this.grid = grid;
        this.kernel = kernel(cells);
    }

    /** How many cells the kernel reaches. */
    int reach() {
        return kernel.length - 1;
    }

    double[] smooth(double[] values) {
        double[] downColumns = pass(values, grid.columns(), grid.rows(), 1, grid.columns());
        return pass(downColumns, 1, grid.columns(), grid.columns(), grid.rows());
    }

    /** The kernel from its middle outwards. */
    private static double[] kernel(double cells) {
        var kernel = new double[(int) (CUT * cells + 0.5) + 1];
        double sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = StrictMath.exp(-0.5 * i * i / (cells * cells));
            sum += i == 0 ? kernel[i] : 2 * kernel[i];
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= sum;
        }
        return kernel;
    }

    /** Smooths along lines of {@code length} values that are {@code step} apart; lines start {@code nextLine} apart. */
    private double[] pass(double[] values, int step, int length, int nextLine, int lines) {
        var smooth = new double[values.length];
        for (int line = 0; line < lines; line++) {
            int start = line * nextLine;
            for (int i = 0; i < length; i++) {
                double sum = kernel[0] * values[start + i * step];
                for (int k = 1; k < kernel.length; k++) {
                    sum += kernel[k]
                            * (values[start + mirrored(i - k, length) * step]
                                    + values[start + mirrored(i + k, length) * step]);
                }
                smooth[start + i * step] = sum;
            }
        }
        return smooth;
    }

    private static int mirrored(int i, int length) {
        int folded = Math.floorMod(i, 2 * length);
        return folded < length ? folded : 2 * length - 1 - folded;
    }
}
