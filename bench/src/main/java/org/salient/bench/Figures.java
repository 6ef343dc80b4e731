package org.salient.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of a bench beside their aims, as lines {@code FIGURE name value unit <= aim}. */
final class Figures {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    void measured(String name, double value) {
        values.put(name, plain(value));
    }

    /** Says why a figure could not be measured. */
    void missing(String name, String reason) {
        reasons.put(name, reason);
    }

    /** Prints every figure that the file of aims names; one that was not measured is said to be missing, and why. */
    void print(Path aims) {
        try {
            for (String line : Files.readAllLines(aims)) {
                if (!line.isBlank()) {
                    print(List.of(line.split("\t")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the aims cannot be read: " + aims, e);
        }
    }

    private void print(List<String> aim) {
        String name = aim.get(0);
        if (!values.containsKey(name)) {
            out.println(name + ": " + reasons.getOrDefault(name, "it was not measured in this run"));
        }
        out.println(String.join(
                " ", "FIGURE", name, values.getOrDefault(name, "missing"), aim.get(3), aim.get(1), aim.get(2)));
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.4f", value);
    }
}
