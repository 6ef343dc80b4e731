package org.salient.core.tiles;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.salient.core.history.Drawing;

/**
 * The chains of a drawing on the grid of a zoom.
 * Points are numbered, so that an edge between two of them fits into one number; points that fell together are one.
 */
final class GriddedChains {
    private final long[] points;
    private final int[][] chains;

    private GriddedChains(long[] points, int[][] chains) {
        this.points = points;
        this.chains = chains;
    }

    static GriddedChains of(Drawing drawing, TileGrid grid) {
        long[][] packed = Arrays.stream(drawing.chains()).map(grid::round).toArray(long[][]::new);
        long[] points = Arrays.stream(packed)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        int[][] chains = Arrays.stream(packed)
                .map(chain -> Arrays.stream(chain)
                        .mapToInt(point -> Arrays.binarySearch(points, point))
                        .toArray())
                .toArray(int[][]::new);
        return new GriddedChains(points, chains);
    }

    int points() {
        return points.length;
    }

    int x(int point) {
        return TileGrid.x(points[point]);
    }

    int y(int point) {
        return TileGrid.y(points[point]);
    }

    /** The edges of a chain, walking forward. */
    LongStream edges(int chain) {
        int[] numbers = chains[chain];
        return IntStream.range(1, numbers.length).mapToLong(i -> Edges.edge(numbers[i - 1], numbers[i]));
    }

    /** The length of an edge in units. */
    double length(int from, int to) {
        return Math.hypot(x(to) - (double) x(from), y(to) - (double) y(from));
    }

    /** Twice the area between an edge and the origin; around a ring they sum to twice its area. */
    long cross(int from, int to) {
        return (long) x(from) * y(to) - (long) x(to) * y(from);
    }

    /** The coordinates x, y, x, y, ... of those of some points that are kept. */
    int[] coordinates(int[] numbers, BitSet kept) {
        return Arrays.stream(numbers)
                .filter(kept::get)
                .flatMap(point -> IntStream.of(x(point), y(point)))
                .toArray();
    }
}
