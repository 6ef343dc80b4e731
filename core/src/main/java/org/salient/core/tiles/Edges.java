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

    /** Edges that are walked in their direction, sorted already. */
    static Edges oneWay(long[] sorted) {
        return new Edges(sorted);
    }

    /** Edges that may be walked either way, each once. */
    static Edges bothWays(LongStream directed) {
        return new Edges(directed.flatMap(edge -> LongStream.of(edge, reversed(edge)))
                .sorted()
                .distinct()
                .toArray());
    }

    /**
     * The edges around some ground, sorted, without those that run both ways: what lay between such fell together on the
     * grid, so there is no ground between them, or the same on both sides.
     */
    static long[] aroundGround(long[] directed) {
        long[] sorted = directed.clone();
        Arrays.sort(sorted);
        var kept = LongStream.builder();
        for (int i = 0, end; i < sorted.length; i = end) {
            end = firstFrom(sorted, sorted[i] + 1);
            for (int surplus = end - i - count(sorted, reversed(sorted[i])); surplus > 0; surplus--) {
                kept.add(sorted[i]);
            }
        }
        return kept.build().toArray();
    }

    static long edge(int from, int to) {
        return (long) from << 32 | to;
    }

    static int from(long edge) {
        return (int) (edge >> 32);
    }

    static int to(long edge) {
        return (int) edge;
    }

    static long reversed(long edge) {
        return edge(to(edge), from(edge));
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
        return from(edges[edge]);
    }

    int to(int edge) {
        return to(edges[edge]);
    }

    /** The place of an edge that is among these. */
    int indexOf(long edge) {
        return firstFrom(edges, edge);
    }

    /** The place of an edge the other way. */
    int back(int edge) {
        return firstFrom(edges, reversed(edges[edge]));
    }

    boolean isWalked(int edge) {
        return walked.get(edge);
    }

    void walk(int edge) {
        walked.set(edge);
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
