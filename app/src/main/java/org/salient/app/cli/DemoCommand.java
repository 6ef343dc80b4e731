package org.salient.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.salient.app.sources.MapGatherer;
import org.salient.app.sources.PointGatherer;
import org.salient.app.sources.ReportGatherer;
import org.salient.app.sources.Sink;
import org.salient.core.model.SourceId;

/** Runs the whole line on the bundled case and shows its site. */
final class DemoCommand {
    private static final String CASE = "pokrovsk-2025";

    /** Whose maps and points the case draws. */
    private static final SourceId DRAWN = new SourceId("salient-case");

    private DemoCommand() {}

    record Options(
            @Option(name = "--out", value = "DIR", help = "write the site there and do not serve it")
            Optional<Path> out,

            @Option(name = "--port", value = "N", help = "the port on this machine", standard = "8080")
            int port) {}

    static Command<Options> command() {
        return new Command<>(
                "demo",
                Command.Group.START,
                "runs the whole line on the bundled case and shows it in a browser",
                List.of("The case is illustrative: drawn and written by hand from the public record."),
                Options.class,
                DemoCommand::run);
    }

    private static void run(Options options, Terminal terminal) throws IOException {
        Path work = terminal.home().resolve("build").resolve("demo");
        delete(work);
        Path workspace = work.resolve("workspace");
        Path site = options.out().orElse(work.resolve("site"));
        build(terminal.home().resolve("cases").resolve(CASE), workspace, site, terminal);
        terminal.say("the workspace is in " + workspace + ", the site in " + site);
        if (options.out().isEmpty()) {
            ServeCommand.serve(site, options.port(), terminal);
        }
    }

    /** The whole line: gather, read, decide, estimate, seal, publish. */
    static void build(Path cases, Path folder, Path site, Terminal terminal) throws IOException {
        InitCommand.make(folder, cases.resolve("theatre.yaml"), terminal);
        var in = new In(folder);
        try (Workspace workspace = Workspace.open(in)) {
            var now = terminal.now();
            var reports = new ReportGatherer(workspace.file(), now);
            var points = new PointGatherer(workspace.file(), now);
            var maps = new MapGatherer(workspace.file(), now);
            gather(cases.resolve("reports"), (file, sink) -> reports.gather(file, sink), workspace, terminal);
            gather(cases.resolve("points.csv"), (file, sink) -> points.gather(file, DRAWN, sink), workspace, terminal);
            gather(
                    cases.resolve("points.geojson"),
                    (file, sink) -> points.gather(file, DRAWN, sink),
                    workspace,
                    terminal);
            gather(cases.resolve("maps"), (file, sink) -> maps.gather(file, DRAWN, sink), workspace, terminal);
        }
        ReadCommand.reports(in, Optional.empty(), terminal);
        try (Workspace workspace = Workspace.open(in)) {
            terminal.say(
                    new CaseScript(cases, DRAWN, workspace).run(terminal.now()) + " decisions of the case's editors");
        }
        EstimateCommand.run(
                new EstimateCommand.Options(
                        DRAWN.value(),
                        LocalDate.parse("2025-11-04"),
                        8,
                        EstimateCommand.Method.KRIGING,
                        Optional.empty(),
                        500,
                        in),
                terminal);
        SealCommand.run(new SealCommand.Options(Optional.empty(), false, in), terminal);
        PublishCommand.run(new PublishCommand.Options(site, false, Optional.empty(), in), terminal);
    }

    private static void gather(Path file, BiConsumer<Path, Sink> gatherer, Workspace workspace, Terminal terminal) {
        ImportCommand.gather(sink -> gatherer.accept(file, sink), file, workspace, false, terminal);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
