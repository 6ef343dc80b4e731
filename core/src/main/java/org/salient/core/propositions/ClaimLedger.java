package org.salient.core.propositions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.salient.core.history.ControlHistory;
import org.salient.core.model.Claim;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.Decision;
import org.salient.core.model.Entry;
import org.salient.core.model.Estimate;
import org.salient.core.model.FactId;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.Proposal;
import org.salient.core.model.Publication;
import org.salient.core.model.Report;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.model.SourceId;
import org.salient.core.model.Theatre;
import org.salient.core.model.TheatreVersion;
import org.salient.core.stories.Independence;
import org.salient.core.stories.Origin;
import org.salient.core.stories.Stories;

/**
 * Tells which propositions were made by a moment, and how each stood.
 *
 * <p>It reads what was said, posted and shown by the moment, and nothing later. What the journal knew at a moment is
 * {@link Ledger#asOf}, with the history made of that.
 */
public final class ClaimLedger {
    private final Ledger ledger;
    private final Theatre theatre;
    private final Stories stories;
    private final MapProof map;

    /** @param history the sealed map over all time, where one is sealed */
    public ClaimLedger(Ledger ledger, Theatre theatre, Optional<ControlHistory> history) {
        this.ledger = ledger;
        this.theatre = theatre;
        this.stories = Stories.of(ledger.all(Report.class), theatre.sources());
        this.map = new MapProof(history);
    }

    /** The propositions made by a moment, in the order in which they were first spoken of. */
    public List<Proposition> at(Instant moment) {
        var told = Ledger.of(
                ledger.entries().stream().filter(entry -> isTold(entry, moment)).toList());
        var clocks = new ClockMaker(told, theatre, map, moment);
        return Joining.of(told.all(Claim.class), theatre.claimTerm(), this::voice).stream()
                .map(draft -> proposition(draft, clocks))
                .toList();
    }

    private Proposition proposition(Draft draft, ClockMaker clocks) {
        var clock = clocks.clock(draft);
        var first = draft.statements().getFirst().claim();
        return new Proposition(
                FactId.of("proposition", first.id(), draft.subject()),
                draft.subject(),
                draft.statements(),
                voices(draft),
                clock,
                clocks.state(draft, clock));
    }

    /** Ten posts of one text, and ten reports of one speaker, are one voice. */
    private static Independence voices(Draft draft) {
        var supports = draft.supports();
        var origins = supports.stream()
                .map(one -> new Origin(one.voice(), one.claim().report(), one.said()))
                .toList();
        long posts =
                supports.stream().map(one -> one.claim().report()).distinct().count();
        return Independence.of((int) posts, origins);
    }

    /** A source or speaker by name; what a text says in its own voice, or of the unnamed, is said by the origin of its story. */
    private String voice(Claim claim) {
        var claimant = claim.claimant();
        boolean isNameless = claimant.kind() == ClaimantKind.NARRATOR || claimant.kind() == ClaimantKind.OTHER;
        return claimant.source()
                .map(SourceId::value)
                .or(() -> stories.find(claim.report()).filter(_ -> isNameless).map(Origin::who))
                .orElseGet(() -> claimant.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isTold(Entry entry, Instant moment) {
        return switch (entry.fact()) {
            case Claim claim -> !claim.said().isAfter(moment);
            case Report report -> !report.published().isAfter(moment);
            case Sighting sighting -> !sighting.posted().isAfter(moment);
            case TheatreVersion _,
                    LayerMap _,
                    Estimate _,
                    Proposal _,
                    Decision _,
                    Snapshot _,
                    SealedHistory _,
                    Publication _ -> true;
        };
    }
}
