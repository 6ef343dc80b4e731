package org.salient.core.history;

import java.util.Arrays;

/**
 * The closed walks of an arrangement, sorted into faces. A walk counter-clockwise bounds a face from outside; any other is
 * what a group of edges looks like from outside, and belongs to the face that the group lies in.
 */
final class Loops {
    private static final int NONE = -1;

    private final Arrangement plane;
    private final int[] loopOf;
    private final int[] lowest;
    private final int[] faceOf;
    private int loops;
    private int faces = 1;

    Loops(Arrangement plane) {
        this.plane = plane;
        this.loopOf = new int[plane.halves()];
        this.lowest = new int[plane.halves()];
        this.faceOf = new int[plane.halves()];
        Arrays.fill(loopOf, NONE);
        for (int half = 0; half < plane.halves(); half++) {
            if (loopOf[half] == NONE) {
                walk(half);
            }
        }
    }

    /** How many faces there are. */
    int count() {
        return faces;
    }

    /** How many walks there are. */
    int all() {
        return loops;
    }

    /** The face on the left of each half-edge. */
    int[] faces(FaceLocator locator) {
        for (int loop = 0; loop < loops; loop++) {
            resolve(loop, locator);
        }
        int[] face = new int[loopOf.length];
        Arrays.setAll(face, half -> faceOf[loopOf[half]]);
        return face;
    }

    private void walk(int start) {
        long twiceArea = 0;
        int leftmost = start;
        int half = start;
        do {
            loopOf[half] = loops;
            int at = plane.origin(half);
            int to = plane.destination(half);
            twiceArea += (long) plane.x(at) * plane.y(to) - (long) plane.x(to) * plane.y(at);
            leftmost = isLeftOf(at, plane.origin(leftmost)) ? half : leftmost;
            half = plane.next(half);
        } while (half != start);
        lowest[loops] = leftmost;
        faceOf[loops++] = twiceArea > 0 ? faces++ : NONE;
    }

    private boolean isLeftOf(int vertex, int other) {
        return plane.x(vertex) < plane.x(other)
                || (plane.x(vertex) == plane.x(other) && plane.y(vertex) < plane.y(other));
    }

    /** Goes left from group to group until a face is known; each step goes further left, so it ends. */
    private int resolve(int loop, FaceLocator locator) {
        if (faceOf[loop] == NONE) {
            int vertex = plane.origin(lowest[loop]);
            int beside = locator.halfLeftOf(plane.x(vertex), plane.y(vertex));
            faceOf[loop] = beside == NONE ? 0 : resolve(loopOf[beside], locator);
        }
        return faceOf[loop];
    }
}
