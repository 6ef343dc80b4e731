package org.salient.app.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.salient.core.history.Slips;
import org.salient.core.history.Slips.Slip;
import org.salient.core.model.Decision;
import org.salient.core.model.FactId;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.SourceId;
import org.salient.core.model.Warrant;
import org.salient.core.snapshot.AssessedHistory;

/** Makes a source's maps the assessed map: that of one day, or an archive of them. A slip of the hand waits for a person. */
final class AdoptCommand {
    private final Workspace workspace;
    private final Terminal terminal;
    private final Ledger ledger;
    private final ZoneId zone;

    private AdoptCommand(Workspace workspace, Terminal terminal) {
        this.workspace = workspace;
        this.terminal = terminal;
        this.ledger = workspace.ledger();
        this.zone = workspace.theatre().zone();
    }

    record Options(
            @Argument(value = "SOURCE", help = "whose maps: the id of a source in the theatre file")
            Optional<String> named,

            @Option(name = "--source", value = "ID", help = "the same as SOURCE")
            Optional<String> source,

            @Option(name = "--day", value = "DATE", help = "one map: the last up to the end of that local day")
            Optional<LocalDate> day,

            @Option(name = "--through", value = "DATE", help = "all maps up to the end of that local day")
            Optional<LocalDate> through,

            @Option(name = "--from", value = "DATE", help = "with --through: none from before that local day")
            Optional<LocalDate> from,

            @Option(
                    name = "--despite-slip",
                    help = "with --day: also where the map looks like a slip of its editor's hand")
            boolean despiteSlip,

            Deciding deciding) {
        Options {
            requireOneOf(named.isPresent(), source.isPresent(), "a source, as SOURCE or by --source");
            requireOneOf(day.isPresent(), through.isPresent(), "one map by --day or many by --through");
            if (from.isPresent() && through.isEmpty()) {
                throw new IllegalArgumentException("--from goes with --through, there is none; add it");
            }
            if (despiteSlip && day.isEmpty()) {
                throw new IllegalArgumentException(
                        "--despite-slip goes with --day: each slip is looked at and adopted by itself");
            }
            if (from.isPresent() && from.get().isAfter(through.get())) {
                throw new IllegalArgumentException(
                        "--from must not be after --through, was " + from.get() + " after " + through.get());
            }
        }

        private static void requireOneOf(boolean one, boolean other, String what) {
            if (one == other) {
                throw new IllegalArgumentException("name " + what + ", " + (one ? "both are given" : "none is given"));
            }
        }

        String id() {
            return named.or(() -> source).orElseThrow();
        }
    }

    static Command<Options> command() {
        return new Command<>(
                "adopt",
                Command.Group.DECIDE,
                "makes a source's map of a day, or an archive of maps, the assessed map",
                List.of(
                        "A source's map is a layer of its own until it is adopted. Then it counts from when it was",
                        "published until the next map that is adopted; the next 'salient seal' shows it.",
                        "A map that changes more than 5,000 km² at one stroke, and whose change the next map takes back or",
                        "none bears out yet, may be a slip of its editor's hand: it waits for --day with --despite-slip."),
                Options.class,
                AdoptCommand::run);
    }

