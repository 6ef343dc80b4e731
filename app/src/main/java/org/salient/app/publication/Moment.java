package org.salient.app.publication;

import java.time.Instant;
import org.salient.core.model.Claim;
import org.salient.core.model.Decision;
import org.salient.core.model.Estimate;
import org.salient.core.model.Fact;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Proposal;
import org.salient.core.model.Publication;
import org.salient.core.model.Report;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.model.TheatreVersion;

/** The last moment that a fact tells of: of what happened, was said, posted, drawn or decided. */
final class Moment {
    private Moment() {}

    static Instant lastOf(Fact fact) {
        return switch (fact) {
            case TheatreVersion _ -> Instant.MIN;
            case Report report -> report.published();
            case Claim claim -> later(claim.said(), claim.when().from());
            // A sighting of an unknown hour may be of the last one of its span.
            case Sighting sighting ->
                later(
                        sighting.posted(),
                        sighting.seen().isOpen()
                                ? sighting.seen().from()
                                : sighting.seen().until());
            case LayerMap map -> map.published();
            case Estimate estimate -> estimate.validAt();
            case Proposal proposal -> proposal.validFrom();
            case Snapshot snapshot -> snapshot.validAt();
            case SealedHistory history -> history.until();
            case Decision decision -> decision.warrant().at();
            case Publication publication -> publication.at();
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
