package org.salient.core.tiles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Joins edges that may be walked either way into lines as long as can be.
 * A line ends where other than two edges meet, and where it is told to.
 */
final class LineWalk {
    private final Edges edges;
    private final IntPredicate endsAt;

    /** @param endsAt the points at which a line ends, whatever meets there */
    LineWalk(Edges edges, IntPredicate endsAt) {
        this.edges = edges;
        this.endsAt = endsAt;
    }

    /** Lines over all edges, each edge once, as numbered points; one that goes round ends where it began. */
    List<int[]> lines() {
        var lines = new ArrayList<int[]>();
        for (int edge = 0; edge < edges.count(); edge++) {
            if (!edges.isWalked(edge) && isEnd(edges.from(edge))) {
                lines.add(line(edge));
            }
        }
        for (int edge = 0; edge < edges.count(); edge++) {
            if (!edges.isWalked(edge)) {
                lines.add(line(edge));
            }
        }
        return lines;
    }

    private int[] line(int start) {
        var points = IntStream.builder().add(edges.from(start));
        int edge = start;
        while (true) {
            edges.walk(edge);
            edges.walk(edges.back(edge));
            int point = edges.to(edge);
            points.add(point);
            int first = edges.firstOf(point);
            edge = edges.isWalked(first) ? first + 1 : first;
            if (isEnd(point) || edges.isWalked(edge)) {
                return points.build().toArray();
            }
        }
    }

    private boolean isEnd(int point) {
        return edges.endOf(point) - edges.firstOf(point) != 2 || endsAt.test(point);
    }
}
