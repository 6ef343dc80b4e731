package org.salient.core.tiles;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

/**
 * Directed edges between numbered points, sorted; each is walked once.
 * An edge is one number, {@code from << 32 | to}.
 */
final class Edges {
    private final long[] edges;
    private final BitSet walked = new BitSet();

    private Edges(long[] sorted) {
        this.edges = sorted;
    }

    /**
     * Edges without those that run both ways: what lay between such fell together on the grid, so there is no ground between
     * them, or the same on both sides.
     */
    static Edges aroundGround(long[] directed) {
        long[] sorted = directed.clone();
        Arrays.sort(sorted);
        var kept = LongStream.builder();
        for (int i = 0, end; i < sorted.length; i = end) {
            end = firstFrom(sorted, sorted[i] + 1);
            for (int surplus = end - i - count(sorted, reversed(sorted[i])); surplus > 0; surplus--) {
                kept.add(sorted[i]);
            }
        }
        return new Edges(kept.build().toArray());
    }

    /** Edges to be walked either way, each once. */
    static Edges alongLine(long[] directed) {
        return new Edges(LongStream.concat(
                        Arrays.stream(directed), Arrays.stream(directed).map(Edges::reversed))
                .sorted()
                .distinct()
                .toArray());
    }

    static long edge(int from, int to) {
        return (long) from << 32 | to;
    }

    private static long reversed(long edge) {
        return edge((int) edge, (int) (edge >> 32));
    }

    private static int count(long[] sorted, long edge) {
        return firstFrom(sorted, edge + 1) - firstFrom(sorted, edge);
    }

    /** The index of the first edge that is this one or after it. */
    private static int firstFrom(long[] sorted, long edge) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < edge) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int count() {
        return edges.length;
    }

    int from(int edge) {
        return (int) (edges[edge] >> 32);
    }

    int to(int edge) {
        return (int) edges[edge];
    }

    boolean isWalked(int edge) {
        return walked.get(edge);
    }

    void walk(int edge) {
        walked.set(edge);
    }

    void walkBothWays(int edge) {
        walked.set(edge);
        walked.set(firstFrom(edges, reversed(edges[edge])));
    }

    /** The first edge that leaves a point. */
    int firstOf(int point) {
        return firstFrom(edges, edge(point, 0));
    }

    /** The edge after the last one that leaves a point. */
    int endOf(int point) {
        return firstFrom(edges, edge(point + 1, 0));
    }
}
