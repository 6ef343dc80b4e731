package org.salient.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.salient.core.extraction.ClaimReader;
import org.salient.core.model.LonLat;
import org.salient.core.model.Mention;
import org.salient.core.model.PlaceKind;

/**
 * Places of captions whose footage was geolocated. A caption names a place if plain matching finds one; it is resolved if
 * the reader puts a place in it anywhere, a region or country not counting, and right if one of these lies within 5 km of
 * the footage. The ceiling is what an oracle would reach that picks the nearest of all places that plain matching finds.
 */
final class Captions {
    private static final double RIGHT_KILOMETRES = 5;
    private static final Set<PlaceKind> TOO_LARGE = Set.of(PlaceKind.REGION, PlaceKind.COUNTRY);

    private final ClaimReader reader;
    private final PlainNames plain;

    Captions(ClaimReader reader, PlainNames plain) {
        this.reader = reader;
        this.plain = plain;
    }

    /** What became of one caption that names a place. */
    private record Outcome(boolean ceiling, boolean resolved, boolean right, boolean first) {}

    void measure(List<Caption> captions, Figures figures, PrintStream out) {
        List<Outcome> outcomes = captions.parallelStream()
                .filter(caption -> !plain.in(caption.text()).isEmpty())
                .map(this::outcome)
                .toList();
        long resolved = outcomes.stream().filter(Outcome::resolved).count();
        long right = outcomes.stream().filter(Outcome::right).count();
        out.printf(
                Locale.ROOT,
                "%,d captions, %,d name a place of the list; of these %.1f %% are resolved; of those %.1f %% are right"
                        + " (by the first place that they name %.1f %%)%n",
                captions.size(),
                outcomes.size(),
                percent(resolved, outcomes.size()),
                percent(right, resolved),
                percent(outcomes.stream().filter(Outcome::first).count(), resolved));
        out.printf(
                Locale.ROOT,
                "ceiling: the nearest of all places that plain matching finds is right in %.1f %% of them%n",
                percent(outcomes.stream().filter(Outcome::ceiling).count(), outcomes.size()));
        figures.measured("captions_resolved", percent(resolved, outcomes.size()));
        figures.measured("captions_right_5km", percent(right, resolved));
    }

    private Outcome outcome(Caption caption) {
        List<LonLat> read = caption.report(0).stream()
                .flatMap(report -> reader.read(report).mentions().stream())
                .flatMap(mention -> mention.location().stream())
                .filter(location -> !TOO_LARGE.contains(location.kind()))
                .map(Mention.Location::centre)
                .toList();
        return new Outcome(
                plain.in(caption.text()).stream().anyMatch(at -> isRight(caption, at)),
                !read.isEmpty(),
                read.stream().anyMatch(at -> isRight(caption, at)),
                read.stream().limit(1).anyMatch(at -> isRight(caption, at)));
    }

    private static boolean isRight(Caption caption, LonLat at) {
        return caption.at().distanceTo(at).kilometres() <= RIGHT_KILOMETRES;
    }

    private static double percent(long part, long whole) {
        return 100.0 * part / Math.max(1, whole);
    }
}
