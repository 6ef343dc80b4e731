package org.salient.app.cli;

import java.util.ArrayList;
import java.util.List;

/** A table for the terminal: the first columns are words and stand to the left, the others are figures. */
final class TextTable {
    private final int words;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param words how many columns are words */
    TextTable(int words, List<String> head) {
        this.words = words;
        rows.add(head);
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    String text() {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        var text = new StringBuilder();
        rows.forEach(row -> text.append(line(row, widths)).append('\n'));
        return text.toString();
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String gap = " ".repeat(widths[column] - row.get(column).length());
            line.append(column == 0 ? "" : "  ").append(column < words ? row.get(column) + gap : gap + row.get(column));
        }
        return line.toString().stripTrailing();
    }
}
