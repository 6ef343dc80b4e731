package org.salient.core.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salient.core.model.Claim;
import org.salient.core.model.Evidence;
import org.salient.core.model.FactId;
import org.salient.core.model.Ledger;
import org.salient.core.model.Mention;
import org.salient.core.model.Predicate;
import org.salient.core.model.Relation;
import org.salient.core.model.Report;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting.Shown;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.model.SpeechAct;
import org.salient.core.model.Theatre;
import org.salient.core.verification.Standing.Kind;

/**
 * Says how each claim stands: verified, contradicted or open.
 *
 * <p>The rules are narrow, so that most claims stay open: a wrong "verified" costs more than a missing one.
 * <ul>
 *   <li>Only a claim that a named side holds, reached or was seen <em>in</em> a settlement or facility can be settled by
 *       evidence: a sighting in a region says little of the region.
 *   <li>Presence is never taken for control: only evidence that shows control settles a claim of control.
 *   <li>Evidence counts if it was not refuted, lies in the place, was seen near the time of the claim, and is by another
 *       source than the speaker, the report's source, and all of the speaker's own side.
 *   <li>Evidence of control by two sides settles nothing.
 *   <li>Evidence goes before words. Without it, a denial by another speaker about the same place, in the same matter
 *       and near in time contradicts, where the matter is one of which a place has one state at a time. That one could not verify a claim is no denial.
 *   <li>A denial is itself contradicted by evidence for what it denies, never by the claim that it answers.
 * </ul>
 */
public final class ClaimWeigher {
    /**
     * How far from a claim in time evidence and denials still speak of the same state of things: the memory of the
     * kernel estimator, 7 days, which was fitted to how fast sightings lose their worth (docs/method.md).
     */
    static final Duration SAME_TIME = Duration.ofDays(7);

    private final Theatre theatre;

    public ClaimWeigher(Theatre theatre) {
        this.theatre = theatre;
    }

    /** How each claim of a ledger stands, in the order of the ledger. */
    public Map<FactId, Standing> weigh(Ledger ledger, List<Evidence> evidence) {
        var claims = ledger.all(Claim.class);
        var denials = denialsByPlace(claims);
        var sound = new EvidenceCells(
                evidence.stream().filter(one -> !one.isRefuted()).toList());
        var standings = new LinkedHashMap<FactId, Standing>();
        for (Claim claim : claims) {
            standings.put(claim.id(), standing(claim, near(claim, sound, ledger), denials));
        }
        return standings;
    }

    private static Map<String, List<Claim>> denialsByPlace(List<Claim> claims) {
        var denials = new HashMap<String, List<Claim>>();
        claims.stream()
                .filter(ClaimWeigher::denies)
                .forEach(denial -> placesOf(denial)
                        .forEach(place -> denials.computeIfAbsent(place, _ -> new ArrayList<>())
                                .add(denial)));
        return denials;
    }

