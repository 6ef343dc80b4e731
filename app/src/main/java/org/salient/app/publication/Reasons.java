package org.salient.app.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.analysis.PatchFinder;
import org.salient.core.history.HistoryDrawing;
import org.salient.core.model.Claim;
import org.salient.core.model.Decision;
import org.salient.core.model.Evidence;
import org.salient.core.model.FactId;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.LonLat;
import org.salient.core.model.Proposal;
import org.salient.core.model.Provenance;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.Snapshot;
import org.salient.core.snapshot.AssessedHistory;

/** Why ground has its status: each different reason once, numbered in the order in which they were asked for. */
final class Reasons implements HistoryDrawing.Reasons {
    private final Edition edition;
    private final Ledger ledger;
    private final Map<FactId, PatchFinder> finders = new HashMap<>();
    private final Map<FactId, FactId> decisions = new HashMap<>();
    private final Optional<SealedHistory> archive;
    private final Map<Reason, Integer> numbers = new HashMap<>();
    private final List<SiteData.Why> list = new ArrayList<>();

    /** A sealed map or history, and what put the ground on it. */
    private record Reason(FactId sealed, int version, Provenance provenance) {}

    Reasons(Edition edition) {
        this.edition = edition;
        this.ledger = edition.cleared().ledger();
        this.archive = AssessedHistory.archive(ledger);
        archive.ifPresent(history -> history.maps().forEach(map -> decisions.put(map.basis(), map.decision())));
    }

    /** All reasons so far, each at its number. */
    List<SiteData.Why> list() {
        return List.copyOf(list);
    }

    @Override
    public int of(FactId map, LonLat at) {
        var reason = ledger.find(map, Snapshot.class)
                .map(snapshot -> ofSnapshot(snapshot, at))
                .orElseGet(() -> ofArchive(map));
        return numbers.computeIfAbsent(reason, one -> {
            list.add(why(one));
            return list.size() - 1;
        });
    }

    private Reason ofSnapshot(Snapshot snapshot, LonLat at) {
        var provenance = finders.computeIfAbsent(snapshot.id(), _ -> new PatchFinder(snapshot, edition::shape))
                .at(at)
                .map(Snapshot.Patch::provenance)
                .orElseGet(() -> new Provenance(snapshot.id(), List.of(), List.of()));
        return new Reason(snapshot.id(), snapshot.version(), provenance);
    }

    private Reason ofArchive(FactId map) {
        var history = archive.orElseThrow();
        var decision = Optional.ofNullable(decisions.get(map)).stream().toList();
        return new Reason(history.id(), history.version(), new Provenance(map, decision, List.of()));
    }

    private SiteData.Why why(Reason reason) {
        var provenance = reason.provenance();
        var evidence = provenance.evidence().stream()
                .flatMap(id -> edition.evidence().find(id).stream())
                .distinct()
                .toList();
        return new SiteData.Why(
                reason.sealed().value(),
                reason.version(),
                basis(provenance.basis()),
                provenance.decisions().stream()
                        .flatMap(id -> decision(id).stream())
                        .toList(),
                evidence.stream().map(Evidence::id).map(FactId::value).toList(),
                claims(provenance),
                newest(evidence));
    }

    private SiteData.WhyBasis basis(FactId id) {
        var map = ledger.find(id, LayerMap.class)
                .map(basis -> new SiteData.WhyBasis(
                        id.value(),
                        "map",
                        edition.sourceName(basis.source()),
                        Optional.of(basis.source().value()),
                        Optional.of(basis.published())));
        return map.or(() -> ledger.find(id, Proposal.class)
                        .map(basis -> new SiteData.WhyBasis(
                                id.value(),
                                "proposal",
                                basis.note(),
                                Optional.empty(),
                                Optional.of(basis.validFrom()))))
                .orElseGet(() -> new SiteData.WhyBasis(
                        id.value(),
                        "theatre",
                        edition.cleared().theatre().boundaries(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Optional<SiteData.WhyDecision> decision(FactId id) {
        return ledger.find(id, Decision.class)
                .map(decision -> new SiteData.WhyDecision(
                        id.value(),
                        Words.kind(decision),
                        decision.warrant().by(),
                        decision.warrant().at(),
                        decision.warrant().reason()));
    }

    private List<String> claims(Provenance provenance) {
        return provenance.evidence().stream()
                .filter(id -> ledger.find(id, Claim.class).isPresent())
                .map(FactId::value)
                .toList();
    }

    private static Optional<Instant> newest(List<Evidence> evidence) {
        return evidence.stream().map(EvidenceIndex::seen).max(Comparator.naturalOrder());
    }
}
