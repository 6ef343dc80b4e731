package org.salient.core.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The edges between different timelines, joined into chains: each runs between the same two timelines from one vertex where
 * more than two such edges meet, or the timelines change, to the next.
 */
final class Chains {
    private static final int NONE = -1;

    private final Arrangement plane;
    private final int[] timeline;
    private final int[] onward;
    private final List<int[]> points = new ArrayList<>();
    private final IntList left = new IntList();
    private final IntList right = new IntList();

    /** @param timeline by face */
    Chains(Arrangement plane, int[] timeline) {
        this.plane = plane;
        this.timeline = timeline;
        this.onward = onward();
        boolean[] walked = new boolean[plane.halves()];
        boolean[] isContinued = new boolean[plane.halves()];
        for (int half : onward) {
            if (half != NONE) {
                isContinued[half] = true;
            }
        }
        for (int half = 0; half < plane.halves(); half++) {
            if (separates(half) && !isContinued[half] && !walked[half]) {
                walk(half, walked);
            }
        }
        for (int half = 0; half < plane.halves(); half++) {
            if (separates(half) && !walked[half]) {
                walk(half, walked);
            }
        }
    }

    int count() {
        return points.size();
    }

    /** The timeline on the left of a chain. */
    int left(int chain) {
        return left.get(chain);
    }

    int right(int chain) {
        return right.get(chain);
    }

    /** Each chain's points, as {@link Drawing} has them. */
    int[][] points() {
        return points.toArray(int[][]::new);
    }

    private boolean separates(int half) {
        return timelineLeftOf(half) != timelineLeftOf(half ^ 1);
    }

    private int timelineLeftOf(int half) {
        return timeline[plane.face(half)];
    }

    /** After each half-edge the one that goes on between the same timelines, where these two alone meet. */
    private int[] onward() {
        int[] degree = new int[plane.vertices()];
        int[] sum = new int[plane.vertices()];
        for (int half = 0; half < plane.halves(); half++) {
            if (separates(half)) {
                degree[plane.origin(half)]++;
                sum[plane.origin(half)] += half;
            }
        }
        int[] after = new int[plane.halves()];
        Arrays.fill(after, NONE);
        for (int half = 0; half < plane.halves(); half++) {
            int vertex = plane.destination(half);
            if (separates(half) && degree[vertex] == 2) {
                int other = sum[vertex] - (half ^ 1);
                boolean isSame = timelineLeftOf(other) == timelineLeftOf(half)
                        && timelineLeftOf(other ^ 1) == timelineLeftOf(half ^ 1);
                after[half] = isSame ? other : NONE;
            }
        }
        return after;
    }

    private void walk(int start, boolean[] walked) {
        var path = new IntList();
        put(path, plane.origin(start));
        int half = start;
        while (half != NONE && !walked[half]) {
            walked[half] = true;
            walked[half ^ 1] = true;
            put(path, plane.destination(half));
            half = onward[half];
        }
        points.add(path.toArray());
        left.add(timelineLeftOf(start));
        right.add(timelineLeftOf(start ^ 1));
    }

    private void put(IntList path, int vertex) {
        path.add(plane.x(vertex));
        path.add(plane.y(vertex));
    }
}
