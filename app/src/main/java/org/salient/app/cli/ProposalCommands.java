package org.salient.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.salient.app.sources.PatchFile;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.Body;
import org.salient.core.model.FactId;
import org.salient.core.model.Ledger;
import org.salient.core.model.Proposal;
import org.salient.core.model.Shapes;
import org.salient.core.model.Theatre;
import org.salient.core.snapshot.ProposalStanding;

/** The commands that suggest changes of the map and list what waits for a decision. */
final class ProposalCommands {
    private ProposalCommands() {}

    record ProposeOptions(
            @Option(name = "--patch", value = "FILE", help = "a GeoJSON file with the ground, polygons only")
            Path patch,

            @Option(
                    name = "--status",
                    value = "STATUS",
                    help = "what the ground is: 'held SIDE' or 'grey contested|unknown|no_mans_land|stale'")
            String status,

            @Option(
                    name = "--evidence",
                    value = "ID",
                    help = "the id of an observation or claim that says so; give it again for each further one")
            List<String> evidence,

            @Option(name = "--from", value = "DATE", help = "the local day from which the ground has the status")
            LocalDate from,

            Deciding deciding) {
        ProposeOptions {
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("--evidence must name an observation or a claim, none is named");
            }
        }
    }

    record ListOptions(
            @Option(name = "--all", help = "also those that are decided")
            boolean all,

            In in) {}

    static Command<ProposeOptions> propose() {
        return new Command<>(
                "propose",
                Command.Group.INFER,
                "suggests a change of the map, with its evidence",
                List.of("The proposal waits for 'salient accept' or 'salient refuse'; it changes no map by itself."),
                ProposeOptions.class,
                ProposalCommands::propose);
    }

    static Command<ListOptions> proposals() {
        return new Command<>(
                "proposals",
                Command.Group.INFER,
                "lists the changes that wait for a decision",
                List.of(
                        "Each line has the id, whether it is open, what the ground becomes and from when, how much it is,",
                        "how probable its author holds it, and who proposed it. 'salient accept', 'refuse' and 'withdraw'",
                        "take the id."),
                ListOptions.class,
                ProposalCommands::list);
    }

    private static void propose(ProposeOptions options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.deciding().in())) {
            Geometry ground = PatchFile.read(options.patch());
            Body shape = Shapes.write(ground);
            var named = new Named(workspace);
            List<FactId> evidence = options.evidence().stream().map(named::any).toList();
            var proposal = Proposal.of(
                    options.deciding().by(),
                    options.from().atStartOfDay(workspace.theatre().zone()).toInstant(),
                    Words.status(options.status(), workspace.theatre()),
                    shape.hash(),
                    EllipsoidArea.squareKilometres(ground),
                    Optional.empty(),
                    evidence,
                    Optional.empty(),
                    options.deciding().reason());
            workspace.append(terminal.now(), options.deciding().by(), List.of(proposal), List.of(shape));
            terminal.say(line(proposal, ProposalStanding.OPEN, workspace.theatre()));
        }
    }

    private static void list(ListOptions options, Terminal terminal) {
        try (Workspace workspace = Workspace.read(options.in())) {
            Ledger ledger = workspace.ledger();
            var standings = ProposalStanding.of(ledger);
            int shown = 0;
            for (Proposal proposal : ledger.all(Proposal.class)) {
                ProposalStanding standing = standings.getOrDefault(proposal.id(), ProposalStanding.OPEN);
                if (options.all() || standing == ProposalStanding.OPEN) {
                    terminal.say(line(proposal, standing, workspace.theatre()));
                    shown++;
                }
            }
            if (shown == 0) {
                terminal.say("no proposal waits for a decision");
            }
        }
    }

    private static String line(Proposal proposal, ProposalStanding standing, Theatre theatre) {
        return String.format(
                Locale.ROOT,
                "%s  %-9s  %s  %,.1f km² from %s%s  %d observations  by %s%s",
                proposal.id(),
                standing.name().toLowerCase(Locale.ROOT),
                Words.say(proposal.status()),
                proposal.areaSquareKilometres(),
                proposal.validFrom().atZone(theatre.zone()).toLocalDate(),
                proposal.probability()
                        .map(share -> String.format(Locale.ROOT, "  probability %.0f %%", 100 * share))
                        .orElse(""),
                proposal.evidence().size(),
                proposal.author(),
                proposal.note().isBlank() ? "" : ": " + proposal.note());
    }
}
