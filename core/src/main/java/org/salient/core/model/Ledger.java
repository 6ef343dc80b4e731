package org.salient.core.model;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that was known at a moment: entries in the order of the journal, found by id or by kind.
 * A ledger is never changed.
 */
public final class Ledger {
    private final Map<FactId, Entry> entries;

    private Ledger(Map<FactId, Entry> entries) {
        this.entries = entries;
    }

    /** The ledger of entries that stand in the order of their sequence. */
    public static Ledger of(Iterable<Entry> entries) {
        var byId = new LinkedHashMap<FactId, Entry>();
        for (Entry entry : entries) {
            byId.putIfAbsent(entry.fact().id(), entry);
        }
        return new Ledger(byId);
    }

    /** What of it was known at a moment. */
    public Ledger asOf(Instant knownAt) {
        return of(entries.values().stream()
                .filter(entry -> !entry.knownAt().isAfter(knownAt))
                .toList());
    }

    public Collection<Entry> entries() {
        return java.util.Collections.unmodifiableCollection(entries.values());
    }

    public Optional<Entry> find(FactId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The fact of an id, if it is there and of that kind. */
    public <F extends Fact> Optional<F> find(FactId id, Class<F> kind) {
        return find(id).map(Entry::fact).filter(kind::isInstance).map(kind::cast);
    }

    /** All facts of a kind, in the order in which they were learnt. */
    public <F extends Fact> List<F> all(Class<F> kind) {
        return entries.values().stream()
                .map(Entry::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
