package org.salient.core.snapshot;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.model.Decision;
import org.salient.core.model.FactId;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.Proposal;

/**
 * What counts as the map at a moment, by the decisions of a ledger.
 *
 * @param map       the newest adopted map published by then; none while none was adopted
 * @param proposals accepted and not taken back, valid from after that map was published and by the moment; in paint order:
 *                  by the time from which they are valid, then as they were accepted
 */
public record Assessment(Instant validAt, Optional<AdoptedMap> map, List<AcceptedProposal> proposals) {
    /** A layer's map and the decision that adopted it. */
    public record AdoptedMap(LayerMap map, Decision.Adopt decision) {}

    /** A proposal and the decision that accepted it. */
    public record AcceptedProposal(Proposal proposal, Decision.Accept decision) {}

    public Assessment {
        proposals = List.copyOf(proposals);
    }

    /**
     * What counts at a moment by all that the ledger knows. Of two maps published at one time, the one adopted later counts.
     * For what counted by an earlier state of knowledge, pass {@link Ledger#asOf(Instant)}.
     */
    public static Assessment at(Ledger ledger, Instant validAt) {
        var map = newestMap(ledger, validAt);
        Instant since = map.map(adopted -> adopted.map().published()).orElse(Instant.MIN);
        var accepted = accepted(ledger).stream()
                .filter(one -> one.proposal().validFrom().isAfter(since))
                .filter(one -> !one.proposal().validFrom().isAfter(validAt))
                .sorted(Comparator.comparing(one -> one.proposal().validFrom()))
                .toList();
        return new Assessment(validAt, map, accepted);
    }

    private static Optional<AdoptedMap> newestMap(Ledger ledger, Instant validAt) {
        return ledger.all(Decision.Adopt.class).stream()
                .flatMap(adopt ->
                        ledger.find(adopt.map(), LayerMap.class).map(map -> new AdoptedMap(map, adopt)).stream())
                .filter(adopted -> !adopted.map().published().isAfter(validAt))
                .reduce((one, later) ->
                        later.map().published().isBefore(one.map().published()) ? one : later);
    }

    private static List<AcceptedProposal> accepted(Ledger ledger) {
        var standings = ProposalStanding.of(ledger);
        Map<FactId, Decision.Accept> newest = new HashMap<>();
        ledger.all(Decision.Accept.class).forEach(accept -> newest.put(accept.proposal(), accept));
        return ledger.all(Decision.Accept.class).stream()
                .filter(accept -> accept.equals(newest.get(accept.proposal())))
                .filter(accept -> standings.get(accept.proposal()) == ProposalStanding.ACCEPTED)
                .flatMap(accept -> ledger
                        .find(accept.proposal(), Proposal.class)
                        .map(proposal -> new AcceptedProposal(proposal, accept))
                        .stream())
                .toList();
    }
}
