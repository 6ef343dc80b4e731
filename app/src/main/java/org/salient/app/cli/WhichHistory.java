package org.salient.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.salient.app.sources.Spelling;
import org.salient.core.history.ControlHistory;
import org.salient.core.history.HistoryClock;
import org.salient.core.history.KnownBy;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Region;
import org.salient.core.model.SourceId;
import org.salient.core.model.Theatre;
import org.salient.core.snapshot.AssessedHistory;

/** Of which history a command tells, and by what was known when: the options of every command on history. */
record WhichHistory(
        @Option(name = "--of", value = "SOURCE", help = "a source's own maps; else the assessed map as it was sealed")
        Optional<String> of,

        @Option(
                name = "--known-at",
                value = "DATE",
                help = "by what was known at the end of that local day; else by all that is known")
        Optional<LocalDate> knownAt,

        @Option(
                name = "--known-by",
                value = "WHOM",
                help = "with --known-at: journal, when Salient learnt it, or source, when its source published it;"
                        + " where not given: journal")
        Optional<KnownBy> knownBy,

        In in) {
    WhichHistory {
        if (knownBy.isPresent() && knownAt.isEmpty()) {
            throw new IllegalArgumentException("--known-by goes with --known-at, there is none; add it");
        }
    }

    /** The history. Throws {@link Failure} where there is none. */
    ControlHistory in(Workspace workspace) {
        var ledger = workspace.ledger();
        var histories = new AssessedHistory(workspace.theatre(), workspace.store()::body);
        if (of.isEmpty()) {
            return histories
                    .of(ledger)
                    .orElseThrow(() -> new Failure("nothing was sealed yet, so there is no history; see 'salient help"
                            + " seal', or name a source's own maps by --of"));
        }
        SourceId source = workspace.source(of.get());
        List<LayerMap> maps = ledger.all(LayerMap.class).stream()
                .filter(map -> map.source().equals(source))
                .toList();
        return histories
                .ofLayer(maps, ledger)
                .orElseThrow(() -> new Failure(
                        "there is no map of '" + source + "'; import one with 'salient import maps', or name another"));
    }

    KnownBy reading() {
        return knownBy.orElse(KnownBy.JOURNAL);
    }

    /** The moment by whose knowledge is told, if not by all that is known. */
    Optional<Instant> knownAt(ZoneId zone) {
        return knownAt.map(day -> lastMoment(day, zone));
    }

    /** The map that tells of the last moment of a local day. */
    OptionalInt mapOf(LocalDate day, HistoryClock clock) {
        Instant time = lastMoment(day, clock.zone());
        return knownAt(clock.zone())
                .map(known -> clock.mapAt(time, known, reading()))
                .orElseGet(() -> clock.mapAt(time));
    }

    /** The last moment of a local day, before local midnight. */
    static Instant lastMoment(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    /** Whose history it is, for the reader. */
    String words(Theatre theatre) {
        return of.map(source -> "maps of "
                                + theatre.source(new SourceId(source))
                                        .orElseThrow()
                                        .name())
                        .orElse("the assessed map")
                + knownAt.map(day -> ", by what " + (reading() == KnownBy.JOURNAL ? "Salient" : "its source")
                                + " knew on " + day)
                        .orElse("");
    }

    /** Throws {@link Failure} where a region is none of the theatre's. */
    static void requireRegions(List<String> regions, Theatre theatre) {
        List<String> known = theatre.regions().stream().map(Region::id).toList();
        for (String region : regions) {
            if (!known.contains(region)) {
                throw new Failure("the theatre file names no region '" + region + "'" + Spelling.hint(region, known));
            }
        }
    }

    /** A figure of square kilometres for the reader. */
    static String km2(double figure) {
        // Adding 0.0 turns a negative zero into zero.
        return String.format(Locale.ROOT, "%,.1f", Math.rint(figure * 10) / 10 + 0.0);
    }
}
