package org.salient.app.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.salient.core.model.Decision;
import org.salient.core.model.Grade;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.propositions.Share;
import org.salient.core.propositions.SourceRecord;
import org.salient.core.propositions.SourceRecords;

/** Tells how many of each voice's claims the sealed map bore out, beside the grade that people gave it. */
final class SourcesCommand {
    private static final List<String> HEAD = List.of(
            "voice", "grade", "matter", "borne out", "share", "95 %", "median days", "on the map before", "waiting");

    private static final int WORDS = 3;

    private SourcesCommand() {}

    record Options(Out out, WhichClaims which) {}

    static Command<Options> command() {
        return new Command<>(
                "sources",
                Command.Group.ASK,
                "tells how many of a source's claims the sealed map bore out, and how soon",
                List.of(
                        "Claims that a side took or lost a settlement, once a proposition, whose term is over; what the map",
                        "showed before it was said counts apart. The interval is Wilson's. The grade is that which people",
                        "gave; nothing here changes it."),
                Options.class,
                SourcesCommand::run);
    }

    private static void run(Options options, Terminal terminal) {
        try (Workspace workspace = Workspace.read(options.which().in())) {
            var records = SourceRecords.of(
                    options.which().propositions(workspace, terminal),
                    workspace.theatre().claimTerm(),
                    options.which().moment(workspace, terminal));
            var grades = grades(workspace);
            var table = new TextTable(WORDS, HEAD);
            records.forEach(record -> table.row(row(record, workspace, grades)));
            options.out().write(table.text(), terminal);
        }
    }

    private static List<String> row(SourceRecord record, Workspace workspace, Map<SourceId, Grade> grades) {
        var id = new SourceId(record.voice());
        return List.of(
                workspace.theatre().source(id).map(Source::name).orElse(record.voice()),
                Optional.ofNullable(grades.get(id)).map(Grade::name).orElse("-"),
                ClaimsReport.word(record.matter()),
                record.borneOut().counted() + " of " + record.borneOut().of(),
                record.borneOut().of() == 0
                        ? "-"
                        : percent(record.borneOut().counted()
                                / (double) record.borneOut().of()),
                interval(record.borneOut()),
                record.median().map(SourcesCommand::days).orElse("-"),
                String.valueOf(record.already()),
                String.valueOf(record.waiting()));
    }

    private static String interval(Share share) {
        return share.of() == 0 ? "-" : percent(share.low()) + " to " + percent(share.high());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String days(Duration delay) {
        return String.format(
                Locale.ROOT,
                "%.1f",
                delay.toMinutes() / (double) Duration.ofDays(1).toMinutes());
    }

    /** The grades by the decisions there are. */
    private static Map<SourceId, Grade> grades(Workspace workspace) {
        var grades = new HashMap<SourceId, Grade>();
        workspace.theatre().sources().forEach(source -> grades.put(source.id(), source.grade()));
        workspace
                .ledger()
                .all(Decision.Regrade.class)
                .forEach(regrade -> grades.put(regrade.source(), regrade.grade()));
        return grades;
    }
}
