package org.salient.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.salient.app.sources.GazetteerFile;
import org.salient.app.sources.MapGatherer;
import org.salient.app.sources.PointGatherer;
import org.salient.app.sources.ReportGatherer;
import org.salient.app.sources.Sink;
import org.salient.app.sources.Spelling;
import org.salient.core.model.Place;
import org.salient.core.model.SourceId;

/** Brings files in: reports, points, maps, lists of places. */
final class ImportCommand {
    private ImportCommand() {}

    /** What a file holds. */
    enum Kind {
        REPORTS,
        POINTS,
        MAPS,
        GAZETTEER
    }

    record Options(
            @Argument(value = "KIND", help = "reports, points, maps or gazetteer")
            Kind kind,

            @Argument(value = "FILE", help = "a file, or a folder of them")
            List<Path> files,

            @Option(
                    name = "--source",
                    value = "ID",
                    help = "whose they are: the id of a source in the theatre file; reports may name it themselves")
            Optional<String> source,

            @Option(
                    name = "--published",
                    value = "TIME",
                    help = "when they were published, for reports that do not say it; such as 2025-11-04T20:00:00Z")
            Optional<Instant> published,

            @Option(name = "--dry-run", help = "say what would happen, keep nothing")
            boolean dryRun,

            In in) {}

    static Command<Options> command() {
        return new Command<>(
                "import",
                Command.Group.GATHER,
                "brings in reports, points, maps or lists of places",
                List.of(
                        "Bringing in the same file twice changes nothing. What is refused is counted by reason, and",
                        "listed with file and line in refused.txt of the workspace. Ctrl-C is safe: what was kept by",
                        "then stays, and the same command goes on from there.",
                        "",
                        "  reports    who says what: text with a short header, HTML, RSS or Atom, JSON",
                        "  points     a side seen at a place: CSV, GeoJSON, KML, KMZ, GeoPackage",
                        "  maps       whose ground it is, as a source draws it: GeoJSON, NDJSON, KML, KMZ, GeoPackage",
                        "  gazetteer  places and their names: a list of your own (CSV), GeoNames, OpenStreetMap, GeoJSON, KATOTTG",
                        "",
                        "docs/formats.md describes each. Files may be packed with xz. Examples:",
                        "",
                        "  salient import reports cases/pokrovsk-2025/reports",
                        "  salient import maps cases/pokrovsk-2025/maps --source salient-case --dry-run"),
                Options.class,
                ImportCommand::run);
    }

    private static void run(Options options, Terminal terminal) throws IOException {
        for (Path file : options.files()) {
            if (!Files.exists(file)) {
                throw new Failure("there is no file or folder " + file + "; nothing was brought in");
            }
        }
        try (Workspace workspace = options.dryRun() ? Workspace.read(options.in()) : Workspace.open(options.in())) {
            if (options.kind() == Kind.GAZETTEER) {
                places(options, workspace, terminal);
            } else {
                facts(options, workspace, terminal);
            }
        }
    }

    private static void facts(Options options, Workspace workspace, Terminal terminal) {
        var useless = new ArrayList<Path>();
        for (Path file : options.files()) {
            if (!gather(
                    gathering(options, file, workspace, terminal.now()), file, workspace, options.dryRun(), terminal)) {
                useless.add(file);
            }
        }
        if (!useless.isEmpty()) {
            throw new Failure("nothing could be kept of "
                    + useless.stream().map(Path::toString).collect(Collectors.joining(", "))
                    + "; the reasons stand above, mend the file and import it again");
        }
    }

    /** Gathers one file or folder into a workspace and says what came of it; false where all of it was refused. */
    static boolean gather(Consumer<Sink> gathering, Path file, Workspace workspace, boolean dryRun, Terminal terminal) {
        try (var importer = new Importer(workspace, file, dryRun, terminal)) {
            gathering.accept(importer);
            return importer.finish();
        }
    }

    private static Consumer<Sink> gathering(Options options, Path file, Workspace workspace, Instant now) {
        return switch (options.kind()) {
            case REPORTS -> reports(options, file, workspace, now);
            case POINTS -> {
                SourceId source = source(options, workspace);
                yield sink -> new PointGatherer(workspace.file(), now).gather(file, source, sink);
            }
            case MAPS -> {
                SourceId source = source(options, workspace);
                yield sink -> new MapGatherer(workspace.file(), now).gather(file, source, sink);
            }
            case GAZETTEER -> throw new IllegalStateException("a list of places is not gathered into the journal");
        };
    }

    private static Consumer<Sink> reports(Options options, Path file, Workspace workspace, Instant now) {
        var gatherer = options.published()
                .map(published -> new ReportGatherer(workspace.file(), now, published))
                .orElseGet(() -> new ReportGatherer(workspace.file(), now));
        if (options.source().isEmpty()) {
            return sink -> gatherer.gather(file, sink);
        }
        SourceId source = source(options, workspace);
        return sink -> gatherer.gather(file, source, sink);
    }

    private static SourceId source(Options options, Workspace workspace) {
        return workspace.source(options.source()
                .orElseThrow(() ->
                        new Failure("--source must say whose these are" + Spelling.hint("", workspace.sources()))));
    }

    private static void places(Options options, Workspace workspace, Terminal terminal) throws IOException {
        for (Path file : options.files()) {
            Map<String, Integer> refused = new TreeMap<>();
            List<Place> places = GazetteerFile.of(file)
                    .read(workspace.places(), refusal -> refused.merge(refusal.reason(), 1, Integer::sum));
            if (places.isEmpty()) {
                throw new Failure(file + " holds no place; give it a row for each");
            }
            if (!options.dryRun()) {
                Files.createDirectories(workspace.gazetteerFolder());
                Files.copy(
                        file,
                        workspace.gazetteerFolder().resolve(String.valueOf(file.getFileName())),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            terminal.say(file + ": " + Words.count(places.size(), "place")
                    + (options.dryRun() ? " would be kept; a dry run, nothing was kept" : " kept"));
            refused.forEach((reason, count) ->
                    terminal.say("  not kept: " + Words.count(count, "row") + ": " + reason.replace('_', ' ')));
        }
    }
}
