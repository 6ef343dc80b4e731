package org.salient.bench;

import java.util.function.DoubleSupplier;

/** How long work takes. */
final class Stopwatch {
    private Stopwatch() {}

    /** Seconds of the fastest of several runs, the one that other work on the machine held up least. */
    static double least(int runs, DoubleSupplier work) {
        double least = Double.MAX_VALUE;
        double sum = 0;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            sum += work.getAsDouble();
            least = Math.min(least, (System.nanoTime() - start) / 1e9);
        }
        // Asked so that no run can be left out.
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("the measured work came to no number");
        }
        return least;
    }
}
