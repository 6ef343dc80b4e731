package org.salient.store;

import java.util.List;
import org.salient.core.model.Claim;
import org.salient.core.model.Decision;
import org.salient.core.model.Estimate;
import org.salient.core.model.Fact;
import org.salient.core.model.Hash;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Proposal;
import org.salient.core.model.Publication;
import org.salient.core.model.Report;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.model.TheatreVersion;

/** Which bodies a fact refers to. */
final class BodyReferences {
    private BodyReferences() {}

    static List<Hash> of(Fact fact) {
        return switch (fact) {
            case TheatreVersion theatre -> List.of(theatre.body());
            case Report report -> List.of(report.original());
            case LayerMap map ->
                map.patches().stream().map(LayerMap.LayerPatch::shape).toList();
            case Estimate estimate -> List.of(estimate.shares());
            case Proposal proposal -> List.of(proposal.shape());
            case Snapshot snapshot ->
                snapshot.patches().stream().map(Snapshot.Patch::shape).toList();
            case SealedHistory history -> List.of(history.body());
            case Publication publication -> List.of(publication.manifest());
            case Claim _, Sighting _, Decision _ -> List.of();
        };
    }
}
