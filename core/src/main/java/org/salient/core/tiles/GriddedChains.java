package org.salient.core.tiles;

import java.util.Arrays;
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

    /** The edges of chains given as in a drawing, turned so that what lay on their left lies on their right. */
    long[] edges(int[] signed) {
        var edges = LongStream.builder();
        for (int i : signed) {
            int[] chain = chains[Math.abs(i) - 1];
            for (int j = 1; j < chain.length; j++) {
                edges.add(i > 0 ? Edges.edge(chain[j], chain[j - 1]) : Edges.edge(chain[j - 1], chain[j]));
            }
        }
        return edges.build().toArray();
    }

    /** The coordinates x, y, x, y, ... of points. */
    int[] coordinates(int[] numbers) {
        var coordinates = new int[2 * numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            coordinates[2 * i] = x(numbers[i]);
            coordinates[2 * i + 1] = y(numbers[i]);
        }
        return coordinates;
    }
}
