package org.salient.app.publication;

import org.salient.app.sources.About;
import org.salient.core.model.Claim;
import org.salient.core.model.Decision;
import org.salient.core.model.Estimate;
import org.salient.core.model.Fact;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.Proposal;
import org.salient.core.model.Publication;
import org.salient.core.model.Report;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.model.Terms.Use;
import org.salient.core.model.Theatre;
import org.salient.core.model.TheatreVersion;

/** What the sources of a theatre allow. A source that the theatre does not name allows nothing. */
final class Allowance {
    private final Theatre theatre;

    Allowance(Theatre theatre) {
        this.theatre = theatre;
    }

    /** The most that may be published of a source. */
    Use use(SourceId source) {
        return theatre.source(source)
                .map(Source::terms)
                .map(terms -> terms.use())
                .orElse(Use.NOTHING);
    }

    /** The most that may be published of what a claim was read from. */
    Use use(Claim claim, Ledger ledger) {
        return ledger.find(claim.report(), Report.class)
                .map(report -> use(report.source()))
                .orElse(Use.NOTHING);
    }

    /** Whether a fact may be told at all, be it without its words. What rests on a source's fact is judged by that. */
    boolean mayTell(Fact fact) {
        return switch (fact) {
            case Report report -> atLeast(Use.CITE, report.source());
            case Sighting sighting -> atLeast(Use.QUOTE, sighting.source());
            case LayerMap map -> atLeast(Use.ALL, map.source());
            case Decision.Regrade regrade -> atLeast(Use.CITE, regrade.source());
            case TheatreVersion _,
                    Claim _,
                    Estimate _,
                    Proposal _,
                    Snapshot _,
                    SealedHistory _,
                    Decision _,
                    Publication _ -> true;
        };
    }

    /** Whether a sentence on a place may be quoted: one of a source of the theatre by its terms, any other freely. */
    boolean mayTell(About about) {
        return theatre.sources().stream()
                .filter(source -> source.id().value().equals(about.source())
                        || source.name().equals(about.source()))
                .allMatch(source -> atLeast(Use.QUOTE, source.id()));
    }

    /** Uses stand from the most to the least. */
    private boolean atLeast(Use needed, SourceId source) {
        return use(source).compareTo(needed) <= 0;
    }
}
