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
        var turns = new Turns(chains, edges);
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
                rings.add(chains.coordinates(ring, kept));
                size -= ring.length - 1;
                Arrays.stream(ring).skip(1).forEach(left -> placeOnPath[left] = NOT_ON_PATH);
            }
            if (size == 1) {
                placeOnPath[path[0]] = NOT_ON_PATH;
                return;
            }
            edge = turns.next(edge, way -> !edges.isWalked(way));
        }
    }
}
