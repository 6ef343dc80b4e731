package org.salient.core.brief;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.salient.core.model.Evidence;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.Ledger;
import org.salient.core.model.Theatre;
import org.salient.core.verification.Standing;

/**
 * What a brief is made from.
 *
 * @param evidence  the evidence in the ledger
 * @param standings how each claim of the ledger stands
 * @param shapes    gives the shape of a patch
 */
public record Material(
        Theatre theatre,
        Ledger ledger,
        List<Evidence> evidence,
        Map<FactId, Standing> standings,
        Function<Hash, Geometry> shapes) {
    public Material {
        evidence = List.copyOf(evidence);
        standings = Map.copyOf(standings);
    }
}
