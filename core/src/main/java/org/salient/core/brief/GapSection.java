package org.salient.core.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.brief.Sentence.Asked;
import org.salient.core.brief.Sentence.Measured;
import org.salient.core.brief.Sentence.Sourced;
import org.salient.core.model.Side;
import org.salient.core.model.Snapshot;

/** What is not known: grey ground, how little was seen lately, what could not be placed, and how to read it all. */
final class GapSection {
    private final Setting setting;

    GapSection(Setting setting) {
        this.setting = setting;
    }

    Brief.Section write(Optional<Snapshot> map) {
        var sentences = new ArrayList<Sentence>();
        map.ifPresent(newest ->
                sentences.add(one("gap.grey", "area", new Query.Grey(newest.id()), figure -> new Value.Area(figure))));
        for (Side side : setting.material().theatre().sides()) {
            sentences.add(seen(side));
        }
        var newest = new Query.NewestSeen(setting.asOf());
        if (!setting.figures().answer(newest).isEmpty()) {
            sentences.add(one("gap.newest", "days", newest, figure -> new Value.Count((int) figure)));
        }
        var unplaced = new Query.Unplaced(setting.weekBefore(), setting.asOf());
        if (setting.figures().answer(unplaced).getFirst() > 0) {
            sentences.add(one("gap.unplaced", "count", unplaced, figure -> new Value.Count((int) figure)));
        }
        map.ifPresent(shown ->
                sentences.add(new Sourced(new Phrase("gap.method", Map.of()), List.of(setting.footnote(shown)))));
        return new Brief.Section("section.gaps", sentences);
    }

    private Measured seen(Side side) {
        var query = new Query.Seen(side.id(), setting.weekBefore(), setting.asOf());
        return new Measured(
                new Phrase(
                        "gap.seen",
                        Map.of(
                                "side",
                                setting.side(side.id()),
                                "count",
                                new Value.Count(setting.figures()
                                        .answer(query)
                                        .getFirst()
                                        .intValue()))),
                Map.of("count", new Asked(query, 0)));
    }

    private Measured one(String key, String name, Query query, java.util.function.DoubleFunction<Value> value) {
        double figure = setting.figures().answer(query).getFirst();
        return new Measured(new Phrase(key, Map.of(name, value.apply(figure))), Map.of(name, new Asked(query, 0)));
    }
}
