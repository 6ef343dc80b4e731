package org.salient.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.salient.core.model.Entry;
import org.salient.core.model.LayerMap;
import org.salient.core.model.SourceId;

/**
 * The maps of sources: each polygon once for each stretch of time in which all of its source's maps showed it.
 * A map that is newer than all others of its source adds to what is there; another makes the source's rows anew.
 */
final class LayersView {
    static final ViewTable PATCHES = new ViewTable(
            "layer_patches",
            ViewTable.Kind.MULTIPOLYGON,
            "The maps of sources as imported: each polygon with the time in which its source showed it without a break",
            "source TEXT, status TEXT, label TEXT, published_from DATETIME, published_until DATETIME, map TEXT,"
                    + " shape TEXT, known_at DATETIME",
            "source, published_from, status, label, shape");
    static final ViewTable MAPS = new ViewTable(
            "layer_maps",
            ViewTable.Kind.NONE,
            "The list of imported maps",
            "fact_id TEXT, source TEXT, published DATETIME, patches INTEGER, backfilled BOOLEAN, known_at DATETIME",
            "fact_id");

    /** The entries of all maps of a source, in the order of the journal. */
    interface Maps extends Function<SourceId, List<Entry>> {}

    private final Database database;
    private final Ground ground;
    private final Maps maps;
    private final Map<SourceId, Runs> runs = new HashMap<>();
    private final Set<SourceId> disordered = new LinkedHashSet<>();

    LayersView(Database database, Ground ground, Maps maps) {
        this.database = database;
        this.ground = ground;
        this.maps = maps;
    }

    void add(Entry entry, LayerMap map) {
        Runs known = runs.computeIfAbsent(map.source(), this::stored);
        if (Moment.coarse(map.published()).isAfter(known.newest)) {
            show(known, entry, map);
        } else {
            disordered.add(map.source());
        }
        MAPS.insert(
                database,
                map.id().value(),
                map.source().value(),
                Moment.write(map.published()),
                map.patches().size(),
                map.backfilled(),
                Moment.write(entry.knownAt()));
    }

    void settle() {
        for (SourceId source : disordered) {
            database.update("DELETE FROM layer_patches WHERE source = ?", source.value());
            var fresh = new Runs(Instant.MIN);
            for (Entry entry : inOrder(maps.apply(source))) {
                show(fresh, entry, (LayerMap) entry.fact());
            }
            runs.put(source, fresh);
        }
        disordered.clear();
    }

    void forget() {
        runs.clear();
        disordered.clear();
    }

    /** Maps in the order in which they were published; of those of one moment, the one that was learnt last. */
    private static Collection<Entry> inOrder(List<Entry> entries) {
        var sorted = new TreeMap<Instant, Entry>();
        entries.forEach(entry -> sorted.put(Moment.coarse(((LayerMap) entry.fact()).published()), entry));
        return sorted.values();
    }

    /** A polygon as a source shows it. */
    private record Shown(String status, String label, String shape) {
        static Shown of(LayerMap.LayerPatch patch) {
            return new Shown(
                    StatusWords.write(patch.status()),
                    patch.label(),
                    patch.shape().hex());
        }
    }

    /** What a source's newest map shows: each polygon with the number of its row. */
    private static final class Runs {
        private final Map<Shown, Long> open = new HashMap<>();
        private Instant newest;

        Runs(Instant newest) {
            this.newest = newest;
        }
    }

    private Runs stored(SourceId source) {
        var known = new Runs(database.first(
                        "SELECT max(published) FROM layer_maps WHERE source = ? HAVING count(*) > 0",
                        row -> Instant.parse(row.text(1)),
                        source.value())
                .orElse(Instant.MIN));
        database.each(
                "SELECT status, label, shape, fid FROM layer_patches WHERE source = ? AND published_until IS NULL",
                row -> known.open.put(new Shown(row.text(1), row.text(2), row.text(3)), row.number(4)),
                source.value());
        return known;
    }

    private void show(Runs known, Entry entry, LayerMap map) {
        known.newest = Moment.coarse(map.published());
        var shown = new HashSet<Shown>();
        for (LayerMap.LayerPatch patch : map.patches()) {
            var polygon = Shown.of(patch);
            if (shown.add(polygon) && !known.open.containsKey(polygon)) {
                begin(entry, map, patch);
                known.open.put(polygon, database.number("SELECT last_insert_rowid()"));
            }
        }
        end(known, shown);
    }

    private void begin(Entry entry, LayerMap map, LayerMap.LayerPatch patch) {
        PATCHES.insert(
                database,
                map.source().value(),
                StatusWords.write(patch.status()),
                patch.label(),
                Moment.write(map.published()),
                null,
                map.id().value(),
                patch.shape().hex(),
                Moment.write(entry.knownAt()),
                ground.of(patch.shape()));
    }

    /** Ends what the newest map no longer shows. */
    private void end(Runs known, Set<Shown> shown) {
        String now = Moment.write(known.newest);
        var gone = new HashSet<>(known.open.keySet());
        gone.removeAll(shown);
        for (Shown polygon : gone) {
            database.update(
                    "UPDATE layer_patches SET published_until = ? WHERE fid = ?", now, known.open.remove(polygon));
        }
    }
}
