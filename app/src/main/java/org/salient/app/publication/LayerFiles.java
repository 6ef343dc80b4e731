package org.salient.app.publication;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.salient.core.model.LayerMap;
import org.salient.core.model.SourceId;

/** Writes {@code data/layers/SOURCE/DATE.geojson}: other parties' maps of the days that have a sealed one. */
final class LayerFiles {
    private final Edition edition;
    private final Map<SourceId, Map<LocalDate, LayerMap>> maps = new LinkedHashMap<>();

    LayerFiles(Edition edition) {
        this.edition = edition;
        var days = edition.days().stream().map(DayMap::date).toList();
        var zone = edition.cleared().theatre().zone();
        edition.cleared().ledger().all(LayerMap.class).stream()
                .sorted(Comparator.comparing(LayerMap::published))
                .forEach(map -> {
                    var date = LocalDate.ofInstant(map.published(), zone);
                    if (days.contains(date)) {
                        // A day shows its last map before local midnight.
                        maps.computeIfAbsent(map.source(), _ -> new TreeMap<>()).put(date, map);
                    }
                });
    }

    /** Which maps there are, in the order of the theatre's sources. */
    List<SiteData.LayerDays> list() {
        var list = new ArrayList<SiteData.LayerDays>();
        for (var source : edition.cleared().theatre().sources()) {
            if (maps.containsKey(source.id())) {
                var days = maps.get(source.id()).keySet().stream()
                        .map(LocalDate::toString)
                        .toList();
                list.add(new SiteData.LayerDays(source.id().value(), source.name(), days));
            }
        }
        return list;
    }

    void write(SiteFolder folder) throws IOException {
        for (var ofSource : maps.entrySet()) {
            for (var ofDay : ofSource.getValue().entrySet()) {
                String name = "data/layers/" + ofSource.getKey() + "/" + ofDay.getKey() + ".geojson";
                try (var file = new GeoJson(folder.file(name))) {
                    write(ofDay.getValue(), file);
                }
            }
        }
    }

    private void write(LayerMap map, GeoJson file) {
        for (var patch : map.patches()) {
            file.feature(
                    edition.shape(patch.shape()),
                    new SiteData.LayerPatch(
                            Words.kind(patch.status()),
                            Words.side(patch.status()),
                            Words.reason(patch.status()),
                            patch.label(),
                            map.source().value(),
                            map.published()));
        }
    }
}
