package org.salient.core.snapshot;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.salient.core.history.ControlHistory;
import org.salient.core.history.DatedMap;
import org.salient.core.history.HistoryBuilder;
import org.salient.core.history.HistoryBytes;
import org.salient.core.history.HistoryClock.Dated;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.Shapes;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Theatre;

/**
 * The assessed map over all time, as a ledger has it sealed: the newest sealed history, and every snapshot of a later moment.
 * Its maps go by the ids of what a reader may ask about: the source's map that was adopted, or the snapshot.
 */
public final class AssessedHistory {
    private final Theatre theatre;
    private final Function<Hash, byte[]> bodies;

    /** @param bodies gives the bytes of a hash that a sealed map names */
    public AssessedHistory(Theatre theatre, Function<Hash, byte[]> bodies) {
        this.theatre = theatre;
        this.bodies = bodies;
    }

    /** The newest sealed history, if there is one. */
    public static Optional<SealedHistory> archive(Ledger ledger) {
        return ledger.all(SealedHistory.class).stream().reduce((_, later) -> later);
    }

    /** All that is sealed; none where nothing is. */
    public Optional<ControlHistory> of(Ledger ledger) {
        var archive = archive(ledger);
        Instant after = archive.map(SealedHistory::until).orElse(Instant.MIN);
        var known = knownAt(ledger);
        var later = ledger.all(Snapshot.class).stream()
                .filter(map -> map.validAt().isAfter(after))
                .toList();
        if (later.isEmpty()) {
            return archive.map(history -> read(history, ledger, known));
        }
        var builder = archive.map(history -> new HistoryBuilder(
                        theatre, read(history, ledger, known), hash -> Shapes.read(bodies.apply(hash))))
                .orElseGet(() -> new HistoryBuilder(theatre, hash -> Shapes.read(bodies.apply(hash))));
        later.forEach(map -> builder.add(DatedMap.of(map, learnt(known, map.id()))));
        return Optional.of(builder.build());
    }

    /** The source's own maps; none where the ledger has none of it. */
    public Optional<ControlHistory> ofLayer(List<LayerMap> maps, Ledger ledger) {
        if (maps.isEmpty()) {
            return Optional.empty();
        }
        var known = knownAt(ledger);
        var builder = new HistoryBuilder(theatre, hash -> Shapes.read(bodies.apply(hash)));
        maps.forEach(map -> builder.add(DatedMap.of(map, learnt(known, map.id()))));
        return Optional.of(builder.build());
    }

    private ControlHistory read(SealedHistory history, Ledger ledger, Map<FactId, Instant> known) {
        ZoneId zone = theatre.zone();
        var dates = new ArrayList<Dated>();
        Instant sealed = learnt(known, history.id());
        for (SealedHistory.SealedMap map : history.maps()) {
            boolean backfilled = ledger.find(map.basis(), LayerMap.class)
                    .map(LayerMap::backfilled)
                    .orElse(true);
            dates.add(new Dated(map.basis(), map.validAt(), backfilled ? map.validAt() : sealed, sealed));
        }
        return HistoryBytes.read(bodies.apply(history.body()), dates, zone);
    }

    private static Map<FactId, Instant> knownAt(Ledger ledger) {
        var known = new HashMap<FactId, Instant>();
        for (Entry entry : ledger.entries()) {
            Fact fact = entry.fact();
            if (fact instanceof SealedHistory || fact instanceof Snapshot || fact instanceof LayerMap) {
                known.putIfAbsent(fact.id(), entry.knownAt());
            }
        }
        return known;
    }

    private static Instant learnt(Map<FactId, Instant> known, FactId id) {
        return Optional.ofNullable(known.get(id))
                .orElseThrow(() -> new IllegalArgumentException("the ledger does not know " + id));
    }
}
