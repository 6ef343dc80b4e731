package org.salient.core.tiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Walks the edges around some ground, ring by ring, with the ground always on the same hand.
 * No ring passes a point twice: ground that touches itself in a point is cut there.
 */
final class RingWalk {
    private static final int NOT_ON_PATH = -1;

    private final GriddedChains chains;
    private final BitSet kept;
    private final int[] placeOnPath;

    /** @param kept the points that are drawn; all others are passed over */
    RingWalk(GriddedChains chains, BitSet kept) {
        this.chains = chains;
        this.kept = kept;
        this.placeOnPath = new int[chains.points()];
        Arrays.fill(placeOnPath, NOT_ON_PATH);
    }

    /**
     * The rings of the ground on the right of its sorted outline, as points x, y, x, y, ... of which none repeats. As the specification
     * of vector tiles wants it, rings around ground are clockwise on the screen, those around holes the other way.
     */
    List<int[]> rings(long[] outline) {
        var edges = Edges.oneWay(outline);
        var path = new int[edges.count() + 1];
        var rings = new ArrayList<int[]>();
        for (int start = 0; start < edges.count(); start++) {
            if (!edges.isWalked(start)) {
                walk(edges, start, path, rings);
            }
        }
        return rings;
    }

    /** Walks from one edge until the path is back where it began; each loop on the way is a ring and leaves the path. */
    private void walk(Edges edges, int start, int[] path, List<int[]> rings) {
        int size = 0;
        int edge = start;
        placeOnPath[edges.from(edge)] = size;
        path[size++] = edges.from(edge);
        while (true) {
            edges.walk(edge);
            int point = edges.to(edge);
            if (placeOnPath[point] == NOT_ON_PATH) {
                placeOnPath[point] = size;
                path[size++] = point;
            } else {
                int[] ring = Arrays.copyOfRange(path, placeOnPath[point], size);
                rings.add(chains.coordinates(drawn(ring)));
                size -= ring.length - 1;
                Arrays.stream(ring).skip(1).forEach(left -> placeOnPath[left] = NOT_ON_PATH);
            }
            if (size == 1) {
                placeOnPath[path[0]] = NOT_ON_PATH;
                return;
            }
            edge = next(edges, edge);
        }
    }

    private int[] drawn(int[] ring) {
        return Arrays.stream(ring).filter(kept::get).toArray();
    }

    /** Of the edges that go on, the one that keeps closest to the hand on which the ground lies. */
    private int next(Edges edges, int edge) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        int end = edges.endOf(edges.to(edge));
        for (int way = edges.firstOf(edges.to(edge)); way < end; way++) {
            double turn = edges.isWalked(way) ? Double.POSITIVE_INFINITY : turn(edges, edge, way);
            if (turn < least) {
                least = turn;
                best = way;
            }
        }
        return best;
    }

    /** The angle from going back to going on. */
    private double turn(Edges edges, int edge, int way) {
        double turn = angle(edges.to(edge), edges.from(edge)) - angle(edges.from(way), edges.to(way));
        return turn > 0 ? turn : turn + 2 * Math.PI;
    }

    private double angle(int from, int to) {
        return StrictMath.atan2(chains.y(to) - (double) chains.y(from), chains.x(to) - (double) chains.x(from));
    }
}
