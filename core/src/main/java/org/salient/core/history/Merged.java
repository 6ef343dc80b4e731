package org.salient.core.history;

/** An arrangement without the edges that part equal ground: faces of one region and one timeline become one. */
final class Merged {
    private Merged() {}

    /** The history with as few faces as tell the same. */
    static ControlHistory of(ControlHistory history) {
        var plane = history.plane();
        var kept = new IntList();
        for (int edge = 0; edge < plane.edges(); edge++) {
            if (parts(history.faces(), plane.face(2 * edge), plane.face(2 * edge + 1))) {
                kept.add(edge);
            }
        }
        int[] edges = kept.toArray();
        var merged = Arrangement.of(table(plane, edges));
        return new ControlHistory(
                history.clock(), merged, faces(history, merged, edges), history.statuses(), history.regions());
    }

    private static boolean parts(Faces faces, int one, int other) {
        return faces.region()[one] != faces.region()[other] || faces.timeline()[one] != faces.timeline()[other];
    }

    /** The kept edges under new numbers, in their order. */
    private static EdgeTable table(Arrangement plane, int[] edges) {
        var table = EdgeTable.ofEdges();
        for (int edge : edges) {
            table.between(vertex(table, plane, 2 * edge), vertex(table, plane, 2 * edge + 1));
        }
        return table;
    }

    private static int vertex(EdgeTable table, Arrangement plane, int half) {
        int at = plane.origin(half);
        return table.vertex(plane.x(at), plane.y(at));
    }

    private static Faces faces(ControlHistory history, Arrangement merged, int[] edges) {
        var plane = history.plane();
        int[] region = new int[merged.faces()];
        int[] timeline = new int[merged.faces()];
        region[0] = history.faces().region()[0];
        timeline[0] = history.faces().timeline()[0];
        for (int half = 0; half < merged.halves(); half++) {
            int edge = edges[half >> 1];
            boolean isSame = isSame(merged, 2 * (half >> 1), plane, 2 * edge);
            int old = plane.face(isSame == ((half & 1) == 0) ? 2 * edge : 2 * edge + 1);
            region[merged.face(half)] = history.faces().region()[old];
            timeline[merged.face(half)] = history.faces().timeline()[old];
        }
        return new Faces(region, timeline, history.faces().timelines());
    }

    private static boolean isSame(Arrangement one, int half, Arrangement other, int otherHalf) {
        return one.x(one.origin(half)) == other.x(other.origin(otherHalf))
                && one.y(one.origin(half)) == other.y(other.origin(otherHalf));
    }
}
