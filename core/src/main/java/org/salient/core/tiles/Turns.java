package org.salient.core.tiles;

import java.util.function.IntPredicate;

/** Which way goes on from an edge when one hand stays on what lies beside it. */
record Turns(GriddedChains chains, Edges edges) {
    private static final int NONE = -1;

    /**
     * Of the edges that leave the end of an edge and may be taken, the one that turns most to the left, with y upward; back only
     * where there is no other. Edges in one direction count as if they turned by their order, so no two go on to the same.
     */
    int next(int edge, IntPredicate mayBeTaken) {
        double backAngle = angle(edges.to(edge), edges.from(edge));
        int back = edges.back(edge);
        int best = NONE;
        double bestAngle = Double.NEGATIVE_INFINITY;
        boolean bestIsLeft = false;
        int end = edges.endOf(edges.to(edge));
        for (int way = edges.firstOf(edges.to(edge)); way < end; way++) {
            double angle = angle(edges.from(way), edges.to(way));
            boolean isLeft = angle < backAngle || (angle == backAngle && way < back);
            boolean isBetter = isLeft == bestIsLeft ? angle >= bestAngle : isLeft;
            if (isBetter && mayBeTaken.test(way)) {
                best = way;
                bestAngle = angle;
                bestIsLeft = isLeft;
            }
        }
        if (best == NONE) {
            throw new IllegalStateException("no edge goes on from point %d, %d; every outline must be closed"
                    .formatted(chains.x(edges.to(edge)), chains.y(edges.to(edge))));
        }
        return best;
    }

    private double angle(int from, int to) {
        return StrictMath.atan2(chains.y(to) - (double) chains.y(from), chains.x(to) - (double) chains.x(from));
    }
}
