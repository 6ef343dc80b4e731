package org.salient.core.tiles;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.salient.core.history.Drawing;

/**
 * The chains of a drawing on the grid of a zoom, thinned and rounded.
 * Points are numbered, so that an edge between two of them fits into one number, and points that fell together are one.
 */
final class GriddedChains {
    private final long[] points;
    private final int[][] chains;

    private GriddedChains(long[] points, int[][] chains) {
        this.points = points;
        this.chains = chains;
    }

    static GriddedChains of(Drawing drawing, TileGrid grid, Thinning thinning) {
        long[][] packed = Arrays.stream(drawing.chains())
                .map(chain -> rounded(thinning.thin(grid.project(chain))))
                .toArray(long[][]::new);
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

    private static long[] rounded(double[] chain) {
        var points = new long[chain.length / 2];
        int size = 0;
        for (int i = 0; i < chain.length; i += 2) {
            long point = Math.round(chain[i]) << 32 | Math.round(chain[i + 1]);
            if (size == 0 || points[size - 1] != point) {
                points[size++] = point;
            }
        }
        return Arrays.copyOf(points, size);
    }

    int points() {
        return points.length;
    }

    int x(int point) {
        return (int) (points[point] >> 32);
    }

    int y(int point) {
        return (int) points[point];
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

    /** Points x, y, x, y, ... of numbered ones. */
    int[] coordinates(int[] numbers) {
        var coordinates = new int[2 * numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            coordinates[2 * i] = x(numbers[i]);
            coordinates[2 * i + 1] = y(numbers[i]);
        }
        return coordinates;
    }
}
