package org.salient.app.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.salient.core.extraction.ClaimReader;
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

    record Options(In in) {}

    static Command<Options> command() {
        return new Command<>(
                "read",
                Command.Group.GATHER,
                "reads reports into claims: who says what, of which place, how surely",
                List.of(
                        "Only reports that have not been read are read. A sentence that cannot be read is counted",
                        "with its reason; it stays in its report."),
                Options.class,
                ReadCommand::run);
    }

    static void run(Options options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.in())) {
            var reader = new ClaimReader(workspace.theatre(), workspace.gazetteer(terminal.home()));
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
            List<Report> batch,
            ClaimReader reader,
            Workspace workspace,
            Terminal terminal,
            Map<String, Integer> refused) {
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
