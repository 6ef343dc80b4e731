package org.salient.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.salient.app.reading.ModelReader.Endpoint;
import org.salient.app.reading.Readers;
import org.salient.core.extraction.Reading;
import org.salient.core.extraction.Unread;
import org.salient.core.model.Claim;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Ledger;
import org.salient.core.model.Report;

/** Reads the reports that were not read yet into claims. */
final class ReadCommand {
    /** Reports whose claims are acknowledged together: a crash costs at most the reading of these. */
    private static final int BATCH = 200;

    private ReadCommand() {}

    record Options(
            @Argument(value = "FILE", help = "texts to read and show without a workspace; else the workspace's reports")
            Optional<Path> file,

            FileReading.Shown shown,
            SecondReader second,
            In in) {
        Options {
            if (file.isEmpty() && shown.isAsked()) {
                throw new IllegalArgumentException(
                        "--explain, --html, --as, --theatre and --gazetteer are for a FILE; name one");
            }
        }
    }

    static Command<Options> command() {
        return new Command<>(
                "read",
                Command.Group.GATHER,
                "reads reports into claims: who says what, of which place, how surely",
                List.of(
                        "Only reports that have not been read are read. A sentence that cannot be read is counted",
                        "with its reason; it stays in its report.",
                        "",
                        "With a FILE no workspace is needed, and nothing is kept: a text, or JSON lines with the members",
                        "id, lang, published and text. Examples:",
                        "",
                        "  salient read cases/pokrovsk-2025/reports/2025-11-04-reuters.txt --explain --html out.html",
                        "  salient read texts.jsonl --as gold > read.jsonl",
                        "",
                        "A second reader must quote the text letter by letter; what it makes up is refused and counted.",
                        "A key that its address wants is taken from SALIENT_MODEL_KEY."),
                Options.class,
                ReadCommand::run);
    }

    static void run(Options options, Terminal terminal) {
        options.file()
                .ifPresentOrElse(
                        file -> new FileReading(options, terminal).run(file),
                        () -> reports(options.in(), options.second().endpoint(), terminal));
    }

    /** Reads the reports of a workspace that were not read yet. */
    static void reports(In in, Optional<Endpoint> second, Terminal terminal) {
        try (Workspace workspace = Workspace.open(in);
                var reader = new Readers(workspace.theatre(), workspace.gazetteer(terminal.home()), second)) {
            List<Report> unread = unread(workspace.ledger());
            var progress = new Progress(terminal, "reading", unread.size());
            Map<String, Integer> refused = new TreeMap<>();
            int claims = 0;
            for (int from = 0; from < unread.size(); from += BATCH) {
                List<Report> batch = unread.subList(from, Math.min(from + BATCH, unread.size()));
                claims += read(batch, reader, workspace, terminal, refused);
                progress.reached(from + batch.size());
            }
            progress.done();
            terminal.say(unread.size() + " reports read, " + claims + " claims");
            refused.forEach((reason, count) -> terminal.say("  not read: " + count + " × " + reason));
        }
    }

    private static int read(
            List<Report> batch, Readers reader, Workspace workspace, Terminal terminal, Map<String, Integer> refused) {
        List<Fact> claims = new ArrayList<>();
        for (Report report : batch) {
            Reading reading = reader.read(report);
            claims.addAll(reading.claims());
            for (Unread unread : reading.unread()) {
                refused.merge(unread.reason(), 1, Integer::sum);
            }
        }
        return workspace.append(terminal.now(), "read", claims, List.of()).entries().stream()
                .filter(entry -> entry.fact() instanceof Claim)
                .toList()
                .size();
    }

    private static List<Report> unread(Ledger ledger) {
        Set<FactId> read = new HashSet<>();
        ledger.all(Claim.class).forEach(claim -> read.add(claim.report()));
        return ledger.all(Report.class).stream()
                .filter(report -> !read.contains(report.id()))
                .toList();
    }
}
