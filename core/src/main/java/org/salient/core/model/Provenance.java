package org.salient.core.model;

import java.util.List;

/**
 * What put a patch on the map.
 *
 * @param basis     the layer's map, the proposal, or for ground that no map covers the theatre version
 * @param decisions by which the basis came to count; none for ground that no map covers
 * @param evidence  observations and claims that speak for the patch
 */
public record Provenance(FactId basis, List<FactId> decisions, List<FactId> evidence) {
    public Provenance {
        decisions = List.copyOf(decisions);
        evidence = List.copyOf(evidence);
    }
}