    /** The evidence that counts for a claim, the first posted first. */
    private List<Evidence> near(Claim claim, EvidenceCells sound, Ledger ledger) {
        if (claim.actor().isEmpty() || !canBeShown(claim.predicate())) {
            return List.of();
        }
        var independent = independentOf(claim, ledger);
        return spots(claim)
                .flatMap(place -> sound.around(place.centre(), place.error()))
                .distinct()
                .filter(one -> inTime(one, claim) && inPlace(one, claim) && independent.test(one))
                .sorted(Comparator.comparing(Evidence::posted)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    private Standing standing(Claim claim, List<Evidence> near, Map<String, List<Claim>> denials) {
        return byEvidence(claim, near)
                .or(() -> byDenial(claim, denials))
                .orElseGet(() ->
                        new Standing(Kind.OPEN, "nothing independent confirms or denies it", List.of(), claim.said()));
    }

    private static Optional<Standing> byEvidence(Claim claim, List<Evidence> near) {
        boolean says = asserts(claim) || denies(claim);
        if (claim.actor().isEmpty() || !canBeShown(claim.predicate()) || !says) {
            return Optional.empty();
        }
        SideId actor = claim.actor().get();
        var forIt = near.stream()
                .filter(one -> shows(one, claim.predicate(), actor))
                .toList();
        var againstIt = claim.predicate() == Predicate.CONTROL
                ? near.stream()
                        .filter(one ->
                                one.shown() == Shown.CONTROL && !one.side().equals(actor))
                        .toList()
                : List.<Evidence>of();
        if (forIt.isEmpty() == againstIt.isEmpty()) {
            return Optional.empty();
        }
        boolean shown = againstIt.isEmpty();
        return Optional.of(byEvidence(shown != denies(claim), shown ? forIt : againstIt));
    }

    private static Standing byEvidence(boolean verified, List<Evidence> by) {
        var first = by.getFirst();
        return new Standing(
                verified ? Kind.VERIFIED : Kind.CONTRADICTED,
                "independent evidence shows " + (verified ? "it" : "otherwise") + ": " + first.description(),
                by.stream().map(Evidence::id).toList(),
                first.posted());
    }

    private static boolean canBeShown(Predicate predicate) {
        return predicate == Predicate.CONTROL || predicate == Predicate.ADVANCE || predicate == Predicate.PRESENCE;
    }

    /** A side that was seen to hold a place was there; one that was only seen there need not hold it. */
    private static boolean shows(Evidence evidence, Predicate predicate, SideId actor) {
        return evidence.side().equals(actor)
                && (evidence.shown() == Shown.CONTROL
                        || (evidence.shown() == Shown.PRESENCE && predicate != Predicate.CONTROL));
    }

    private static Optional<Standing> byDenial(Claim claim, Map<String, List<Claim>> denials) {
        if (denies(claim) || !asserts(claim)) {
            return Optional.empty();
        }
        var by = placesOf(claim).stream()
                .flatMap(place -> denials.getOrDefault(place, List.of()).stream())
                .distinct()
                .filter(denial -> answers(denial, claim))
                .sorted(Comparator.comparing(Claim::said)
                        .thenComparing(denial -> denial.id().value()))
                .toList();
        return by.stream()
                .findFirst()
                .map(first -> new Standing(
                        Kind.CONTRADICTED,
                        first.claimant().name() + " denies it",
                        by.stream().map(Claim::id).toList(),
                        first.said()));
    }

    private static boolean answers(Claim denial, Claim claim) {
        return canBeDenied(claim.predicate())
                && denial.predicate() == claim.predicate()
                && !denial.claimant().name().equals(claim.claimant().name())
                && (denial.actor().isEmpty()
                        || claim.actor().isEmpty()
                        || denial.actor().equals(claim.actor()))
                && Duration.between(claim.said(), denial.said()).abs().compareTo(SAME_TIME) <= 0;
    }

    /**
     * Of such matters a place has one state at a time, so that one who says the opposite contradicts. Of fighting, fire, plans
     * and the rest two statements about one place can both be true.
     */
    private static boolean canBeDenied(Predicate predicate) {
        return switch (predicate) {
            case CONTROL, ADVANCE, WITHDRAWAL, ENCIRCLEMENT, PRESENCE -> true;
            case CONTESTED, STRIKE, CASUALTIES, DESTRUCTION, RESUPPLY, INTENT, BACKGROUND -> false;
        };
    }

    private static boolean denies(Claim claim) {
        return claim.act() == SpeechAct.DENIES || (claim.negated() && asserts(claim));
    }

    /** Whether the speaker says that something is so, or is not. */
    private static boolean asserts(Claim claim) {
        return switch (claim.act()) {
            case CLAIMS, REPORTS, ASSESSES, ADMITS, SHOWS -> true;
            case DENIES, WARNS, COULD_NOT_VERIFY -> false;
        };
    }

    private static boolean inTime(Evidence evidence, Claim claim) {
        Instant start =
                claim.when().from().isBefore(claim.said()) ? claim.when().from() : claim.said();
        return evidence.seen().until().isAfter(start.minus(SAME_TIME))
                && evidence.seen().from().isBefore(claim.said().plus(SAME_TIME));
    }

    private static boolean inPlace(Evidence evidence, Claim claim) {
        return spots(claim)
                .anyMatch(place -> place.centre().distanceTo(evidence.centre()).value()
                        <= place.error().value());
    }

    /** The settlements and facilities in which it is said to be so. */
    private static Stream<Mention.Location> spots(Claim claim) {
        return claim.places().stream()
                .filter(mention -> mention.relation() == Relation.IN)
                .flatMap(mention -> mention.location().stream())
                .filter(place -> place.kind().isSpot());
    }

    private static Set<String> placesOf(Claim claim) {
        return claim.places().stream()
                .flatMap(mention -> mention.location().stream())
                .map(Mention.Location::place)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private java.util.function.Predicate<Evidence> independentOf(Claim claim, Ledger ledger) {
        Optional<SourceId> reporter = ledger.find(claim.report(), Report.class).map(Report::source);
        Optional<SideId> side = claim.claimant().side();
        Function<SourceId, Optional<SideId>> sideOf = id -> theatre.source(id).flatMap(Source::side);
        return one -> !claim.claimant().source().equals(Optional.of(one.source()))
                && !reporter.equals(Optional.of(one.source()))
                && (side.isEmpty() || !sideOf.apply(one.source()).equals(side));
    }
}
