package org.salient.app.publication;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.salient.core.model.Entry;
import org.salient.core.model.Hash;
import org.salient.core.model.Ledger;
import org.salient.core.model.Theatre;
import org.salient.core.verification.Holds;
import org.salient.core.verification.Verifier;

/**
 * The one way out. It applies the delay, the holds, the precision floor and the terms of the sources, and counts what it
 * held back by reason.
 *
 * <p>What it lets out depends on nothing that it holds back: not on whether that is there, not on what it says, not on
 * where it stands in the journal.
 */
public final class Gate {
    private final Theatre theatre;
    private final Backdrop backdrop;
    private final Function<Hash, byte[]> bodies;
    private final PublicNames names;

    /**
     * @param bodies gives the bytes of a hash, as the store does
     */
    public Gate(Theatre theatre, Backdrop backdrop, Function<Hash, byte[]> bodies, PublicNames names) {
        this.theatre = theatre;
        this.backdrop = backdrop;
        this.bodies = bodies;
        this.names = names;
    }

    /** What may be published at a moment. */
    public Cleared clear(Ledger ledger, Instant now) {
        var allowance = new Allowance(theatre);
        var observations = new Observations(ledger);
        var holds = Holds.at(ledger, new Verifier(theatre).verify(ledger).evidence(), now);
        Instant horizon = now.minus(theatre.rules().delay());
        var sifted = new Sieve(ledger, allowance, observations, holds, horizon).sift();
        var floor = new PrecisionFloor(theatre.rules().precisionFloor());
        var redaction = new Redaction(Ledger.of(sifted.passed()), allowance, floor, observations, names);
        var entries =
                sifted.passed().stream().map(entry -> redact(entry, redaction)).toList();
        var counts = counts(sifted.heldBack(), redaction.untold());
        return seal(new Cleared.Draft(
                Cleared.Kind.PUBLIC,
                now,
                theatre,
                backdrop.allowedBy(allowance),
                PublicChain.over(entries),
                counts,
                bodies));
    }

    /** Everything, past the gate, for the operator's eyes. What is written of it says so on every page. */
    public Cleared preview(Ledger ledger, Instant now) {
        var chain = PublicChain.over(ledger.entries());
        return seal(new Cleared.Draft(Cleared.Kind.PREVIEW, now, theatre, backdrop, chain, Map.of(), bodies));
    }

    private static Entry redact(Entry entry, Redaction redaction) {
        return new Entry(
                entry.sequence(),
                entry.knownAt(),
                entry.actor(),
                redaction.redact(entry.fact()),
                entry.previous(),
                entry.own());
    }

    private static Map<Reason, Integer> counts(Map<Reason, Integer> heldBack, int untold) {
        var counts = new EnumMap<Reason, Integer>(Reason.class);
        counts.putAll(heldBack);
        if (untold > 0) {
            counts.put(Reason.WORDS, untold);
        }
        return counts;
    }

    private static Cleared seal(Cleared.Draft draft) {
        return new Cleared(
                draft, new Verifier(draft.theatre()).verify(draft.ledger()).evidence());
    }
}
