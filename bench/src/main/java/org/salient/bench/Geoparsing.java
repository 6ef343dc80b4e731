package org.salient.bench;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.salient.bench.GeoCorpus.Article;
import org.salient.bench.GeoCorpus.Name;
import org.salient.core.extraction.NamePlacer;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.Hash;
import org.salient.core.model.LonLat;
import org.salient.core.model.Place;
import org.salient.core.model.Report;
import org.salient.core.model.SourceId;

/**
 * Given the names, which places they mean: of those whose place is in the gazetteer, within 161 km (100 miles, as the
 * corpora are always scored). A place is in the gazetteer if an entry within 25 km bears the name as written or a listed
 * variant.
 */
final class Geoparsing {
    private static final double RIGHT_KILOMETRES = 161;
    private static final double LISTED_KILOMETRES = 25;

    private final NamePlacer placer;
    private final Gazetteer gazetteer;
    private final TheatreEdge edge;
    private final PrintStream out;

    Geoparsing(NamePlacer placer, Gazetteer gazetteer, TheatreEdge edge, PrintStream out) {
        this.placer = placer;
        this.gazetteer = gazetteer;
        this.edge = edge;
        this.out = out;
    }

    /** What became of the names of a corpus. */
    private static final class Count {
        private int names;
        private int listed;
        private int placed;
        private int right;
    }

    /** The share right of the names whose place is listed, in percent. */
    double percentRight(GeoCorpus corpus) {
        var count = new Count();
        corpus.articles().stream()
                .filter(article -> !article.names().isEmpty())
                .forEach(article -> add(article, count));
        out.printf(
                Locale.ROOT,
                "%-9s %,6d names, %.1f %% of them in the gazetteer; of these %.1f %% placed, %.1f %% within 161 km;"
                        + " %d names cannot be used%n",
                corpus.name(),
                count.names,
                100.0 * count.listed / count.names,
                100.0 * count.placed / Math.max(1, count.listed),
                100.0 * count.right / Math.max(1, count.listed),
                corpus.skipped());
        return 100.0 * count.right / Math.max(1, count.listed);
    }

    private void add(Article article, Count count) {
        List<Optional<Place>> places = placer.place(
                report(article.text()), article.names().stream().map(Name::span).toList());
        for (int i = 0; i < places.size(); i++) {
            Name name = article.names().get(i);
            Optional<LonLat> answer = places.get(i).map(Place::centre);
            answer.ifPresent(at -> edge.compare(name.at(), at));
            boolean listed = isListed(name);
            count.names++;
            count.listed += listed ? 1 : 0;
            count.placed += listed && answer.isPresent() ? 1 : 0;
            count.right += listed
                            && answer.filter(at -> isNear(name, at, RIGHT_KILOMETRES))
                                    .isPresent()
                    ? 1
                    : 0;
        }
    }

    private boolean isListed(Name name) {
        return gazetteer.named(name.words()).stream()
                .anyMatch(place -> isNear(name, place.centre(), LISTED_KILOMETRES));
    }

    private static boolean isNear(Name name, LonLat at, double kilometres) {
        return name.at().distanceTo(at).kilometres() <= kilometres;
    }

    private static Report report(String text) {
        return Report.of(
                new SourceId("news"),
                Instant.parse("2016-01-01T00:00:00Z"),
                "en",
                "",
                text,
                Optional.empty(),
                Hash.of(new byte[0]),
                true);
    }
}
