package org.salient.core.verification;

import java.util.List;
import org.salient.core.model.Evidence;

/**
 * What the verifier made of a ledger.
 *
 * @param evidence  in the order in which it was posted
 * @param sightings how many sightings it was made from
 * @param copies    how many of these were copies of another
 */
public record Verified(List<Evidence> evidence, int sightings, int copies) {
    public Verified {
        evidence = List.copyOf(evidence);
    }
}
