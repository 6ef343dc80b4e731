package org.salient.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.salient.core.model.Body;
import org.salient.core.model.Decision;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.Proposal;
import org.salient.core.model.Snapshot;
import org.salient.core.model.TheatreVersion;
import org.salient.core.snapshot.AssessedHistory;
import org.salient.core.snapshot.Assessment;
import org.salient.core.snapshot.CoverageSealer;
import org.salient.core.snapshot.Sealed;

/** Seals the assessed map of each day on which it changed. */
final class SealCommand {
    private SealCommand() {}

    record Options(
            @Option(name = "--day", value = "DATE", help = "only this local day; else every day that changed")
            Optional<LocalDate> day,

            @Option(
                    name = "--archive",
                    help = "first seals all adopted days but the last two as one history, for archives of years")
            boolean archive,

            In in) {}

    static Command<Options> command() {
        return new Command<>(
                "seal",
                Command.Group.PUBLISH,
                "seals the assessed map of each day: adopted maps and accepted proposals, without gaps",
                List.of(
                        "A day shows what counts at its last moment, local midnight. A sealed map is never changed;",
                        "a day whose decisions changed is sealed again under a new version. An archive of adopted maps is",
                        "sealed by --archive in about a minute for three years of daily maps."),
                Options.class,
                SealCommand::run);
    }

    static void run(Options options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.in())) {
            if (options.archive()) {
                new ArchiveSeal(workspace, terminal).run();
            }
            Ledger ledger = workspace.ledger();
            List<LocalDate> days = options.day()
                    .map(List::of)
                    .orElseGet(() -> days(ledger, workspace.theatre().zone()));
            if (days.isEmpty()) {
                throw new Failure("no map was adopted yet, so there is nothing to seal; see 'salient help adopt'");
            }
            int version = ledger.all(Snapshot.class).size();
            int sealed = 0;
            for (LocalDate day : days) {
                sealed += seal(day, version + sealed + 1, ledger, workspace, terminal);
            }
            terminal.say(sealed + " of " + days.size() + " days sealed; the others stand as they were");
        }
    }

    /** Every local day on which a map that counts begins to count, those of the archive left out. */
    private static List<LocalDate> days(Ledger ledger, ZoneId zone) {
        var days = new TreeSet<LocalDate>();
        for (Decision.Adopt adopt : ledger.all(Decision.Adopt.class)) {
            ledger.find(adopt.map(), LayerMap.class)
                    .ifPresent(map -> days.add(LocalDate.ofInstant(map.published(), zone)));
        }
        for (Decision.Accept accept : ledger.all(Decision.Accept.class)) {
            ledger.find(accept.proposal(), Proposal.class)
                    .ifPresent(proposal -> days.add(LocalDate.ofInstant(proposal.validFrom(), zone)));
        }
        AssessedHistory.archive(ledger)
                .ifPresent(archive -> days.removeIf(day -> !day.isAfter(LocalDate.ofInstant(archive.until(), zone))));
        return List.copyOf(days);
    }

    private static int seal(LocalDate day, int version, Ledger ledger, Workspace workspace, Terminal terminal) {
        Instant end = Maps.endOf(day, workspace.theatre().zone());
        TheatreVersion theatre = workspace.version();
        Sealed sealed = new CoverageSealer(workspace.theatre())
                .seal(version, Assessment.at(ledger, end), workspace::shape, theatre.id());
        if (stands(sealed.snapshot(), ledger)) {
            return 0;
        }
        List<Body> bodies = sealed.bodies();
        workspace.append(terminal.now(), "seal", List.of(sealed.snapshot()), bodies);
        terminal.say(day + ": version " + version + ", "
                + sealed.snapshot().patches().size() + " patches, "
                + sealed.mended() + " shapes mended, "
                + String.format(
                        Locale.ROOT,
                        "%.1f km² outside the theatre left out, %.1f km² drawn twice",
                        sealed.snapshot().unmapped(),
                        sealed.overlapSquareKilometres()));
        return 1;
    }

    /** Whether the newest map of that moment is the same, whatever its version. */
    private static boolean stands(Snapshot sealed, Ledger ledger) {
        return ledger.all(Snapshot.class).stream()
                .filter(snapshot -> snapshot.validAt().equals(sealed.validAt()))
                .reduce((first, second) -> second)
                .map(newest -> newest.patches().equals(sealed.patches()))
                .orElse(false);
    }
}
