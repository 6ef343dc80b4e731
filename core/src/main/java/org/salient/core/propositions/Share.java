package org.salient.core.propositions;

/**
 * A share of few cases with its interval of 95 %, by Wilson's score.
 *
 * <p>Wilson's, not Jeffreys': both keep near 95 % for few cases, where the textbook's ± fails, but Wilson's has no prior to
 * be argued over, is one line that a reader can check by hand, and is never empty at none or all of n. Of 3 in 3 it says
 * 0.44 to 1, of 30 in 30 0.89 to 1.
 *
 * @param of how many there were, never fewer than those counted
 */
public record Share(int counted, int of) {
    /** The normal quantile of 97.5 %. */
    private static final double Z = 1.959964;

    public Share {
        if (counted < 0 || counted > of) {
            throw new IllegalArgumentException("a share counts none to all, was " + counted + " of " + of);
        }
    }

    /** The lower end of the interval; 0 where there were none. */
    public double low() {
        return of == 0 ? 0 : Math.max(0, middle() - half());
    }

    /** The upper end of the interval; 1 where there were none. */
    public double high() {
        return of == 0 ? 1 : Math.min(1, middle() + half());
    }

    private double middle() {
        return (counted + Z * Z / 2) / (of + Z * Z);
    }

    private double half() {
        double missed = of - (double) counted;
        return Z / (of + Z * Z) * Math.sqrt(counted * missed / of + Z * Z / 4);
    }
}
