package org.salient.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.salient.core.history.ControlHistory;
import org.salient.core.history.GroundChanges;
import org.salient.core.history.HistoryClock;

/** Tells who took ground from whom between two days. */
final class ChangesCommand {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private ChangesCommand() {}

    /** The forms of the result. */
    enum Format {
        TABLE,
        CSV,
        GEOJSON
    }

    record Options(
            @Option(name = "--from", value = "DATE", help = "the day before the changes: its last map")
            LocalDate from,

            @Option(name = "--to", value = "DATE", help = "the day after the changes: its last map")
            LocalDate to,

            @Option(name = "--region", value = "ID", help = "only in this region of the theatre file")
            Optional<String> region,

            @Option(
                    name = "--format",
                    value = "NAME",
                    help = "table, csv or geojson; where not given: by the ending of --out, else table")
            Optional<Format> format,

            Out out,
            WhichHistory which) {
        Options {
            if (from.isAfter(to)) {
                throw new IllegalArgumentException(
                        "--from must not be after --to, was " + from + " after " + to + "; turn them round");
            }
        }
    }

    static Command<Options> command() {
        return new Command<>(
                "changes",
                Command.Group.ASK,
                "tells who took ground from whom between two days, in square kilometres",
                List.of(
                        "A day is a whole local day in the theatre's zone and shows its last map before midnight; a day",
                        "without a map of its own shows the last one before it. Strips thinner than 10 m come from",
                        "drawing one line twice: they are counted, and are no changes. Areas are on the ellipsoid."),
                Options.class,
                ChangesCommand::run);
    }

    private static void run(Options options, Terminal terminal) {
        try (Workspace workspace = Workspace.read(options.which().in())) {
            WhichHistory.requireRegions(options.region().stream().toList(), workspace.theatre());
            ControlHistory history = options.which().in(workspace);
            requireMap(options, history.clock());
            var changes = changes(options, history);
            var report = new ChangeReport(
                    changes,
                    options.region().map(region -> within(changes, region)).orElse(changes.moved()),
                    workspace);
            write(report, options, history.clock(), terminal);
        }
    }

    private static GroundChanges changes(Options options, ControlHistory history) {
        ZoneId zone = history.clock().zone();
        Instant from = WhichHistory.lastMoment(options.from(), zone);
        Instant to = WhichHistory.lastMoment(options.to(), zone);
        return options.which()
                .knownAt(zone)
                .map(known -> history.changes(from, to, known, options.which().reading()))
                .orElseGet(() -> history.changes(from, to));
    }

    private static List<GroundChanges.Moved> within(GroundChanges changes, String region) {
        return changes.moved().stream()
                .filter(moved -> moved.region().filter(region::equals).isPresent())
                .toList();
    }

    private static void requireMap(Options options, HistoryClock clock) {
        if (options.which().mapOf(options.from(), clock).isPresent()) {
            return;
        }
        var first = clock.days().firstEntry().getKey();
        throw new Failure(
                options.from().isBefore(first)
                        ? "no map tells of " + options.from() + "; the first day there is a map of is " + first
                        : "no map that tells of " + options.from() + " was known at the end of "
                                + options.which().knownAt().orElseThrow()
                                + "; name a later --known-at, or --known-by source");
    }

    private static void write(ChangeReport report, Options options, HistoryClock clock, Terminal terminal) {
        String note = note(options, clock);
        switch (options.out().format(options.format(), Format.class)) {
            case TABLE ->
                options.out()
                        .write(
                                "Changes from " + options.from() + " to " + options.to() + ", "
                                        + options.which().words(report.theatre()) + "\n" + note + "\n"
                                        + report.table(),
                                terminal);
            case CSV -> {
                terminal.err().print(note);
                options.out().write(report.csv(), terminal);
            }
            case GEOJSON -> {
                terminal.err().print(note);
                options.out().write(report.geoJson(), terminal);
            }
        }
    }

    /** What the reader must know of the two days. */
    private static String note(Options options, HistoryClock clock) {
        if (options.from().equals(options.to())) {
            return "Both days are one: nothing can have changed between a day's last map and itself.\n";
        }
        int before = options.which().mapOf(options.from(), clock).orElseThrow();
        int after = options.which().mapOf(options.to(), clock).orElseThrow();
        if (before == after) {
            return "One map tells of both days, that of " + when(after, clock) + ": nothing can have changed.\n";
        }
        return "From the map of " + when(before, clock) + own(options.from(), before, clock) + " to the map of "
                + when(after, clock) + own(options.to(), after, clock) + ".\n";
    }

    private static String own(LocalDate day, int map, HistoryClock clock) {
        Instant valid = clock.maps().get(map).valid();
        return LocalDate.ofInstant(valid, clock.zone()).equals(day) ? "" : " (" + day + " has none of its own)";
    }

    private static String when(int map, HistoryClock clock) {
        return MINUTE.format(clock.maps().get(map).valid().atZone(clock.zone()));
    }
}
