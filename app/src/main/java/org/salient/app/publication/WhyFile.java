package org.salient.app.publication;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.salient.core.model.Claim;
import org.salient.core.model.Decision;
import org.salient.core.model.Evidence;
import org.salient.core.model.FactId;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.Proposal;
import org.salient.core.model.Provenance;

/** Writes {@code data/why.json}: by the {@code why} of a patch, what put it on the map. */
final class WhyFile {
    private final Edition edition;
    private final Ledger ledger;

    WhyFile(Edition edition) {
        this.edition = edition;
        this.ledger = edition.cleared().ledger();
    }

    /** The name under which a patch finds its reasons; patches of one provenance share it. */
    static String key(Provenance provenance) {
        return FactId.of("why", provenance.basis(), provenance.decisions(), provenance.evidence())
                .value();
    }

    void write(SiteFolder folder) throws IOException {
        var written = new HashSet<String>();
        try (var out = Json.generator(folder.file("data/why.json"))) {
            out.writeStartObject();
            for (DayMap day : edition.days()) {
                for (var patch : day.snapshot().patches()) {
                    String key = key(patch.provenance());
                    if (written.add(key)) {
                        out.writePOJOProperty(key, why(day, patch.provenance()));
                    }
                }
            }
            out.writeEndObject();
        }
    }

    private SiteData.Why why(DayMap day, Provenance provenance) {
        var evidence = provenance.evidence().stream()
                .flatMap(id -> edition.evidence().find(id).stream())
                .distinct()
                .toList();
        return new SiteData.Why(
                day.snapshot().id().value(),
                day.snapshot().version(),
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
