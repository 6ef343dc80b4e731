package org.salient.core.tiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A connected part of some ground: the ring around it and the holes in it, as points x, y, x, y, ... */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers, never compared
record Part(int[] outer, List<int[]> holes) {
    /**
     * The parts that some rings bound; a hole goes to the smallest ring around it.
     * A hole with nothing around it is a fold that rounding made, and is left out.
     */
    static List<Part> of(List<int[]> rings) {
        var parts = new ArrayList<Part>();
        rings.stream()
                .filter(ring -> Ring.twiceArea(ring) > 0)
                .sorted(Comparator.comparingLong(Ring::twiceArea))
                .forEach(ring -> parts.add(new Part(ring, new ArrayList<>())));
        for (int[] ring : rings) {
            if (Ring.twiceArea(ring) < 0) {
                around(ring, parts).ifPresent(part -> part.holes.add(ring));
            }
        }
        return parts;
    }

    private static Optional<Part> around(int[] hole, List<Part> bySize) {
        return bySize.stream().filter(part -> Ring.holds(part.outer, hole)).findFirst();
    }

    boolean isEmpty() {
        return outer.length == 0;
    }

    /** What of this part lies in a slab. */
    Part within(Slab slab) {
        return new Part(
                slab.cutRing(outer),
                holes.stream()
                        .map(slab::cutRing)
                        .filter(hole -> hole.length > 0)
                        .toList());
    }

    Part shifted(int originX, int originY) {
        return new Part(
                Points.shifted(outer, originX, originY),
                holes.stream()
                        .map(hole -> Points.shifted(hole, originX, originY))
                        .toList());
    }

    void draw(Pen pen) {
        pen.ring(outer);
        holes.forEach(pen::ring);
    }
}
