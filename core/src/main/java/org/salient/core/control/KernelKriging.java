package org.salient.core.control;

import java.time.Instant;
import java.util.List;
import org.salient.core.model.Evidence;

/**
 * Indicator kernel regression: about each cell, sightings of each side are counted by nearness and age, against the
 * reference map as a prior observation.
 */
public final class KernelKriging implements Estimator {
    /*
     * With K a Gaussian of peak 1 and standard deviation r, and age the days since a sighting,
     *
     *   n_k = sum over sightings of side k of exp(-age / AGE) K,     n = sum of all n_k
     *   b_k = Phi(m_k / S0) / sum over sides,   m_k = (d(side k) + d(side k and grey)) / 2
     *   P_k = (n_k + W0 b_k) / (n + W0)
     *
     * where d is the signed distance to the edge of ground on the reference map, in kilometres. For two sides P_k is the
     * "krige" of the study of the estimators, the probability given that the ground is not grey.
     *
     * Grey is what of the reference's grey the sightings leave: g = W0 g_0 / (n + W0), g_0 = 1 - sum of Phi(d(side k) / S0).
     * The share of a side is P_k (1 - g), so P_k = share / (sum of shares).
     *
     * The numbers were found by random search on windows before June 2024 (docs/method.md, "Kernel kriging").
     */
    private static final double AGE_DAYS = 7.057250308790023;

    private static final double RADIUS_KILOMETRES = 0.884974197999417;
    private static final double PRIOR_WEIGHT = 0.4623652484802453;
    private static final double EDGE_KILOMETRES = 0.26664680105207955;

    @Override
    public String method() {
        return "kernel kriging 1";
    }

    @Override
    public Shares estimate(Reference reference, List<Evidence> evidence, Instant validAt) {
        var usable = Usable.of(reference, evidence, validAt);
        int sides = reference.sides().size();
        int cells = reference.grid().cells();
        var counts = counts(reference, usable);
        var prior = new Prior(reference);
        var values = new float[sides * cells];
        var share = new double[sides];
        for (int cell = 0; cell < cells; cell++) {
            shares(cell, counts, prior, share);
            for (int side = 0; side < sides; side++) {
                values[side * cells + cell] = reference.isMapped(cell) ? (float) share[side] : Float.NaN;
            }
        }
        return new Shares(reference.grid(), reference.sides(), values, usable.size());
    }

    /** The weight of a sighting at a distance from where it was seen. */
    static double weight(double kilometres, double ageDays) {
        double spreads = kilometres / RADIUS_KILOMETRES;
        return StrictMath.exp(-ageDays / AGE_DAYS - spreads * spreads / 2);
    }

    private static double[][] counts(Reference reference, List<Usable> usable) {
        double radiusCells = RADIUS_KILOMETRES / reference.grid().cell().kilometres();
        double peak = 2 * Math.PI * radiusCells * radiusCells;
        var gaussian = new Gaussian(reference.grid(), radiusCells);
        var counts = new double[reference.sides().size()][reference.grid().cells()];
        for (Usable one : usable) {
            counts[one.side()][one.cell()] += peak * StrictMath.exp(-one.ageDays() / AGE_DAYS);
        }
        for (int side = 0; side < counts.length; side++) {
            counts[side] = gaussian.smooth(counts[side]);
        }
        return counts;
    }

    private static void shares(int cell, double[][] counts, Prior prior, double[] share) {
        double all = PRIOR_WEIGHT;
        for (double[] count : counts) {
            all += count[cell];
        }
        double notGrey = 1 - PRIOR_WEIGHT * prior.grey(cell) / all;
        for (int side = 0; side < share.length; side++) {
            share[side] = (counts[side][cell] + PRIOR_WEIGHT * prior.of(side, cell)) / all * notGrey;
        }
    }

    /** What the reference map says of each cell, softened at its edges. */
    private static final class Prior {
        private final double[][] held;
        private final double[][] notGrey;

        Prior(Reference reference) {
            int sides = reference.sides().size();
            this.held = new double[sides][];
            this.notGrey = new double[sides][];
            for (int side = 0; side < sides; side++) {
                int number = side;
                var inner = SignedDistance.of(reference, cell -> reference.codes()[cell] == number);
                var outer = SignedDistance.of(
                        reference,
                        cell -> reference.codes()[cell] == number || reference.codes()[cell] == Reference.GREY);
                held[side] = new double[inner.length];
                notGrey[side] = new double[inner.length];
                for (int cell = 0; cell < inner.length; cell++) {
                    held[side][cell] = Normal.cumulative((inner[cell] + outer[cell]) / 2 / EDGE_KILOMETRES);
                    notGrey[side][cell] = Normal.cumulative(inner[cell] / EDGE_KILOMETRES);
                }
            }
        }

        /** The probability of a side, given that the cell is not grey. */
        double of(int side, int cell) {
            double sum = sum(held, cell);
            return sum > 0 ? held[side][cell] / sum : 1.0 / held.length;
        }

        double grey(int cell) {
            return Math.max(0, 1 - sum(notGrey, cell));
        }

        private static double sum(double[][] of, int cell) {
            double sum = 0;
            for (double[] one : of) {
                sum += one[cell];
            }
            return sum;
        }
    }
}
