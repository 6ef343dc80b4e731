package org.salient.app.publication;

import java.util.HashMap;
import java.util.Map;
import org.salient.core.model.FactId;
import org.salient.core.model.Ledger;
import org.salient.core.model.Sighting;
import org.salient.core.verification.Verifier;

/**
 * The sighting behind each name of an observation. Evidence is computed, not kept, and named after the sighting first
 * published; so a decision or proposal that names evidence rests on that sighting.
 */
final class Observations {
    private final Map<FactId, FactId> sightings = new HashMap<>();

    Observations(Ledger ledger) {
        for (Sighting sighting : ledger.all(Sighting.class)) {
            sightings.put(Verifier.idOf(sighting.id()), sighting.id());
        }
    }

    /** The sighting of an evidence's id; any other id is its own. */
    FactId factBehind(FactId id) {
        return sightings.getOrDefault(id, id);
    }

    boolean isEvidence(FactId id) {
        return sightings.containsKey(id);
    }
}
