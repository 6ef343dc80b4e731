package org.salient.core.model;

/**
 * One thing that the journal knows. A fact is never changed; what takes its place is another fact.
 * Bytes that are large, or kept as found, stand beside it as {@link Body} and are referred to by hash.
 */
public sealed interface Fact
        permits TheatreVersion,
                Report,
                Claim,
                Sighting,
                LayerMap,
                Estimate,
                Proposal,
                Decision,
                Snapshot,
                SealedHistory,
                Publication {
    FactId id();
}
