package org.salient.app.publication;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.salient.core.model.Decision;
import org.salient.core.model.Evidence;
import org.salient.core.model.FactId;
import org.salient.core.model.Ledger;
import org.salient.core.verification.Verified;

/** The facts that decisions hold at a moment. A hold counts at once, and so does its release. */
final class Holds {
    private final Set<FactId> held = new HashSet<>();

    Holds(Ledger ledger, Observations observations, Instant now) {
        var released = new HashSet<FactId>();
        ledger.all(Decision.Release.class).forEach(release -> released.add(release.hold()));
        for (Decision.Hold hold : ledger.all(Decision.Hold.class)) {
            if (now.isBefore(hold.until()) && !released.contains(hold.id())) {
                held.add(observations.factBehind(hold.held()));
            }
        }
    }

    /** Holds every copy of a held observation too: it would show the same. */
    Holds withCopies(Verified verified) {
        for (Evidence evidence : verified.evidence()) {
            if (evidence.sightings().stream().anyMatch(held::contains)) {
                held.addAll(evidence.sightings());
            }
        }
        return this;
    }

    boolean isHeld(FactId id) {
        return held.contains(id);
    }
}
