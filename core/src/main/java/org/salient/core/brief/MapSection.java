package org.salient.core.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.brief.Sentence.Asked;
import org.salient.core.brief.Sentence.Measured;
import org.salient.core.brief.Sentence.Sourced;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Snapshot;

/** How the map stands: what each side holds, at least and at most. */
final class MapSection {
    private final Setting setting;

    MapSection(Setting setting) {
        this.setting = setting;
    }

    Brief.Section write(Snapshot map) {
        var sentences = new ArrayList<Sentence>();
        sentences.add(new Sourced(
                new Phrase("map.asOf", Map.of("day", setting.day(map.validAt()))), List.of(setting.footnote(map))));
        for (Side side : setting.material().theatre().sides()) {
            sentences.add(held(map, side.id(), Optional.empty()));
        }
        var first = setting.material().theatre().sides().getFirst().id();
        var regions =
                map.patches().stream().map(Snapshot.Patch::region).distinct().toList();
        if (regions.size() > 1) {
            regions.stream()
                    .filter(region -> setting.figures()
                                    .held(map.id(), first, Optional.of(region))
                                    .high()
                            > 0)
                    .forEach(region -> sentences.add(held(map, first, Optional.of(region))));
        }
        return new Brief.Section("section.map", sentences);
    }

    private Measured held(Snapshot map, SideId side, Optional<String> region) {
        var range = setting.figures().held(map.id(), side, region);
        var query = new Query.Held(map.id(), side, region);
        var values = new java.util.HashMap<String, Value>(Map.of(
                "side", setting.side(side),
                "low", new Value.Area(range.low()),
                "high", new Value.Area(range.high())));
        region.ifPresent(id -> values.put("region", setting.region(id)));
        return new Measured(
                new Phrase(region.isEmpty() ? "map.held" : "map.heldInRegion", values),
                Map.of("low", new Asked(query, 0), "high", new Asked(query, 1)));
    }
}
