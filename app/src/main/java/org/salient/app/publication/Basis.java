package org.salient.app.publication;

import java.util.stream.Stream;
import org.salient.core.model.Claim;
import org.salient.core.model.Decision;
import org.salient.core.model.Estimate;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Proposal;
import org.salient.core.model.Provenance;
import org.salient.core.model.Publication;
import org.salient.core.model.Report;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.model.TheatreVersion;

/** What a fact rests on: it tells something of each of these. */
final class Basis {
    private Basis() {}

    static Stream<FactId> of(Fact fact) {
        return switch (fact) {
            case TheatreVersion _, Report _, Sighting _, LayerMap _, Publication _ -> Stream.empty();
            case Claim claim -> Stream.of(claim.report());
            case Estimate estimate -> Stream.of(estimate.reference());
            case Proposal proposal -> Stream.concat(proposal.evidence().stream(), proposal.estimate().stream());
            case Snapshot snapshot ->
                snapshot.patches().stream().map(Snapshot.Patch::provenance).flatMap(Basis::of);
            case SealedHistory history ->
                history.maps().stream().flatMap(map -> Stream.of(map.basis(), map.decision()));
            case Decision decision -> of(decision);
        };
    }

    private static Stream<FactId> of(Provenance provenance) {
        return Stream.of(Stream.of(provenance.basis()), provenance.decisions().stream(), provenance.evidence().stream())
                .flatMap(ids -> ids);
    }

    private static Stream<FactId> of(Decision decision) {
        return switch (decision) {
            case Decision.Adopt adopt -> Stream.of(adopt.map());
            case Decision.Accept accept -> Stream.of(accept.proposal());
            case Decision.Refuse refuse -> Stream.of(refuse.proposal());
            case Decision.Withdraw withdraw -> Stream.of(withdraw.proposal());
            case Decision.Verify verify -> Stream.of(verify.evidence());
            case Decision.Hold hold -> Stream.of(hold.held());
            case Decision.Release release -> Stream.of(release.hold());
            case Decision.Correct correct -> Stream.of(correct.corrected());
            case Decision.Regrade _ -> Stream.empty();
        };
    }
}
