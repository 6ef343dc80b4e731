package org.salient.app.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** The faults found in one file so far, told all at once in the order of their lines. */
final class Faults {
    private final Path file;
    private final SortedMap<Integer, List<String>> byLine = new TreeMap<>();

    Faults(Path file) {
        this.file = file;
    }

    void add(Node at, String what) {
        add(at.getStartMark().map(Mark::getLine).orElse(0) + 1, what);
    }

    /**
     * Adds a fault.
     *
     * @param line counted from 1
     */
    void add(int line, String what) {
        byLine.computeIfAbsent(line, _ -> new ArrayList<>())
                .add(file + ":" + line + ": " + what.replaceAll("\\s*\\R\\s*", " "));
    }

    void throwIfAny() {
        if (!byLine.isEmpty()) {
            throw new RefusedFile(byLine.values().stream().flatMap(List::stream).toList());
        }
    }
}
