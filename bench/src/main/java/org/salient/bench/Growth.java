package org.salient.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the time to take maps in and to draw them grows with the days and with the ground. */
final class Growth {
    private static final String HEAP = "-Xmx2g";

    private final Archive archive;
    private final Path theatre;
    private final PrintStream out;

    Growth(Archive archive, Path theatre, PrintStream out) {
        this.archive = archive;
        this.theatre = theatre;
        this.out = out;
    }

    /** Seconds of one size. */
    private record Step(String name, double ingest, double drawing, double mebibytes) {}

    void print() {
        var steps = new ArrayList<Step>();
        int all = archive.maps();
        steps.add(step("a quarter of the maps", archive.first(all / 4), theatre));
        steps.add(step("half of the maps", archive.first(all / 2), theatre));
        steps.add(step("all maps", archive, theatre));
        var twice = new TwiceTheGround(theatre, theatre.resolveSibling("twice"));
        steps.add(step("all maps, twice the ground", twice.archive(archive), twice.theatre()));
        print(steps);
    }

    private static Step step(String name, Archive maps, Path theatre) {
        var seconds = Spawned.java(
                HEAP, IngestTrial.class, List.of("alone", maps.file().toString(), theatre.toString()));
        return new Step(
                name,
                seconds.getOrDefault("history", Double.NaN),
                seconds.getOrDefault("drawing", Double.NaN),
                seconds.getOrDefault("memory", Double.NaN));
    }

    private void print(List<Step> steps) {
        out.println("growth                          ingest s   times   drawing s   times   peak MiB");
        Step before = steps.getFirst();
        for (Step step : steps) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-30s  %8.2f   %5.2f   %9.2f   %5.2f   %8.0f",
                    step.name(),
                    step.ingest(),
                    step.ingest() / before.ingest(),
                    step.drawing(),
                    step.drawing() / before.drawing(),
                    step.mebibytes()));
            before = step;
        }
    }
}
