package org.salient.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.salient.app.charts.PngSheet;
import org.salient.app.charts.SvgSheet;
import org.salient.app.sources.PatchFile;
import org.salient.core.history.AreaSeries;
import org.salient.core.history.ControlHistory;
import org.salient.core.history.HistoryClock;
import org.salient.core.model.Decision;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Region;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;

/** Tells how much ground each side held, day by day. */
final class AreaCommand {
    private AreaCommand() {}

    /** The forms of the result. */
    enum Format {
        TABLE,
        CSV,
        SVG,
        PNG
    }

    /** The ground that is asked about. */
    record Where(
            @Option(
                    name = "--region",
                    value = "ID",
                    help = "a region of the theatre file; given again, they are taken together. Else the whole theatre")
            List<String> regions,

            @Option(
                    name = "--shape",
                    value = "FILE",
                    help = "the ground of a GeoJSON file instead, all its polygons taken together")
            Optional<Path> shape) {
        Where {
            if (!regions.isEmpty() && shape.isPresent()) {
                throw new IllegalArgumentException("--region and --shape do not go together; keep one");
            }
        }

        AreaSeries areas(ControlHistory history) {
            return shape.map(file -> history.areasIn(Map.of(file.toString(), PatchFile.read(file))))
                    .orElseGet(history::areas);
        }

        /** The parts of a series that are asked about. */
        List<String> parts(AreaSeries series) {
            return regions.isEmpty()
                    ? series.parts()
                    : regions.stream().distinct().toList();
        }

        String words(Theatre theatre) {
            return shape.map(file -> String.valueOf(file.getFileName()))
                    .orElseGet(() -> regions.isEmpty()
                            ? theatre.name("en")
                            : theatre.regions().stream()
                                    .filter(region -> regions.contains(region.id()))
                                    .map((Region region) -> region.name("en"))
                                    .collect(Collectors.joining(" and ")));
        }
    }

    record Options(
            Where where,

            @Option(name = "--from", value = "DATE", help = "the first day; else the first there is")
            Optional<LocalDate> from,

            @Option(name = "--to", value = "DATE", help = "the last day; else the last there is")
            Optional<LocalDate> to,

            @Option(
                    name = "--format",
                    value = "NAME",
                    help = "table, csv, svg or png; where not given: by the ending of --out, else table")
            Optional<Format> format,

            Out out,
            WhichHistory which) {
        Options {
            if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
                throw new IllegalArgumentException("--from must not be after --to, was " + from.get() + " after "
                        + to.get() + "; turn them round");
            }
            if (out.format(format, Format.class) == Format.PNG && out.file().isEmpty()) {
                throw new IllegalArgumentException("png is no text to print; name a file by --out");
            }
        }

        boolean holds(LocalDate day) {
            return from.filter(day::isBefore).isEmpty()
                    && to.filter(day::isAfter).isEmpty();
        }
    }

    static Command<Options> command() {
        return new Command<>(
                "area",
                Command.Group.ASK,
                "tells how much ground each side held, day by day, as table, CSV or chart",
                List.of(
                        "Each figure reads held to held + grey: the ground that a side holds, and that with all grey ground",
                        "added. A day shows its last map before local midnight; a day without a map of its own has no row.",
                        "Areas are on the ellipsoid. It tells of all that the workspace knows, past the public delay."),
                Options.class,
                AreaCommand::run);
    }

    private static void run(Options options, Terminal terminal) {
        try (Workspace workspace = Workspace.read(options.which().in())) {
            WhichHistory.requireRegions(options.where().regions(), workspace.theatre());
            ControlHistory history = options.which().in(workspace);
            List<AreaDay> days = days(options, history);
            if (days.isEmpty()) {
                throw new Failure("no day "
                        + options.from().map(day -> "from " + day + " ").orElse("")
                        + options.to().map(day -> "to " + day + " ").orElse("") + "has a map of its own"
                        + options.which()
                                .knownAt()
                                .map(day -> " that was known on " + day)
                                .orElse("")
                        + "; there are maps of " + history.clock().days().firstKey() + " to "
                        + history.clock().days().lastKey());
            }
            var report = new AreaReport(
                    days,
                    workspace.theatre(),
                    new AreaReport.About(
                            options.where().words(workspace.theatre()),
                            options.which().words(workspace.theatre()),
                            credit(options.which(), workspace)));
            write(report, options, terminal);
        }
    }

    private static List<AreaDay> days(Options options, ControlHistory history) {
        AreaSeries series = options.where().areas(history);
        List<String> parts = options.where().parts(series);
        var perMap = new HashMap<Status, double[]>();
        for (Status status : series.statuses()) {
            perMap.put(
                    status,
                    sum(parts.stream().map(part -> series.perMap(part, status)).toList()));
        }
        double[] whole = sum(parts.stream().map(series::wholePerMap).toList());
        var days = new ArrayList<AreaDay>();
        history.clock().days().keySet().stream()
                .filter(options::holds)
                .forEach(day -> ownMap(day, options, history.clock())
                        .ifPresent(map -> days.add(new AreaDay(
                                day, history.clock().maps().get(map).valid(), of(map, perMap), whole[map]))));
        return days;
    }

    private static Optional<Integer> ownMap(LocalDate day, Options options, HistoryClock clock) {
        return options.which().mapOf(day, clock).stream()
                .boxed()
                .filter(map -> LocalDate.ofInstant(clock.maps().get(map).valid(), clock.zone())
                        .equals(day))
                .findFirst();
    }

    private static Map<Status, Double> of(int map, Map<Status, double[]> perMap) {
        return perMap.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[map]));
    }

    private static double[] sum(List<double[]> series) {
        double[] sum = series.getFirst().clone();
        series.stream().skip(1).forEach(one -> Arrays.setAll(sum, map -> sum[map] + one[map]));
        return sum;
    }

    /** How those whose maps the figures rest on are to be named. */
    private static String credit(WhichHistory which, Workspace workspace) {
        var ledger = workspace.ledger();
        var sources = new TreeSet<String>(which.of().stream().toList());
        if (which.of().isEmpty()) {
            ledger.all(Decision.Adopt.class).stream()
                    .flatMap(adopt -> ledger.find(adopt.map(), LayerMap.class).stream())
                    .forEach(map -> sources.add(map.source().value()));
        }
        return sources.stream()
                .flatMap(id -> workspace.theatre().source(new SourceId(id)).stream())
                .map((Source source) -> source.terms().credit())
                .collect(Collectors.joining(" · "));
    }

    private static void write(AreaReport report, Options options, Terminal terminal) {
        switch (options.out().format(options.format(), Format.class)) {
            case TABLE -> options.out().write(report.table(), terminal);
            case CSV -> options.out().write(report.csv(), terminal);
            case SVG -> options.out().write(SvgSheet.of(report.chart()), terminal);
            case PNG -> options.out().write(PngSheet.of(report.chart()), terminal);
        }
    }
}
