package org.salient.core.tiles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Joins edges into lines that are as long as can be: a line ends where nothing goes on, or where more than one does. */
final class LineWalk {
    private final GriddedChains chains;

    LineWalk(GriddedChains chains) {
        this.chains = chains;
    }

    /** Lines over some edges, each edge once, as points x, y, x, y, ... */
    List<int[]> lines(long[] directed) {
        var edges = Edges.alongLine(directed);
        var lines = new ArrayList<int[]>();
        for (int edge = 0; edge < edges.count(); edge++) {
            if (!edges.isWalked(edge) && !goesOn(edges, edges.from(edge))) {
                lines.add(line(edges, edge));
            }
        }
        for (int edge = 0; edge < edges.count(); edge++) {
            if (!edges.isWalked(edge)) {
                lines.add(line(edges, edge));
            }
        }
        return lines;
    }

    private int[] line(Edges edges, int start) {
        var points = IntStream.builder().add(edges.from(start));
        int edge = start;
        while (true) {
            edges.walkBothWays(edge);
            int point = edges.to(edge);
            points.add(point);
            int first = edges.firstOf(point);
            edge = edges.isWalked(first) ? first + 1 : first;
            if (!goesOn(edges, point) || edges.isWalked(edge)) {
                return chains.coordinates(points.build().toArray());
            }
        }
    }

    private static boolean goesOn(Edges edges, int point) {
        return edges.endOf(point) - edges.firstOf(point) == 2;
    }
}
