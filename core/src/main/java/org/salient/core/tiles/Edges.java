package org.salient.core.tiles;

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

    long get(int edge) {
        return edges[edge];
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
