package org.salient.core.tiles;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.salient.core.history.Drawing;
import org.salient.core.history.Drawing.Ground;
import org.salient.core.history.Drawing.Property;

/**
 * Ground drawn as rows of letters, the northernmost first: each letter is a square, squares of one letter are one ground,
 * and a dot is nothing. Each side of a square is a chain of its own with a jag in its middle.
 */
record Checkerboard(int west, int north, int side, List<String> rows) {
    Drawing drawing() {
        var chains = new ArrayList<int[]>();
        var boundaries = new TreeMap<Character, List<Integer>>();
        for (int row = 0; row <= rows.size(); row++) {
            for (int column = 0; column <= rows.getFirst().length(); column++) {
                join(letter(row - 1, column), letter(row, column), side(row, column, 0, 1), chains, boundaries);
                join(letter(row, column), letter(row, column - 1), side(row, column, 1, 0), chains, boundaries);
            }
        }
        return new Drawing(chains.toArray(int[][]::new), grounds(boundaries), List.of());
    }

    private static List<Ground> grounds(TreeMap<Character, List<Integer>> boundaries) {
        var grounds = new ArrayList<Ground>();
        boundaries.forEach((letter, chains) -> grounds.add(new Ground(
                letter,
                chains.stream().mapToInt(Integer::intValue).toArray(),
                List.of(new Property.Word("letter", letter.toString())))));
        return grounds;
    }

    /** Draws a chain with one letter on its left and another on its right, unless they are the same. */
    private static void join(
            char left, char right, int[] chain, List<int[]> chains, TreeMap<Character, List<Integer>> boundaries) {
        if (left == right) {
            return;
        }
        chains.add(chain);
        if (left != '.') {
            boundaries.computeIfAbsent(left, _ -> new ArrayList<>()).add(chains.size());
        }
        if (right != '.') {
            boundaries.computeIfAbsent(right, _ -> new ArrayList<>()).add(-chains.size());
        }
    }

    private char letter(int row, int column) {
        boolean drawn = row >= 0
                && row < rows.size()
                && column >= 0
                && column < rows.getFirst().length();
        return drawn ? rows.get(row).charAt(column) : '.';
    }

    /** The side from a corner to the next one southward or eastward, with a jag of a tenth. */
    private int[] side(int row, int column, int southward, int eastward) {
        int x = west + column * side;
        int y = north - row * side;
        return new int[] {
            x,
            y,
            x + eastward * side / 2 + southward * side / 10,
            y - southward * side / 2 + eastward * side / 10,
            x + eastward * side,
            y - southward * side
        };
    }
}
