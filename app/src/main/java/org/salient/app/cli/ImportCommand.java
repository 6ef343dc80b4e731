package org.salient.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.salient.app.sources.MapGatherer;
import org.salient.app.sources.PlaceList;
import org.salient.app.sources.PointGatherer;
import org.salient.app.sources.Refusal;
import org.salient.app.sources.ReportGatherer;
import org.salient.app.sources.Sink;
import org.salient.core.model.Place;
import org.salient.core.model.Source;
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

            @Argument(value = "FILE", help = "files, or folders of them")
            List<Path> files,

            @Option(
                    name = "--source",
                    value = "ID",
                    help = "whose they are, as the theatre file names it; reports may name it themselves")
            Optional<String> source,

            @Option(name = "--published", value = "TIME", help = "when reports without a header were published")
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
                        "listed with file and line in refused.txt of the workspace. Ctrl-C is safe: what was",
                        "acknowledged is kept, and the next run goes on from there.",
                        "",
                        "  salient import reports cases/pokrovsk-2025/reports",
                        "  salient import maps deepstate.ndjson.xz --source deepstate"),
                Options.class,
                ImportCommand::run);
    }

    private static void run(Options options, Terminal terminal) throws IOException {
        try (Workspace workspace = options.dryRun() ? Workspace.read(options.in()) : Workspace.open(options.in())) {
            if (options.kind() == Kind.GAZETTEER) {
                places(options, workspace, terminal);
                return;
            }
            for (Path file : options.files()) {
                gather(
                        gathering(options, file, workspace, terminal.now()),
                        file,
                        workspace,
                        options.dryRun(),
                        terminal);
            }
        }
    }

    /** Gathers one file or folder into a workspace and says what came of it. */
    static void gather(Consumer<Sink> gathering, Path file, Workspace workspace, boolean dryRun, Terminal terminal) {
        var intake = new Importer(workspace, file, dryRun, terminal);
        try {
            gathering.accept(intake);
        } finally {
            intake.finish();
        }
        intake.report();
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
        String id = options.source()
                .orElseThrow(() -> new Failure(
                        "--source must say whose these are; the theatre file names: " + sources(workspace)));
        return workspace
                .theatre()
                .source(new SourceId(id))
                .map(Source::id)
                .orElseThrow(() ->
                        new Failure("the theatre file names no source '" + id + "'; it names: " + sources(workspace)));
    }

    private static String sources(Workspace workspace) {
        return String.join(
                ", ",
                workspace.theatre().sources().stream()
                        .map(source -> source.id().value())
                        .toList());
    }

    private static void places(Options options, Workspace workspace, Terminal terminal) throws IOException {
        for (Path file : options.files()) {
            var refused = new ArrayList<Refusal>();
            List<Place> places = PlaceList.read(file, refused::add);
            refused.forEach(refusal -> terminal.err().println(refusal));
            if (places.isEmpty()) {
                throw new Failure(file + " holds no place; " + refused.size() + " rows were refused");
            }
            if (!options.dryRun()) {
                Files.createDirectories(workspace.gazetteerFolder());
                Files.copy(
                        file,
                        workspace.gazetteerFolder().resolve(String.valueOf(file.getFileName())),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            terminal.say(file + ": " + places.size() + " places, " + refused.size() + " refused");
        }
    }
}
