package org.salient.app.cli;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.salient.app.sources.Spelling;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.Place;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Theatre;
import org.salient.core.propositions.Proposition;

/** Tells what was claimed of the ground, by whom, and what became of it. */
final class ClaimsCommand {
    private ClaimsCommand() {}

    record Options(
            @Option(name = "--place", value = "NAME", help = "only of this place, by any of its names or its id")
            Optional<String> place,

            @Option(name = "--side", value = "ID", help = "only of what this side of the theatre file does or holds")
            Optional<String> side,

            @Option(name = "--open", help = "only what may still come out: open, disputed or denied")
            boolean open,

            @Option(name = "--json", help = "as JSON, with every statement and turn")
            boolean json,

            Out out,
            WhichClaims which) {}

    static Command<Options> command() {
        return new Command<>(
                "claims",
                Command.Group.ASK,
                "tells what was claimed of the ground, by whom, and what became of it",
                List.of(
                        "Claims of one matter, side, place and time are one row. It is proven when independent evidence or",
                        "the sealed map bears it out, refuted when evidence shows otherwise, disputed when another denies",
                        "it, aged out when neither came in the theatre's term (claim_term; usually 30 days). Voices are",
                        "counted by origin: ten posts of one text are one."),
                Options.class,
                ClaimsCommand::run);
    }

    private static void run(Options options, Terminal terminal) {
        try (Workspace workspace = Workspace.read(options.which().in())) {
            options.side().ifPresent(side -> requireSide(side, workspace.theatre()));
            List<Proposition> told = options.which().propositions(workspace, terminal).stream()
                    .filter(one -> !options.open() || one.state().isUnsettled())
                    .filter(one -> isOf(options.side(), one))
                    .sorted(Comparator.comparing(Proposition::began).reversed())
                    .toList();
            List<Proposition> there = options.place()
                    .map(name -> at(name, told, workspace.gazetteer(terminal.home())))
                    .orElse(told);
            var report = new ClaimsReport(there, workspace.theatre());
            options.out().write(options.json() ? report.json() : report.table(), terminal);
        }
    }

    private static boolean isOf(Optional<String> side, Proposition one) {
        return side.isEmpty() || one.subject().side().map(SideId::value).equals(side);
    }

    private static List<Proposition> at(String name, List<Proposition> told, Gazetteer gazetteer) {
        Set<String> ids = new HashSet<>(Set.of(name));
        List<Place> places = gazetteer.find(name);
        places.forEach(place -> ids.add(place.id()));
        List<Proposition> there = told.stream()
                .filter(one -> ids.contains(one.subject().place().place())
                        || one.subject().place().name().equalsIgnoreCase(name))
                .toList();
        if (there.isEmpty() && places.isEmpty()) {
            throw new Failure("no place is called '" + name + "' here; import a list with 'salient import gazetteer'");
        }
        return there;
    }

    private static void requireSide(String side, Theatre theatre) {
        List<String> known =
                theatre.sides().stream().map(Side::id).map(SideId::value).toList();
        if (!known.contains(side)) {
            throw new Failure("the theatre file names no side '" + side + "'" + Spelling.hint(side, known));
        }
    }
}
