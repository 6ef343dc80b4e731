package org.salient.core.model;

import java.time.Instant;
import java.util.List;

/**
 * What an estimator infers of a moment.
 *
 * @param method    the estimator's name and version
 * @param validAt   the moment that is estimated
 * @param reference the map it starts at
 * @param sides     the sides whose shares it gives, in the order of the shares
 * @param shares    32-bit little-endian floats, side by side, each row by row from north-west: the probability that the
 *                  side holds the cell. What is missing to one is grey; a cell outside the theatre is NaN
 * @param evidence  how many observations it used
 */
public record Estimate(
        FactId id,
        String method,
        Instant validAt,
        FactId reference,
        Grid grid,
        List<SideId> sides,
        Hash shares,
        int evidence)
        implements Fact {
    public Estimate {
        sides = List.copyOf(sides);
    }

    public static Estimate of(
            String method,
            Instant validAt,
            FactId reference,
            Grid grid,
            List<SideId> sides,
            Hash shares,
            int evidence) {
        var id = FactId.of("estimate", method, validAt, reference, grid, sides, shares);
        return new Estimate(id, method, validAt, reference, grid, sides, shares, evidence);
    }
}