    private static void run(Options options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.deciding().in())) {
            var command = new AdoptCommand(workspace, terminal);
            SourceId source = workspace.source(options.id());
            Warrant warrant = options.deciding().warrant(terminal.now());
            options.day().ifPresent(day -> command.one(source, day, options.despiteSlip(), warrant));
            options.through().ifPresent(through -> command.archive(source, options.from(), through, warrant));
        }
    }

    private void one(SourceId source, LocalDate day, boolean despiteSlip, Warrant warrant) {
        LayerMap map = Maps.lastOf(source, day, ledger, zone);
        if (!despiteSlip) {
            slips(mapsOf(source), List.of(map)).stream().findFirst().ifPresent(slip -> {
                throw new Failure("the map of " + dayOf(map) + " was not adopted: " + slip.words()
                        + "; look at it, and adopt it with --despite-slip if it is right");
            });
        }
        var decision = Decision.Adopt.of(warrant, map.id());
        workspace.append(terminal.now(), warrant.by(), List.of(decision), List.of());
        terminal.say(decision.id() + " on " + map.id() + ", by " + warrant.by() + ": " + warrant.reason());
    }

    private void archive(SourceId source, Optional<LocalDate> from, LocalDate through, Warrant warrant) {
        var all = mapsOf(source);
        var wanted = all.stream()
                .filter(map -> from.isEmpty() || !dayOf(map).isBefore(from.get()))
                .filter(map -> !dayOf(map).isAfter(through))
                .toList();
        if (wanted.isEmpty()) {
            throw new Failure("there is no map of '" + source + "' "
                    + from.map(day -> "from " + day + " ").orElse("") + "to " + through
                    + range(all) + "; import some, or name other days");
        }
        var adopted = ledger.all(Decision.Adopt.class).stream()
                .map(Decision.Adopt::map)
                .collect(Collectors.toSet());
        var fresh = wanted.stream().filter(map -> !adopted.contains(map.id())).toList();
        var slips = slips(all, fresh);
        Set<FactId> held = slips.stream().map(Slip::map).collect(Collectors.toSet());
        append(fresh.stream().filter(map -> !held.contains(map.id())).toList(), warrant);
        terminal.say(Words.count(fresh.size() - held.size(), "map") + " of '" + source + "' adopted up to " + through
                + ", by " + warrant.by() + ": " + warrant.reason() + "; "
                + (wanted.size() - fresh.size()) + " adopted before, " + held.size() + " held back");
        sayHeld(fresh, slips);
    }

    private String range(List<LayerMap> all) {
        return all.isEmpty() ? "" : ", its maps are of " + dayOf(all.getFirst()) + " to " + dayOf(all.getLast());
    }

    private void append(List<LayerMap> maps, Warrant warrant) {
        var decisions =
                maps.stream().map(map -> Decision.Adopt.of(warrant, map.id())).toList();
        if (!decisions.isEmpty()) {
            workspace.append(terminal.now(), warrant.by(), decisions, List.of());
        }
    }

    private void sayHeld(List<LayerMap> maps, List<Slip> slips) {
        for (Slip slip : slips) {
            maps.stream().filter(map -> map.id().equals(slip.map())).forEach(map -> {
                terminal.say("  held back: " + map.id() + " of " + dayOf(map) + ": " + slip.words());
                terminal.say("    " + wayOut(map));
            });
        }
    }

    private String wayOut(LayerMap map) {
        boolean isLast =
                Maps.lastOf(map.source(), dayOf(map), ledger, zone).id().equals(map.id());
        return isLast
                ? "look at it; to adopt it: salient adopt " + map.source() + " --day " + dayOf(map) + " --despite-slip"
                : "its source published a later map that day, which counts for the day; there is nothing to do";
    }

    /** The maps of a source, the earliest first. */
    private List<LayerMap> mapsOf(SourceId source) {
        return ledger.all(LayerMap.class).stream()
                .filter(map -> map.source().equals(source))
                .sorted(Comparator.comparing(LayerMap::published))
                .toList();
    }

    /** The slips among the chosen maps, judged by all maps from two times before them to the time after them. */
    private List<Slip> slips(List<LayerMap> all, List<LayerMap> chosen) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        var times = all.stream().map(LayerMap::published).distinct().toList();
        var first = times.get(Math.max(0, times.indexOf(chosen.getFirst().published()) - 2));
        var last = times.get(
                Math.min(times.size() - 1, times.indexOf(chosen.getLast().published()) + 1));
        var near = new ArrayList<>(all);
        near.removeIf(map -> map.published().isBefore(first) || map.published().isAfter(last));
        var ids = chosen.stream().map(LayerMap::id).collect(Collectors.toSet());
        return new AssessedHistory(workspace.theatre(), workspace.store()::body)
                .ofLayer(near, ledger).map(Slips::in).orElse(List.of()).stream()
                        .filter(slip -> ids.contains(slip.map()))
                        .toList();
    }

    private LocalDate dayOf(LayerMap map) {
        return LocalDate.ofInstant(map.published(), zone);
    }
}
