package org.salient.bench;

import java.io.PrintStream;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.salient.app.gold.CoveredWords;
import org.salient.app.gold.GoldSpan;
import org.salient.app.gold.Pairing;
import org.salient.bench.Polnear.Annotation;
import org.salient.core.extraction.AttributionReader;
import org.salient.core.model.Hash;
import org.salient.core.model.Report;
import org.salient.core.model.SourceId;

/**
 * How well what others are said to say is found: contents pair one to one where they share half of the words that either
 * covers, as claims do. Where a text was annotated more than once, each annotation counts for its share.
 */
final class PolnearScore {
    private final AttributionReader reader;
    private double gold;
    private double read;
    private double found;
    private double common;
    private double goldWords;
    private double readWords;

    PolnearScore(AttributionReader reader) {
        this.reader = reader;
    }

    /** F1 of the contents of all texts, in percent. */
    double f1(Polnear polnear, PrintStream out) {
        polnear.annotations().forEach((name, annotations) -> add(polnear.texts().getOrDefault(name, ""), annotations));
        out.printf(
                Locale.ROOT,
                "%d texts: %.1f contents by hand, %.1f read, %.1f pair: precision %.1f, recall %.1f; of single words F1 %.1f%n",
                polnear.size(),
                gold,
                read,
                found,
                100 * found / Math.max(1, read),
                100 * found / Math.max(1, gold),
                200 * common / Math.max(1, goldWords + readWords));
        return 200 * found / Math.max(1, gold + read);
    }

    private void add(String text, List<Annotation> annotations) {
        if (text.isBlank()) {
            return;
        }
        var words = new CoveredWords(text);
        List<BitSet> contents = reader.contents(report(text)).stream()
                .map(span -> words.of(GoldSpan.of(text, span)))
                .toList();
        for (Annotation annotation : annotations) {
            List<BitSet> marked = annotation.contents().stream()
                    .map(stretches -> Polnear.union(stretches.stream()
                            .map(ends -> words.of(new GoldSpan(ends[0], ends[1])))
                            .toList()))
                    .toList();
            add(marked, contents, 1.0 / annotations.size());
        }
    }

    private void add(List<BitSet> marked, List<BitSet> contents, double weight) {
        gold += weight * marked.size();
        read += weight * contents.size();
        Pairing pairing = Pairing.of(
                marked.size(), contents.size(), (i, j) -> CoveredWords.share(marked.get(i), contents.get(j)));
        found += weight * pairing.pairs().size();
        BitSet byHand = Polnear.union(marked);
        BitSet byReader = Polnear.union(contents);
        goldWords += weight * byHand.cardinality();
        readWords += weight * byReader.cardinality();
        byHand.and(byReader);
        common += weight * byHand.cardinality();
    }

    private static Report report(String text) {
        return Report.of(
                new SourceId("news"),
                Instant.parse("2016-10-01T00:00:00Z"),
                "en",
                "",
                text,
                Optional.empty(),
                Hash.of(new byte[0]),
                true);
    }
}
