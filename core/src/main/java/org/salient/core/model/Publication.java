package org.salient.core.model;

import java.time.Instant;
import java.util.Map;

/**
 * A site was written.
 *
 * @param preview  whether it went past the gate and is not for publication
 * @param manifest the hash of the list of its files
 * @param heldBack what the gate held back, counted by reason
 * @param head     the journal's head before this entry, signed
 */
public record Publication(
        FactId id, Instant at, boolean preview, Hash manifest, Map<String, Integer> heldBack, SignedHead head)
        implements Fact {
    public Publication {
        heldBack = Map.copyOf(heldBack);
    }

    public static Publication of(
            Instant at, boolean preview, Hash manifest, Map<String, Integer> heldBack, SignedHead head) {
        return new Publication(FactId.of("publication", at, manifest), at, preview, manifest, heldBack, head);
    }
}
