package org.salient.app.publication;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.salient.core.model.Claim;
import org.salient.core.model.Entry;
import org.salient.core.model.Estimate;
import org.salient.core.model.Evidence;
import org.salient.core.model.Fact;
import org.salient.core.model.Hash;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.Proposal;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Theatre;

/**
 * What the gate let out, and nothing else. Only {@link Gate} can make one, and what writes for the public takes nothing
 * but this: whatever reaches a site has passed the gate.
 */
public final class Cleared {
    /** Whether this went past the gate, for the eyes of its operator. */
    public enum Kind {
        PUBLIC,
        PREVIEW
    }

    private final Kind kind;
    private final Instant at;
    private final Theatre theatre;
    private final Backdrop backdrop;
    private final PublicChain chain;
    private final Ledger ledger;
    private final List<Evidence> evidence;
    private final Map<Reason, Integer> heldBack;
    private final Function<Hash, byte[]> bodies;
    private final Set<Hash> shapes;

    Cleared(Draft draft, List<Evidence> evidence) {
        this.kind = draft.kind;
        this.at = draft.at;
        this.theatre = draft.theatre;
        this.backdrop = draft.backdrop;
        this.chain = draft.chain;
        this.ledger = draft.ledger();
        this.evidence = List.copyOf(evidence);
        this.heldBack = Map.copyOf(draft.heldBack);
        this.bodies = draft.bodies;
        this.shapes = shapes(chain.entries());
    }

    /** What the gate puts together before the evidence can be computed from it. */
    record Draft(
            Kind kind,
            Instant at,
            Theatre theatre,
            Backdrop backdrop,
            PublicChain chain,
            Map<Reason, Integer> heldBack,
            Function<Hash, byte[]> bodies) {
        Ledger ledger() {
            return Ledger.of(chain.entries());
        }
    }

    public boolean isPreview() {
        return kind == Kind.PREVIEW;
    }

    /** When it is published. */
    public Instant at() {
        return at;
    }

    /** Nothing in it tells of a later moment. */
    public Instant horizon() {
        return isPreview() ? at : at.minus(theatre.rules().delay());
    }

    public Theatre theatre() {
        return theatre;
    }

    public Backdrop backdrop() {
        return backdrop;
    }

    /** The facts that may be told, as they may be told, under their public names. */
    public Ledger ledger() {
        return ledger;
    }

    /** The evidence in these facts alone. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** For the operator: how many facts were held back, by reason. Never published. */
    public Map<Reason, Integer> heldBack() {
        return heldBack;
    }

    /** The words of a claim, where its source allows them. */
    public Optional<String> quote(Claim claim) {
        return claim.told();
    }

    PublicChain chain() {
        return chain;
    }

    /** The bytes of a shape or of shares that a fact in here names; no other body can be had. */
    byte[] body(Hash hash) {
        if (!shapes.contains(hash)) {
            throw new IllegalArgumentException("no cleared fact names the body " + hash.hex());
        }
        return bodies.apply(hash);
    }

    private static Set<Hash> shapes(List<Entry> entries) {
        var shapes = new HashSet<Hash>();
        for (Entry entry : entries) {
            addShapes(entry.fact(), shapes);
        }
        return shapes;
    }

    private static void addShapes(Fact fact, Set<Hash> shapes) {
        if (fact instanceof LayerMap map) {
            map.patches().forEach(patch -> shapes.add(patch.shape()));
        } else if (fact instanceof Snapshot snapshot) {
            snapshot.patches().forEach(patch -> shapes.add(patch.shape()));
        } else if (fact instanceof SealedHistory history) {
            shapes.add(history.body());
        } else if (fact instanceof Proposal proposal) {
            shapes.add(proposal.shape());
        } else if (fact instanceof Estimate estimate) {
            shapes.add(estimate.shares());
        }
    }
}
