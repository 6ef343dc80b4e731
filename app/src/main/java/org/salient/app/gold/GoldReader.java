package org.salient.app.gold;

import java.util.List;
import org.salient.core.extraction.ClaimReader;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.Report;
import org.salient.core.model.Theatre;

/** Reads the texts of a hand-made set, without a look at what people read in them. */
public final class GoldReader {
    private final ClaimReader reader;
    private final GoldFormat format;

    public GoldReader(Theatre theatre, Gazetteer gazetteer) {
        reader = new ClaimReader(theatre, gazetteer);
        format = new GoldFormat(theatre, gazetteer);
    }

    public GoldAnswer answer(GoldItem item) {
        Report report = item.report();
        return format.of(item.id(), report, reader.read(report));
    }

    /** How near the reading of every item comes to the hand-made one. */
    public GoldScores score(List<GoldItem> items) {
        var scores = new GoldScores();
        items.forEach(item -> scores.add(item, answer(item)));
        return scores;
    }
}
