package org.salient.core.brief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.salient.core.analysis.ClaimedGround;
import org.salient.core.analysis.ClaimedGround.Claimed;
import org.salient.core.analysis.Range;
import org.salient.core.brief.Sentence.Asked;
import org.salient.core.brief.Sentence.Measured;
import org.salient.core.brief.Sentence.Sourced;
import org.salient.core.history.ControlHistory;
import org.salient.core.history.Stretch;
import org.salient.core.model.Claim;
import org.salient.core.model.Place;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Status;

/** Answers for places who holds them: in sentences, over time, and how far the line is. */
public final class PlaceWriter {
    private final Setting setting;
    private final Optional<Shown> shown;
    private final List<Claimed> claimed;

    /**
     * What is known of one place.
     *
     * @param sentences who holds it stands first; none where no map shows it
     * @param timeline  its status over the maps
     * @param distance  kilometres from its centre to both edges of the line on the newest map
     */
    public record PlaceAnswer(List<Sentence> sentences, List<Stretch> timeline, Optional<Range> distance) {
        public PlaceAnswer {
            sentences = List.copyOf(sentences);
            timeline = List.copyOf(timeline);
        }
    }

    /** The history that is shown, and the newest of its maps. */
    public record Shown(ControlHistory history, Snapshot newest) {}

    /** @param shown none where nothing is sealed */
    public PlaceWriter(Material material, Optional<Shown> shown, Catalogue catalogue, Instant asOf) {
        this.setting = new Setting(material, new Figures(material), catalogue, asOf);
        this.shown = shown;
        this.claimed = ClaimedGround.at(
                asOf,
                material.ledger().all(Claim.class),
                material.standings(),
                material.theatre().claimTerm());
    }

    /** The answer for one place. */
    public PlaceAnswer answer(Place place) {
        return shown.map(map -> answer(place, map))
                .orElseGet(() -> new PlaceAnswer(List.of(), List.of(), Optional.empty()));
    }

    private PlaceAnswer answer(Place place, Shown map) {
        var timeline = map.history().timelineOf(place.centre());
        var sentences = new ArrayList<Sentence>();
        sentences.add(status(place, timeline, map.newest()));
        var query = new Query.ToTheLine(map.newest().id(), place.centre());
        var ends = setting.figures().answer(query);
        if (!ends.isEmpty()) {
            sentences.add(line(query, ends));
        }
        claimed.stream()
                .filter(ground -> ground.place().place().equals(place.id())
                        && ground.end().isEmpty())
                .forEach(ground -> sentences.add(claim(ground)));
        Optional<Range> distance =
                ends.isEmpty() ? Optional.empty() : Optional.of(new Range(ends.getFirst(), ends.getLast()));
        return new PlaceAnswer(sentences, timeline, distance);
    }

    /** The sentences in words, one after the other. */
    public String text(PlaceAnswer answer) {
        return answer.sentences().stream()
                .map(sentence -> sentence.phrase().in(setting.catalogue()))
                .collect(Collectors.joining(" "));
    }

    private Sourced status(Place place, List<Stretch> timeline, Snapshot newest) {
        var now = timeline.getLast();
        var values = new HashMap<String, Value>();
        values.put("place", new Value.Text(place.name(setting.catalogue().language())));
        // Since the first map says only that it was so before it.
        String since = timeline.size() > 1 ? "Since" : "";
        values.put("day", setting.day(now.valid().from()));
        String key =
                now.status().map(status -> describe(status, values) + since).orElse("place.unmapped");
        return new Sourced(new Phrase(key, values), List.of(setting.footnote(newest)));
    }

    private String describe(Status status, Map<String, Value> values) {
        return switch (status) {
            case Status.Held(var side) -> {
                values.put("side", setting.side(side));
                yield "place.held";
            }
            case Status.Grey(var reason) -> {
                values.put(
                        "status",
                        new Value.Text(setting.catalogue()
                                .say("status." + reason.name().toLowerCase(Locale.ROOT))));
                yield "place.grey";
            }
        };
    }

    private static Measured line(Query query, List<Double> ends) {
        var low = new Value.Distance(ends.getFirst());
        if (ends.getFirst() == 0) {
            var high = new Value.Distance(ends.getLast());
            return new Measured(new Phrase("place.inGrey", Map.of("high", high)), Map.of("high", new Asked(query, 1)));
        }
        if (ends.getFirst().equals(ends.getLast())) {
            return new Measured(new Phrase("place.lineAt", Map.of("low", low)), Map.of("low", new Asked(query, 0)));
        }
        return new Measured(
                new Phrase("place.line", Map.of("low", low, "high", new Value.Distance(ends.getLast()))),
                Map.of("low", new Asked(query, 0), "high", new Asked(query, 1)));
    }

    private Sourced claim(Claimed ground) {
        Claim first = setting.material()
                .ledger()
                .find(ground.claims().getFirst(), Claim.class)
                .orElseThrow();
        return new Sourced(
                new Phrase(
                        "place.claimed",
                        Map.of(
                                "day",
                                setting.day(first.said()),
                                "speaker",
                                new Value.Text(first.claimant().name()),
                                "side",
                                setting.side(ground.side()),
                                "standing",
                                new Value.Text(ClaimSections.standing(first, setting)))),
                List.of(setting.footnote(first)));
    }
}
