package org.salient.core.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.salient.core.model.Decision;
import org.salient.core.model.Entry;
import org.salient.core.model.Evidence;
import org.salient.core.model.FactId;
import org.salient.core.model.Ledger;
import org.salient.core.model.Metres;
import org.salient.core.model.Sighting;
import org.salient.core.model.Source;
import org.salient.core.model.Theatre;
import org.salient.core.model.VerificationStep;
import org.salient.core.model.VerificationStep.Outcome;
import org.salient.core.model.VerificationStep.Step;

/**
 * Makes evidence of the sightings that a ledger holds.
 * Every sighting is in exactly one evidence, and the order in which sightings were learnt changes nothing but the time
 * of import. A sighting published later never changes which of the earlier ones are copies, nor where they lie.
 */
public final class Verifier {
    private static final Comparator<VerificationStep> BY_TIME =
            Comparator.comparing(VerificationStep::at).thenComparing(VerificationStep::step);

    private final Theatre theatre;

    public Verifier(Theatre theatre) {
        this.theatre = theatre;
    }

    /** The evidence in a ledger, with the checks that were decided on it. */
    public Verified verify(Ledger ledger) {
        var sightings = ledger.all(Sighting.class);
        var steps = stepsBySubject(ledger);
        Function<Sighting, Instant> importedAt =
                sighting -> ledger.find(sighting.id()).map(Entry::knownAt).orElseThrow();
        var evidence = Origins.of(sightings, theatre.zone()).stream()
                .map(copies -> evidence(copies, importedAt, steps))
                .toList();
        return new Verified(evidence, sightings.size(), sightings.size() - evidence.size());
    }

    /** The id of the evidence that a sighting makes when it is the first published of its origin. */
    public static FactId idOf(FactId firstSighting) {
        return FactId.of("evidence", firstSighting);
    }

    private static Map<FactId, List<VerificationStep>> stepsBySubject(Ledger ledger) {
        var steps = new HashMap<FactId, List<VerificationStep>>();
        for (Decision.Verify decision : ledger.all(Decision.Verify.class)) {
            var warrant = decision.warrant();
            steps.computeIfAbsent(decision.evidence(), _ -> new ArrayList<>())
                    .add(new VerificationStep(
                            decision.step(), decision.outcome(), warrant.by(), warrant.at(), warrant.reason()));
        }
        return steps;
    }

    private Evidence evidence(
            List<Sighting> copies,
            Function<Sighting, Instant> importedAt,
            Map<FactId, List<VerificationStep>> stepsBySubject) {
        Sighting first = copies.getFirst();
        return new Evidence(
                idOf(first.id()),
                first.source(),
                first.at(),
                errorOf(copies),
                first.seen(),
                first.posted(),
                copies.stream().map(importedAt).min(Instant::compareTo).orElseThrow(),
                first.side(),
                first.shown(),
                first.description(),
                copies.stream().flatMap(copy -> copy.urls().stream()).distinct().toList(),
                copies.stream().map(Sighting::id).toList(),
                steps(copies, stepsBySubject),
                first.backfilled());
    }

    /** How far from the first sighting any of its copies allows it to lie. */
    private static Metres errorOf(List<Sighting> copies) {
        var first = copies.getFirst().at();
        return new Metres(copies.stream()
                .mapToDouble(copy ->
                        first.distanceTo(copy.at()).value() + copy.error().value())
                .max()
                .orElseThrow());
    }

    /**
     * What the source did, then every check made here. A check holds for the evidence whichever of its copies it was
     * decided on, since a copy that turns up later may be the earlier one.
     */
    private List<VerificationStep> steps(List<Sighting> copies, Map<FactId, List<VerificationStep>> stepsBySubject) {
        var steps = new ArrayList<VerificationStep>();
        steps.add(locatedBySource(copies.getFirst()));
        for (Sighting copy : copies) {
            steps.addAll(stepsBySubject.getOrDefault(idOf(copy.id()), List.of()));
            steps.addAll(stepsBySubject.getOrDefault(copy.id(), List.of()));
        }
        steps.subList(1, steps.size()).sort(BY_TIME);
        return steps;
    }

    private VerificationStep locatedBySource(Sighting sighting) {
        Optional<Source> source = theatre.source(sighting.source());
        String name = source.map(Source::name).orElse(sighting.source().value());
        return new VerificationStep(
                Step.LOCATION,
                Outcome.NOT_CHECKED_HERE,
                name,
                sighting.posted(),
                "geolocated by " + name + ", not re-checked here");
    }
}
