package org.salient.app.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salient.core.model.Decision;
import org.salient.core.model.Entry;
import org.salient.core.model.Estimate;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.Proposal;
import org.salient.core.model.Publication;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.verification.Holds;

/**
 * Parts the facts that may be told from those that may not, in one pass along the journal.
 *
 * <p>A fact is held back when it is held, too recent, not allowed by its source, or rests on one that is held back. Two
 * kinds rest on more than they name:
 * <ul>
 *   <li>an estimate on every sighting that was there to be used and not held when it was made;
 *   <li>a snapshot on what was refused or withdrawn, since that it is missing tells of the decision.
 * </ul>
 */
final class Sieve {
    private final Allowance allowance;
    private final Holds holds;
    private final Observations observations;
    private final Ledger ledger;
    private final Instant horizon;

    private final List<Entry> passed = new ArrayList<>();
    private final Set<FactId> told = new HashSet<>();
    private final Set<FactId> accepted = new HashSet<>();
    private final Map<Reason, Integer> heldBack = new EnumMap<>(Reason.class);
    private final List<Sighting> untoldSightings = new ArrayList<>();
    private Instant firstUntoldRemoval = Instant.MAX;

    /**
     * @param horizon nothing later than this is told
     */
    Sieve(Ledger ledger, Allowance allowance, Observations observations, Holds holds, Instant horizon) {
        this.ledger = ledger;
        this.allowance = allowance;
        this.observations = observations;
        this.holds = holds;
        this.horizon = horizon;
    }

    /** What passed, in the order of the journal, and what did not, counted by reason. */
    record Sifted(List<Entry> passed, Map<Reason, Integer> heldBack) {}

    Sifted sift() {
        ledger.entries().stream().filter(entry -> !isInternal(entry.fact())).forEach(this::sift);
        return new Sifted(passed, heldBack);
    }

    /** What keeps things from the public is itself no matter of the public, nor is the log of what was published. */
    private static boolean isInternal(Fact fact) {
        return fact instanceof Decision.Hold || fact instanceof Decision.Release || fact instanceof Publication;
    }

    private void sift(Entry entry) {
        reasonAgainst(entry.fact()).ifPresentOrElse(reason -> holdBack(entry.fact(), reason), () -> tell(entry));
    }

    private Optional<Reason> reasonAgainst(Fact fact) {
        if (holds.isHeld(fact.id())) {
            return Optional.of(Reason.HOLD);
        }
        if (Moment.lastOf(fact).isAfter(horizon)) {
            return Optional.of(Reason.DELAY);
        }
        if (!allowance.mayTell(fact)) {
            return Optional.of(Reason.TERMS);
        }
        return restsOnUntold(fact) ? Optional.of(Reason.BASIS) : Optional.empty();
    }

    private boolean restsOnUntold(Fact fact) {
        return Basis.of(fact).map(observations::factBehind).anyMatch(id -> !told.contains(id))
                || (fact instanceof Estimate estimate && mayHaveUsedUntold(estimate))
                || (fact instanceof Snapshot snapshot && !firstUntoldRemoval.isAfter(snapshot.validAt()))
                || (fact instanceof SealedHistory history && !firstUntoldRemoval.isAfter(history.until()));
    }

    /** Estimates use what was seen between their reference and their moment and posted by then, but for what is held. */
    private boolean mayHaveUsedUntold(Estimate estimate) {
        Instant from = ledger.find(estimate.reference(), LayerMap.class)
                .map(LayerMap::published)
                .orElse(Instant.MIN);
        long made = ledger.find(estimate.id()).map(Entry::sequence).orElse(Long.MAX_VALUE);
        return untoldSightings.stream()
                .filter(sighting -> !sighting.posted().isAfter(estimate.validAt()))
                .filter(sighting -> !sighting.seen().from().isBefore(from))
                .anyMatch(sighting ->
                        holds.since(sighting.id()).filter(held -> held < made).isEmpty());
    }

    private void tell(Entry entry) {
        passed.add(entry);
        told.add(entry.fact().id());
        if (entry.fact() instanceof Decision.Accept accept) {
            accepted.add(accept.proposal());
        }
    }

    private void holdBack(Fact fact, Reason reason) {
        heldBack.merge(reason, 1, Integer::sum);
        if (fact instanceof Sighting sighting) {
            untoldSightings.add(sighting);
        }
        if (fact instanceof Decision.Refuse refuse) {
            untoldRemoval(refuse.proposal());
        }
        if (fact instanceof Decision.Withdraw withdraw) {
            untoldRemoval(withdraw.proposal());
        }
    }

    /** Only where the public may know that the ground was accepted does its absence tell anything. */
    private void untoldRemoval(FactId proposal) {
        ledger.find(proposal, Proposal.class)
                .filter(gone -> accepted.contains(gone.id()))
                .ifPresent(gone -> firstUntoldRemoval = earlier(firstUntoldRemoval, gone.validFrom()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
