package org.salient.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.salient.app.publication.Backdrop;
import org.salient.app.publication.Cleared;
import org.salient.app.publication.Gate;
import org.salient.app.publication.PublicNames;
import org.salient.app.publication.Reason;
import org.salient.app.publication.SiteWriter;
import org.salient.app.sources.AboutList;
import org.salient.app.sources.PlaceList;
import org.salient.core.model.Publication;
import org.salient.core.model.SignedHead;
import org.salient.core.model.Snapshot;
import org.salient.store.KeyRing;

/** Writes the site of what the gate clears. */
final class PublishCommand {
    private PublishCommand() {}

    record Options(
            @Option(name = "--out", value = "DIR", help = "the folder of the site; a site that is there is replaced")
            Path out,

            @Option(
                    name = "--private",
                    help = "a preview of everything, past the gate; each page says that it is not for publication")
            boolean preview,

            @Option(
                    name = "--basemap",
                    value = "ADDRESS",
                    help = "a style or PMTiles of your own instead of the bundled map")
            Optional<String> basemap,

            In in) {}

    static Command<Options> command() {
        return new Command<>(
                "publish",
                Command.Group.PUBLISH,
                "writes a static site of what may be published, and signs it",
                List.of(
                        "What is held back, by delay, hold or terms, is counted here and nowhere on the site. A decision",
                        "waits for the delay like anything else. Where no map may be told yet, that is said.",
                        "The site is plain files; any web server can host it, under any path."),
                Options.class,
                PublishCommand::run);
    }

    static void run(Options options, Terminal terminal) {
        Path shells = terminal.home().resolve("web").resolve("dist");
        if (!Files.exists(shells.resolve("index.html"))) {
            throw new Failure(
                    "the pages are not built (" + shells + " lacks index.html); run 'npm run build' in web, or"
                            + " start the program by ./salient, which builds them");
        }
        try (Workspace workspace = Workspace.open(options.in())) {
            KeyRing keys = workspace.keys();
            Cleared cleared = clear(options.preview(), options.basemap(), workspace, terminal);
            SiteWriter.Written written = new SiteWriter(shells, keys.pair()).write(cleared, options.out());
            SignedHead head = workspace.store().sign(keys.pair());
            var publication = Publication.of(
                    cleared.at(), cleared.isPreview(), written.manifest().hash(), counts(cleared), head);
            workspace.append(cleared.at(), "publish", List.of(publication), List.of(written.manifest()));
            say(options, cleared, written, head, terminal);
            sayWhereMapsAre(cleared, workspace, terminal);
        }
    }

    /** What the gate clears of a workspace now. */
    static Cleared clear(boolean preview, Optional<String> basemap, Workspace workspace, Terminal terminal) {
        var gate = new Gate(
                workspace.theatre(),
                backdrop(workspace, basemap),
                workspace.store()::body,
                PublicNames.of(workspace.keys().pair()));
        return preview
                ? gate.preview(workspace.ledger(), terminal.now())
                : gate.clear(workspace.ledger(), terminal.now());
    }

    private static Backdrop backdrop(Workspace workspace, Optional<String> basemap) {
        return new Backdrop(
                workspace.file().places().map(PlaceList::read).orElse(List.of()),
                workspace.places(),
                workspace.file().base().map(Backdrop::readBase).orElse(Map.of()),
                workspace.file().about().map(AboutList::read).orElse(List.of()),
                basemap);
    }

    private static Map<String, Integer> counts(Cleared cleared) {
        var counts = new TreeMap<String, Integer>();
        cleared.heldBack().forEach((reason, count) -> counts.put(word(reason), count));
        return counts;
    }

    private static String word(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void say(
            Options options, Cleared cleared, SiteWriter.Written written, SignedHead head, Terminal terminal) {
        terminal.say(options.out() + ": " + written.places() + " pages of places, "
                + (cleared.isPreview() ? "a preview, not for publication" : "for publication") + "; head "
                + head.sequence() + " signed");
        cleared.heldBack().forEach((reason, count) -> terminal.say("  held back: " + count + " × " + reason.words()));
    }

    /** A desk that decided a moment ago would otherwise wonder at an empty map. */
    private static void sayWhereMapsAre(Cleared cleared, Workspace workspace, Terminal terminal) {
        boolean isSealed = !workspace.ledger().all(Snapshot.class).isEmpty();
        if (isSealed && cleared.ledger().all(Snapshot.class).isEmpty()) {
            terminal.say("  the site has no map yet: what was drawn or decided waits for the public delay, here "
                    + workspace.theatre().rules().delay().toHours()
                    + " hours; publish again after it, or look at it now with --private");
        } else if (!isSealed) {
            terminal.say("  the site has no map yet: none was sealed; see 'salient help seal'");
        }
    }
}
