package org.salient.core.tiles;

import java.util.BitSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * All edges of a zoom with what they bound, so that whatever shares a line of edges is thinned alike.
 * A point where three edges meet, or where what is on either side changes, always stays.
 */
final class SharedEdges {
    private final Edges edges;

    /** For each edge the sum over what it bounds of a number drawn for that, another one for each direction. */
    private final long[] bounds;

    private SharedEdges(Edges edges) {
        this.edges = edges;
        this.bounds = new long[edges.count()];
    }

    /** @param outlines the edges of each thing drawn, ground or line */
    static SharedEdges of(long[][] outlines) {
        var shared = new SharedEdges(Edges.bothWays(Stream.of(outlines).flatMapToLong(LongStream::of)));
        for (int thing = 0; thing < outlines.length; thing++) {
            shared.add(outlines[thing], thing);
        }
        return shared;
    }

    private void add(long[] outline, int thing) {
        for (long edge : outline) {
            bounds[edges.indexOf(edge)] += drawn(2L * thing);
            bounds[edges.indexOf(Edges.reversed(edge))] += drawn(2L * thing + 1);
        }
    }

    /** A number that looks drawn by lot (SplitMix64): sums of different ones do not meet by chance. */
    private static long drawn(long seed) {
        long mixed = (seed + 1) * 0x9E37_79B9_7F4A_7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ mixed >>> 31;
    }

    /** The points that stay when every line of edges that bound the same is thinned. */
    BitSet kept(Thinning thinning) {
        var kept = new BitSet();
        kept.set(0, thinning.chains().points());
        new LineWalk(edges, this::changes).lines().forEach(line -> thinning.thin(line, kept));
        return kept;
    }

    /** Whether the two edges that leave a point bound different things. */
    private boolean changes(int point) {
        int one = edges.firstOf(point);
        return bounds[edges.back(one)] != bounds[one + 1];
    }
}
