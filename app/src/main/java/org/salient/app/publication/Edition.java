package org.salient.app.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.salient.core.history.ControlHistory;
import org.salient.core.model.Claim;
import org.salient.core.model.Decision;
import org.salient.core.model.Entry;
import org.salient.core.model.FactId;
import org.salient.core.model.Grade;
import org.salient.core.model.Hash;
import org.salient.core.model.Report;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.Shapes;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.snapshot.AssessedHistory;
import org.salient.core.verification.ClaimWeigher;
import org.salient.core.verification.Standing;

/** What several files of one site need, computed once from what the gate cleared. */
final class Edition {
    private final Cleared cleared;
    private final List<DayMap> days;
    private final Optional<ControlHistory> history;
    private final List<Claim> claims;
    private final Map<FactId, Standing> standings;
    private final EvidenceIndex evidence;
    private final Map<SourceId, Source> sources = new LinkedHashMap<>();
    private final Map<SourceId, Grade> grades = new HashMap<>();

    Edition(Cleared cleared) {
        this.cleared = cleared;
        this.days = DayMap.of(cleared.ledger(), cleared.theatre().zone());
        this.history = new AssessedHistory(cleared.theatre(), cleared::body).of(cleared.ledger());
        this.claims = cleared.ledger().all(Claim.class).stream()
                .sorted(Comparator.comparing(Claim::said)
                        .reversed()
                        .thenComparing(claim -> claim.id().value()))
                .toList();
        this.standings = new ClaimWeigher(cleared.theatre()).weigh(cleared.ledger(), cleared.evidence());
        this.evidence = new EvidenceIndex(cleared.evidence());
        cleared.theatre().sources().forEach(source -> {
            sources.put(source.id(), source);
            grades.put(source.id(), source.grade());
        });
        cleared.ledger().all(Decision.Regrade.class).forEach(regrade -> grades.put(regrade.source(), regrade.grade()));
    }

    /**
     * The newest moment that anything told shows or says; where nothing is told, the moment of publication. What is
     * written of an archive is written as of its end.
     */
    Instant asOf() {
        return cleared.chain().entries().stream()
                .map(Entry::fact)
                .filter(fact -> fact instanceof Report
                        || fact instanceof Sighting
                        || fact instanceof Snapshot
                        || fact instanceof SealedHistory)
                .map(Moment::lastOf)
                .max(Comparator.naturalOrder())
                .orElse(cleared.at());
    }

    Cleared cleared() {
        return cleared;
    }

    /** The assessed map over all time; none where nothing is sealed. */
    Optional<ControlHistory> history() {
        return history;
    }

    /** The moment that the newest sealed map shows. */
    Optional<Instant> mapAsOf() {
        return history.map(told -> told.clock().maps().getLast().valid());
    }

    /** The maps, the oldest day first. */
    List<DayMap> days() {
        return days;
    }

    Optional<DayMap> newest() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }

    /** The newest first. */
    List<Claim> claims() {
        return claims;
    }

    Map<FactId, Standing> standings() {
        return standings;
    }

    Standing standing(Claim claim) {
        return Optional.ofNullable(standings.get(claim.id())).orElseThrow();
    }

    EvidenceIndex evidence() {
        return evidence;
    }

    Geometry shape(Hash hash) {
        return Shapes.read(cleared.body(hash));
    }

    Report report(Claim claim) {
        return cleared.ledger().find(claim.report(), Report.class).orElseThrow();
    }

    String sourceName(SourceId id) {
        Source source = sources.get(id);
        return source == null ? id.value() : source.name();
    }

    /** How reliable a source is held by the decisions there are. */
    Grade grade(SourceId id) {
        return grades.getOrDefault(id, Grade.F);
    }
}
