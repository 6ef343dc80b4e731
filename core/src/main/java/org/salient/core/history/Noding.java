package org.salient.core.history;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Edges cut where they meet, so that they touch at their ends alone. A cut edge keeps the numbers of the drawn edges that
 * run along it.
 */
final class Noding {
    private static final int NONE = -1;

    /** One pass nearly always does. */
    private static final int MOST_PASSES = 16;

    private final EdgeTable cut;
    private final Links links;

    private Noding(EdgeTable cut, Links links) {
        this.cut = cut;
        this.links = links;
    }

    /** Cuts the drawn edges that count. */
    static Noding of(EdgeTable drawn, IntPredicate counts) {
        var noding = new Noding(EdgeTable.ofEdges(), new Links());
        for (int edge = 0; edge < drawn.size(); edge++) {
            if (counts.test(edge)) {
                int from = drawn.from(edge);
                int to = drawn.to(edge);
                noding.add(edge + 1, drawn.x(from), drawn.y(from), drawn.x(to), drawn.y(to));
            }
        }
        return noding.again();
    }

    /** The same edges cut once more. */
    Noding again() {
        var next = new Noding(EdgeTable.ofEdges(), new Links());
        new SnapRounding(cut).cut(next.from(this));
        return next;
    }

    /** The arrangement of the cut edges; where rounding left any that cross, they are cut again. */
    Planar plane() {
        var noding = this;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            var plane = Arrangement.of(noding.cut);
            if (plane.isPlanar()) {
                return new Planar(noding, plane);
            }
            noding = noding.again();
        }
        throw new IllegalStateException("edges still cross after they were cut " + MOST_PASSES + " times");
    }

    /** Edges that do not cross, and the arrangement that they make. */
    record Planar(Noding noding, Arrangement plane) {}

    private SnapRounding.Pieces from(Noding before) {
        return (edge, fromX, fromY, toX, toY) -> {
            for (int link = before.firstLink(edge); link != NONE; link = before.linkAfter(link)) {
                add(before.parent(link), fromX, fromY, toX, toY);
            }
        };
    }

    private void add(int parent, int fromX, int fromY, int toX, int toY) {
        int from = cut.vertex(fromX, fromY);
        int to = cut.vertex(toX, toY);
        if (from != to) {
            int signed = cut.between(from, to);
            links.add(Math.abs(signed) - 1, signed > 0 ? parent : -parent);
        }
    }

    /** The cut edges. */
    EdgeTable edges() {
        return cut;
    }

    /** The first link to a drawn edge along a cut one; negative where there is none. */
    int firstLink(int edge) {
        return links.first[edge];
    }

    int linkAfter(int link) {
        return links.next[link];
    }

    /** The drawn edge of a link, from 1, signed: negative where it runs against the cut edge. */
    int parent(int link) {
        return links.parents[link];
    }

    /** Lists of drawn edges by cut edge. */
    private static final class Links {
        private int[] parents = new int[1 << 17];
        private int[] next = new int[1 << 17];
        private int[] first = new int[1 << 17];
        private int count;

        Links() {
            Arrays.fill(first, NONE);
        }

        void add(int edge, int parent) {
            if (edge >= first.length) {
                int before = first.length;
                first = Arrays.copyOf(first, before * 2);
                Arrays.fill(first, before, before * 2, NONE);
            }
            if (count == parents.length) {
                parents = Arrays.copyOf(parents, count * 2);
                next = Arrays.copyOf(next, count * 2);
            }
            parents[count] = parent;
            next[count] = first[edge];
            first[edge] = count++;
        }
    }
}
