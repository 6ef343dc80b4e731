package org.salient.core.history;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The plane as edges cut it: vertices, half-edges and faces. Half-edge {@code 2e} runs along edge {@code e}, {@code 2e + 1}
 * against it; each has the face on its left. Face 0 is all that lies outside.
 *
 * <p>Edges touch at their ends alone. Walking {@link #next} goes round a face with it on the left: once for its outer bound,
 * once for each group of edges that lies in it.
 */
final class Arrangement {
    private final int[] x;
    private final int[] y;
    private final int[] origin;
    private final int[] next;
    private final int[] face;
    private final int faces;
    private final FaceLocator locator;
    private final boolean isPlanar;

    /** The arrangement of edges between vertices. */
    Arrangement(int[] x, int[] y, int[] from, int[] to) {
        this.x = x;
        this.y = y;
        this.origin = new int[from.length * 2];
        for (int edge = 0; edge < from.length; edge++) {
            origin[2 * edge] = from[edge];
            origin[2 * edge + 1] = to[edge];
        }
        this.next = linked();
        var loops = new Loops(this);
        this.locator = new FaceLocator(this);
        this.face = loops.faces(locator);
        this.faces = loops.count();
        this.isPlanar = loops.all() - edges() == 2 * parts() - used();
        locator.serve(face);
    }

    static Arrangement of(EdgeTable edges) {
        int vertices = 0;
        int[] from = new int[edges.size()];
        int[] to = new int[edges.size()];
        for (int edge = 0; edge < edges.size(); edge++) {
            from[edge] = edges.from(edge);
            to[edge] = edges.to(edge);
            vertices = Math.max(vertices, Math.max(from[edge], to[edge]) + 1);
        }
        int[] x = IntStream.range(0, vertices).map(edges::x).toArray();
        int[] y = IntStream.range(0, vertices).map(edges::y).toArray();
        return new Arrangement(x, y, from, to);
    }

    int halves() {
        return origin.length;
    }

    int edges() {
        return origin.length / 2;
    }

    int vertices() {
        return x.length;
    }

    /** How many faces there are, the outside counted. */
    int faces() {
        return faces;
    }

    int x(int vertex) {
        return x[vertex];
    }

    int y(int vertex) {
        return y[vertex];
    }

    /** The ends of each edge. */
    EdgeCells.Ends ends() {
        return new EdgeCells.Ends(ends(x, 0), ends(y, 0), ends(x, 1), ends(y, 1));
    }

    private int[] ends(int[] of, int direction) {
        return IntStream.range(0, edges())
                .map(edge -> of[origin[2 * edge + direction]])
                .toArray();
    }

    /** The vertex at which a half-edge begins. */
    int origin(int half) {
        return origin[half];
    }

    int destination(int half) {
        return origin[half ^ 1];
    }

    /** The half-edge after another around the face on their left. */
    int next(int half) {
        return next[half];
    }

    /** The face on the left of a half-edge. */
    int face(int half) {
        return face[half];
    }

    /**
     * Whether the edges can be drawn as they follow one another around their vertices without crossing: by Euler's formula,
     * vertices less edges with closed walks are twice the parts that hang together; vertices without edges do not count.
     */
    boolean isPlanar() {
        return isPlanar;
    }

    /** How many vertices have edges. */
    private int used() {
        boolean[] isUsed = new boolean[vertices()];
        for (int vertex : origin) {
            isUsed[vertex] = true;
        }
        int used = 0;
        for (boolean one : isUsed) {
            used += one ? 1 : 0;
        }
        return used;
    }

    /** How many groups of edges hang together. */
    private int parts() {
        int[] root = IntStream.range(0, vertices()).toArray();
        int parts = used();
        for (int edge = 0; edge < edges(); edge++) {
            int one = rootOf(root, origin[2 * edge]);
            int two = rootOf(root, origin[2 * edge + 1]);
            parts -= one == two ? 0 : 1;
            root[one] = two;
        }
        return parts;
    }

    private static int rootOf(int[] root, int vertex) {
        int at = vertex;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** The face that holds a point, given in lattice units; of a point on an edge, one of those that it bounds. */
    int faceAt(double latticeX, double latticeY) {
        return locator.faceAt(latticeX, latticeY);
    }

    /** What is told of each step from a face to one that was not reached before. */
    interface Step {
        /** The half-edge lies in the face that is left, its twin in the one that is reached. */
        void over(int half);
    }

    /** Goes from the outside to every face, each once, those that lie fewer edges away first. */
    void spread(Step step) {
        int[] starts = new int[faces + 1];
        int[] halves = byFace(starts);
        boolean[] isReached = new boolean[faces];
        isReached[0] = true;
        int[] queue = new int[faces];
        int reached = 1;
        for (int i = 0; i < reached; i++) {
            for (int at = starts[queue[i]]; at < starts[queue[i] + 1]; at++) {
                int to = face[halves[at] ^ 1];
                if (!isReached[to]) {
                    isReached[to] = true;
                    step.over(halves[at]);
                    queue[reached++] = to;
                }
            }
        }
    }

    /** The half-edges of each face in a row, and where each face's begin. */
    private int[] byFace(int[] starts) {
        for (int of : face) {
            starts[of + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] halves = new int[face.length];
        int[] filled = Arrays.copyOf(starts, faces);
        for (int half = 0; half < face.length; half++) {
            halves[filled[face[half]]++] = half;
        }
        return halves;
    }

    // At the vertex where a half-edge ends, the next is the first clockwise from the way back.
    private int[] linked() {
        int[] after = new int[origin.length];
        int[] starts = new int[x.length + 1];
        int[] around = byOrigin(starts);
        for (int vertex = 0; vertex < x.length; vertex++) {
            sortAround(around, starts[vertex], starts[vertex + 1]);
            int previous = starts[vertex + 1] - 1;
            for (int i = starts[vertex]; i < starts[vertex + 1]; i++) {
                after[around[i] ^ 1] = around[previous];
                previous = i;
            }
        }
        return after;
    }

    private int[] byOrigin(int[] starts) {
        for (int vertex : origin) {
            starts[vertex + 1]++;
        }
        for (int vertex = 0; vertex < x.length; vertex++) {
            starts[vertex + 1] += starts[vertex];
        }
        int[] around = new int[origin.length];
        int[] filled = Arrays.copyOf(starts, x.length);
        for (int half = 0; half < origin.length; half++) {
            around[filled[origin[half]]++] = half;
        }
        return around;
    }

    /** Insertion sort, counter-clockwise from east: few edges meet at a vertex. */
    private void sortAround(int[] around, int from, int until) {
        for (int i = from + 1; i < until; i++) {
            int half = around[i];
            int place = i;
            while (place > from && isBefore(half, around[place - 1])) {
                around[place] = around[place - 1];
                place--;
            }
            around[place] = half;
        }
    }

    private boolean isBefore(int half, int other) {
        boolean isUp = isUp(half);
        if (isUp != isUp(other)) {
            return isUp;
        }
        int at = origin[half];
        int one = origin[half ^ 1];
        int two = origin[other ^ 1];
        return Lattice.turn(x[at], y[at], x[one], y[one], x[two], y[two]) > 0;
    }

    /** Whether a half-edge leaves its vertex into the upper half plane, east counted in and west not. */
    private boolean isUp(int half) {
        int at = origin[half];
        int to = origin[half ^ 1];
        return y[to] > y[at] || (y[to] == y[at] && x[to] > x[at]);
    }
}
