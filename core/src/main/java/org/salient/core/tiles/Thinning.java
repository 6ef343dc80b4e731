package org.salient.core.tiles;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Leaves out points of a chain that lie close to the line through those kept (Douglas and Peucker, 1973).
 * Ends stay, so chains that met still meet, and whatever lies on either side gets the same points.
 */
record Thinning(double tolerance) {
    private record Stretch(int first, int last) {}

    /** A chain of points x, y, x, y, ... without those that the tolerance spares. */
    double[] thin(double[] points) {
        return kept(points).stream()
                .flatMap(point -> IntStream.of(2 * point, 2 * point + 1))
                .mapToDouble(i -> points[i])
                .toArray();
    }

    private BitSet kept(double[] points) {
        int end = points.length / 2 - 1;
        var kept = new BitSet();
        kept.set(0);
        kept.set(end);
        var stretches = new ArrayDeque<Stretch>(List.of(new Stretch(0, end)));
        while (!stretches.isEmpty()) {
            var stretch = stretches.pop();
            int furthest = furthest(points, stretch);
            if (furthest > stretch.first) {
                kept.set(furthest);
                stretches.push(new Stretch(stretch.first, furthest));
                stretches.push(new Stretch(furthest, stretch.last));
            }
        }
        return kept;
    }

    /** The point beyond the tolerance that lies furthest from the line through the ends; the first one if none does. */
    private int furthest(double[] points, Stretch stretch) {
        int furthest = stretch.first;
        double square = tolerance * tolerance;
        for (int i = stretch.first + 1; i < stretch.last; i++) {
            double away = squareFromSegment(points, i, stretch.first, stretch.last);
            if (away > square) {
                square = away;
                furthest = i;
            }
        }
        return furthest;
    }

    private static double squareFromSegment(double[] points, int i, int from, int to) {
        double alongX = points[2 * to] - points[2 * from];
        double alongY = points[2 * to + 1] - points[2 * from + 1];
        double x = points[2 * i] - points[2 * from];
        double y = points[2 * i + 1] - points[2 * from + 1];
        double length = alongX * alongX + alongY * alongY;
        double share = length == 0 ? 0 : Math.clamp((x * alongX + y * alongY) / length, 0, 1);
        double awayX = x - share * alongX;
        double awayY = y - share * alongY;
        return awayX * awayX + awayY * awayY;
    }
}
