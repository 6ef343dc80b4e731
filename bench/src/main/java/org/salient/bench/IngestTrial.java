package org.salient.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.salient.app.sources.TheatreFile;
import org.salient.core.history.ControlHistory;
import org.salient.core.history.HistoryDrawing;
import org.salient.core.model.Side;

/**
 * Reads maps into a history in a Java machine of its own and says how long it took. Modes:
 * <ul>
 *   <li>{@code pairs}: a bare parse and the history, both twice in turn, so that the second pair runs warm;
 *   <li>{@code alone}: the history alone, then its drawing, and the highest resident memory of the process after each.
 * </ul>
 */
final class IngestTrial {
    private final Path maps;
    private final Path theatre;
    private final PrintStream out;

    private IngestTrial(Path maps, Path theatre, PrintStream out) {
        this.maps = maps;
        this.theatre = theatre;
        this.out = out;
    }

    /** Arguments: the mode, the unpacked maps, the theatre file. */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var trial = new IngestTrial(Path.of(arguments[1]), Path.of(arguments[2]), out);
        switch (arguments[0]) {
            case "pairs" -> trial.pairs();
            case "alone" -> trial.alone();
            default -> throw new IllegalArgumentException("the mode is 'pairs' or 'alone', was " + arguments[0]);
        }
    }

    private void pairs() {
        for (int pair = 1; pair <= 2; pair++) {
            timed("parse" + pair, () -> BareParse.sum(maps));
            timed("history" + pair, this::history);
        }
    }

    private void alone() throws IOException {
        ControlHistory history = timed("history", this::history);
        say("memory", peakMiB());
        timed("drawing", () -> drawn(history));
        say("drawing_memory", peakMiB());
    }

    private ControlHistory history() {
        return RealHistory.read(maps, TheatreFile.read(theatre));
    }

    private int drawn(ControlHistory history) {
        var sides = TheatreFile.read(theatre).theatre().sides().stream()
                .map(Side::id)
                .toList();
        var drawing = new HistoryDrawing(history, sides, (_, _) -> 0);
        return drawing.current().grounds().size()
                + drawing.superseded().grounds().size();
    }

    private <T> T timed(String name, Supplier<T> work) {
        long start = System.nanoTime();
        T done = work.get();
        say(name, (System.nanoTime() - start) / 1e9);
        return done;
    }

    private void say(String name, double value) {
        out.println(String.format(Locale.ROOT, "%s %.3f", name, value));
    }

    private static double peakMiB() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElse(0)
                / 1024.0;
    }
}
