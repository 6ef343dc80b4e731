package org.salient.core.verification;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salient.core.model.Decision;
import org.salient.core.model.Entry;
import org.salient.core.model.Evidence;
import org.salient.core.model.FactId;
import org.salient.core.model.Ledger;

/**
 * What decisions hold at a moment. A hold counts at once, and so does its release. A held observation holds every
 * sighting that it was made from: a copy would show the same.
 */
public final class Holds {
    private final Map<FactId, Long> since = new HashMap<>();

    private Holds() {}

    /** The holds of a ledger whose evidence is this. */
    public static Holds at(Ledger ledger, List<Evidence> evidence, Instant now) {
        var holds = new Holds();
        holds.read(ledger, now);
        evidence.forEach(holds::spread);
        return holds;
    }

    /** Whether a fact, or evidence, is held. */
    public boolean isHeld(FactId id) {
        return since.containsKey(id);
    }

    /** The sequence of the entry that holds it; of several the first. */
    public Optional<Long> since(FactId id) {
        return Optional.ofNullable(since.get(id));
    }

    private void read(Ledger ledger, Instant now) {
        Set<FactId> released = new HashSet<>();
        ledger.all(Decision.Release.class).forEach(release -> released.add(release.hold()));
        for (Entry entry : ledger.entries()) {
            if (entry.fact() instanceof Decision.Hold hold
                    && now.isBefore(hold.until())
                    && !released.contains(hold.id())) {
                since.merge(hold.held(), entry.sequence(), Math::min);
            }
        }
    }

    private void spread(Evidence evidence) {
        evidence.sightings().stream()
                .flatMap(id -> List.of(id, Verifier.idOf(id)).stream())
                .flatMap(id -> since(id).stream())
                .min(Long::compare)
                .ifPresent(first -> evidence.sightings().forEach(id -> {
                    since.put(id, first);
                    since.put(Verifier.idOf(id), first);
                }));
    }
}
