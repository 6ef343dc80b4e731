package org.salient.core.tiles;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;

/**
 * Spares points of a line that lie close to the straight way between those kept (Douglas and Peucker, 1973).
 * Its ends stay.
 */
record Thinning(GriddedChains chains, double toleranceUnits) {
    private record Stretch(int first, int last) {}

    /** Takes the points that can be spared from those that are kept. */
    void thin(int[] line, BitSet kept) {
        for (int i = 1; i < line.length - 1; i++) {
            kept.clear(line[i]);
        }
        var stretches = new ArrayDeque<Stretch>(List.of(new Stretch(0, line.length - 1)));
        while (!stretches.isEmpty()) {
            var stretch = stretches.pop();
            int furthest = furthest(line, stretch);
            if (furthest > stretch.first) {
                kept.set(line[furthest]);
                stretches.push(new Stretch(stretch.first, furthest));
                stretches.push(new Stretch(furthest, stretch.last));
            }
        }
    }

    /** The point beyond the tolerance that lies furthest from the way between the ends; the first one if none does. */
    private int furthest(int[] line, Stretch stretch) {
        int furthest = stretch.first;
        double square = toleranceUnits * toleranceUnits;
        for (int i = stretch.first + 1; i < stretch.last; i++) {
            double away = squareFromWay(line[i], line[stretch.first], line[stretch.last]);
            if (away > square) {
                square = away;
                furthest = i;
            }
        }
        return furthest;
    }

    private double squareFromWay(int point, int from, int to) {
        double alongX = chains.x(to) - (double) chains.x(from);
        double alongY = chains.y(to) - (double) chains.y(from);
        double x = chains.x(point) - (double) chains.x(from);
        double y = chains.y(point) - (double) chains.y(from);
        double length = alongX * alongX + alongY * alongY;
        double share = length == 0 ? 0 : Math.clamp((x * alongX + y * alongY) / length, 0, 1);
        double awayX = x - share * alongX;
        double awayY = y - share * alongY;
        return awayX * awayX + awayY * awayY;
    }
}
