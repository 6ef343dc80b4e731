package org.salient.app.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.model.Claim;
import org.salient.core.model.Decision;
import org.salient.core.model.Estimate;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.Mention;
import org.salient.core.model.Proposal;
import org.salient.core.model.Provenance;
import org.salient.core.model.Publication;
import org.salient.core.model.Report;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Span;
import org.salient.core.model.Terms.Use;
import org.salient.core.model.TheatreVersion;
import org.salient.core.verification.Verifier;

/** A fact as the public may see it: under its public name, no finer than the floor, without words its source keeps. */
final class Redaction {
    private final Ledger ledger;
    private final Allowance allowance;
    private final PrecisionFloor floor;
    private final Observations observations;
    private final PublicNames names;
    private final Map<FactId, Quoted> quoted = new HashMap<>();
    private int untold;

    /** @param told the facts that are told */
    Redaction(Ledger told, Allowance allowance, PrecisionFloor floor, Observations observations, PublicNames names) {
        this.ledger = told;
        told.all(Claim.class)
                .forEach(claim -> quoted.computeIfAbsent(claim.report(), _ -> new Quoted())
                        .add(claim));
        this.allowance = allowance;
        this.floor = floor;
        this.observations = observations;
        this.names = names;
    }

    /** How many facts lost their words so far. */
    int untold() {
        return untold;
    }

    Fact redact(Fact fact) {
        return switch (fact) {
            case TheatreVersion theatre -> new TheatreVersion(name(theatre.id()), theatre.theatre(), theatre.body());
            case Report report -> redact(report);
            case Claim claim -> redact(claim);
            case Sighting sighting -> redact(sighting);
            case LayerMap map ->
                new LayerMap(name(map.id()), map.source(), map.published(), map.patches(), map.backfilled());
            case Estimate estimate -> redact(estimate);
            case Proposal proposal -> redact(proposal);
            case Snapshot snapshot -> redact(snapshot);
            case SealedHistory history -> redact(history);
            case Decision decision -> redact(decision);
            case Publication publication -> throw new IllegalStateException(publication.id() + " is never published");
        };
    }

    private FactId name(FactId id) {
        return observations.isEvidence(id) ? Verifier.idOf(names.of(observations.factBehind(id))) : names.of(id);
    }

    private List<FactId> names(List<FactId> ids) {
        return ids.stream().map(this::name).toList();
    }

    private Report redact(Report report) {
        Use use = allowance.use(report.source());
        return new Report(
                name(report.id()),
                report.source(),
                report.published(),
                report.language(),
                use.compareTo(Use.QUOTE) <= 0 ? report.title() : "",
                text(report, use),
                report.url(),
                report.original(),
                report.backfilled());
    }

    /** A source that may be quoted keeps of its text the words of the claims that are told, each in its place. */
    private String text(Report report, Use use) {
        return switch (use) {
            case ALL -> report.text();
            case QUOTE -> quoted.getOrDefault(report.id(), Quoted.NOTHING).in(report.text());
            case CITE, NOTHING -> Claim.UNTOLD;
        };
    }

    private Claim redact(Claim claim) {
        boolean isQuoted = allowance.use(claim, ledger).compareTo(Use.QUOTE) <= 0;
        untold += isQuoted ? 0 : 1;
        return new Claim(
                name(claim.id()),
                name(claim.report()),
                claim.said(),
                claim.claimant(),
                claim.act(),
                claim.cue().filter(_ -> isQuoted),
                isQuoted ? claim.content() : new Span(0, Claim.UNTOLD.length()),
                isQuoted ? claim.quote() : Claim.UNTOLD,
                claim.predicate(),
                claim.actor(),
                claim.places().stream()
                        .map(mention -> redact(mention, isQuoted))
                        .toList(),
                claim.quantity(),
                claim.when(),
                claim.hedged(),
                claim.negated(),
                claim.credibility(),
                claim.reader());
    }

    private Mention redact(Mention mention, boolean isQuoted) {
        Optional<Mention.Location> location = mention.location().map(this::coarse);
        String text =
                isQuoted ? mention.text() : location.map(Mention.Location::name).orElse(Claim.UNTOLD);
        return new Mention(mention.span(), text, mention.relation(), location, mention.why(), mention.others());
    }

    private Mention.Location coarse(Mention.Location location) {
        var area = floor.coarse(location.centre(), location.error());
        return new Mention.Location(location.place(), location.name(), location.kind(), area.centre(), area.error());
    }

    private Sighting redact(Sighting sighting) {
        var area = floor.coarse(sighting.at(), sighting.error());
        return new Sighting(
                name(sighting.id()),
                sighting.source(),
                area.centre(),
                area.error(),
                sighting.seen(),
                sighting.posted(),
                sighting.side(),
                sighting.shown(),
                sighting.description(),
                sighting.urls(),
                sighting.backfilled());
    }

    private Estimate redact(Estimate estimate) {
        return new Estimate(
                name(estimate.id()),
                estimate.method(),
                estimate.validAt(),
                name(estimate.reference()),
                estimate.grid(),
                estimate.sides(),
                estimate.shares(),
                estimate.evidence());
    }

    private Proposal redact(Proposal proposal) {
        return new Proposal(
                name(proposal.id()),
                proposal.author(),
                proposal.validFrom(),
                proposal.status(),
                proposal.shape(),
                proposal.areaSquareKilometres(),
                proposal.probability(),
                names(proposal.evidence()),
                proposal.estimate().map(this::name),
                proposal.note());
    }

    private Snapshot redact(Snapshot snapshot) {
        var patches = snapshot.patches().stream()
                .map(patch -> new Snapshot.Patch(
                        patch.status(),
                        patch.region(),
                        patch.shape(),
                        patch.areaSquareKilometres(),
                        redact(patch.provenance())))
                .toList();
        return new Snapshot(name(snapshot.id()), snapshot.version(), snapshot.validAt(), patches, snapshot.unmapped());
    }

    private SealedHistory redact(SealedHistory history) {
        var maps = history.maps().stream()
                .map(map -> new SealedHistory.SealedMap(map.validAt(), name(map.basis()), name(map.decision())))
                .toList();
        return new SealedHistory(name(history.id()), history.version(), maps, history.body());
    }

    private Provenance redact(Provenance provenance) {
        return new Provenance(name(provenance.basis()), names(provenance.decisions()), names(provenance.evidence()));
    }

    private Decision redact(Decision decision) {
        FactId id = name(decision.id());
        return switch (decision) {
            case Decision.Adopt adopt -> new Decision.Adopt(id, adopt.warrant(), name(adopt.map()));
            case Decision.Accept accept -> new Decision.Accept(id, accept.warrant(), name(accept.proposal()));
            case Decision.Refuse refuse -> new Decision.Refuse(id, refuse.warrant(), name(refuse.proposal()));
            case Decision.Withdraw withdraw -> new Decision.Withdraw(id, withdraw.warrant(), name(withdraw.proposal()));
            case Decision.Verify verify ->
                new Decision.Verify(id, verify.warrant(), name(verify.evidence()), verify.step(), verify.outcome());
            case Decision.Regrade regrade ->
                new Decision.Regrade(id, regrade.warrant(), regrade.source(), regrade.grade());
            case Decision.Hold hold -> new Decision.Hold(id, hold.warrant(), name(hold.held()), hold.until());
            case Decision.Release release -> new Decision.Release(id, release.warrant(), name(release.hold()));
            case Decision.Correct correct ->
                new Decision.Correct(id, correct.warrant(), name(correct.corrected()), correct.text());
        };
    }
}
