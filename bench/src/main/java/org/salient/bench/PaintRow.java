package org.salient.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One coat of a source's maps, apart from how the program reads it.
 *
 * @param status  as "held SIDE" or "grey REASON"
 * @param fills   the colours whose polygons belong to it
 * @param without parts of names whose polygons do not
 * @param with    parts of names one of which a polygon must have, where there are any
 */
record PaintRow(String status, List<String> fills, List<String> without, List<String> with) {
    /** The coats of a file, from the lowest to the one that covers all others. */
    static List<PaintRow> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells ->
                            new PaintRow(cells[0], List.of(cells[1].split(" ")), parts(cells, 2), parts(cells, 3)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the paint order cannot be read: " + file, e);
        }
    }

    private static List<String> parts(String[] cells, int column) {
        return column < cells.length && !cells[column].isEmpty() ? List.of(cells[column].split("\\|")) : List.of();
    }

    /** Whether a feature with these properties belongs to the coat. */
    boolean paints(JsonNode properties) {
        String name = properties.path("name").asString("");
        return fills.contains(properties.path("fill").asString(""))
                && without.stream().noneMatch(name::contains)
                && (with.isEmpty() || with.stream().anyMatch(name::contains));
    }
}
