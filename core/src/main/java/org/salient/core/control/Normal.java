package org.salient.core.control;

/** The normal distribution. */
final class Normal {
    /** Beyond this the distribution is 0 or 1 to the last bit that matters: 6e-16. */
    private static final double TAIL = 8;

    private static final double DENSITY_AT_MEAN = 1 / Math.sqrt(2 * Math.PI);

    private Normal() {}

    /**
     * The probability that a standard normal value is at most {@code z}, to 1e-15. The series about the mean has only
     * positive terms (Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11, 2004).
     */
    static double cumulative(double z) {
        if (Math.abs(z) >= TAIL) {
            return z < 0 ? 0 : 1;
        }
        double term = z;
        double sum = 0;
        for (int odd = 3; sum != sum + term; odd += 2) {
            sum += term;
            term *= z * z / odd;
        }
        return 0.5 + sum * DENSITY_AT_MEAN * StrictMath.exp(-z * z / 2);
    }
}
