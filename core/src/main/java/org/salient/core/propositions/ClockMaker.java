package org.salient.core.propositions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salient.core.model.Evidence;
import org.salient.core.model.FactId;
import org.salient.core.model.Ledger;
import org.salient.core.model.Source;
import org.salient.core.model.Theatre;
import org.salient.core.propositions.Clock.Turn;
import org.salient.core.propositions.Proposition.State;
import org.salient.core.verification.ClaimWeigher;
import org.salient.core.verification.Standing;
import org.salient.core.verification.Verifier;

/** Sets the clock of propositions by what was told by a moment. */
final class ClockMaker {
    private static final Comparator<Turn> FIRST =
            Comparator.comparing(Turn::at).thenComparing(turn -> turn.by().value());

    private final Theatre theatre;
    private final MapProof map;
    private final Instant moment;
    private final Map<FactId, Evidence> evidence;
    private final Map<FactId, Standing> standings;

    ClockMaker(Ledger told, Theatre theatre, MapProof map, Instant moment) {
        var verified = new Verifier(theatre).verify(told).evidence();
        this.theatre = theatre;
        this.map = map;
        this.moment = moment;
        this.evidence = verified.stream().collect(Collectors.toMap(Evidence::id, Function.identity()));
        this.standings = new ClaimWeigher(theatre).weigh(told, verified);
    }

    Clock clock(Draft draft) {
        Instant agesOut = draft.lastSaid().plus(theatre.claimTerm());
        Optional<Turn> refuted = byEvidence(draft, Standing.Kind.CONTRADICTED);
        Optional<Turn> denied = first(draft.of(Stance.CONTRADICTS));
        return new Clock(
                first(draft.supports()),
                Stream.of(refuted, denied).flatMap(Optional::stream).min(FIRST),
                refuted,
                first(draft.of(Stance.RETRACTS)),
                byEvidence(draft, Standing.Kind.VERIFIED),
                mapped(draft, agesOut),
                agesOut);
    }

    private Optional<Turn> mapped(Draft draft, Instant agesOut) {
        return draft.supports().isEmpty()
                ? Optional.empty()
                : map.of(draft.subject(), agesOut.isBefore(moment) ? agesOut : moment);
    }

    private static Optional<Turn> first(List<Statement> statements) {
        return statements.stream()
                .map(one -> new Turn(
                        one.said(), one.claim().claimant().name(), one.claim().id()))
                .min(FIRST);
    }

    private Optional<Turn> byEvidence(Draft draft, Standing.Kind kind) {
        return draft.supports().stream()
                .flatMap(one -> Optional.ofNullable(standings.get(one.claim().id())).stream())
                .filter(standing -> standing.kind() == kind)
                .flatMap(standing -> standing.by().stream())
                .flatMap(id -> Optional.ofNullable(evidence.get(id)).stream())
                .map(seen -> new Turn(seen.posted(), sourceName(seen), seen.id()))
                .min(FIRST);
    }

    private String sourceName(Evidence seen) {
        return theatre.source(seen.source())
                .map(Source::name)
                .orElseGet(() -> seen.source().value());
    }

    State state(Draft draft, Clock clock) {
        if (clock.proven().isPresent()) {
            return State.PROVEN;
        }
        if (clock.refuted().isPresent()) {
            return State.REFUTED;
        }
        if (draft.isRetracted()) {
            return State.RETRACTED;
        }
        if (!moment.isBefore(clock.agesOut())) {
            return State.AGED_OUT;
        }
        if (clock.said().isEmpty()) {
            return State.DENIED;
        }
        return clock.contradicted().isPresent() ? State.DISPUTED : State.OPEN;
    }
}
