package org.salient.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.salient.core.history.ControlHistory;
import org.salient.core.history.DatedMap;
import org.salient.core.history.HistoryBuilder;
import org.salient.core.history.HistoryBytes;
import org.salient.core.model.Body;
import org.salient.core.model.Decision;
import org.salient.core.model.FactId;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.Proposal;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.SealedHistory.SealedMap;
import org.salient.core.snapshot.AssessedHistory;

/** Seals the adopted maps of the past as one history. */
final class ArchiveSeal {
    /** The last days stay apart, each a map of its own, so that the brief has what to compare. */
    private static final int DAYS_APART = 2;

    private final Workspace workspace;
    private final Terminal terminal;
    private final Ledger ledger;

    ArchiveSeal(Workspace workspace, Terminal terminal) {
        this.workspace = workspace;
        this.terminal = terminal;
        this.ledger = workspace.ledger();
    }

    /** An adopted map and the decision; of a map adopted twice the later one. */
    private record Adopted(LayerMap map, FactId decision) {}

    void run() {
        var adopted = adopted();
        LocalDate last = lastDay(adopted);
        var archived = adopted.stream()
                .filter(one -> !dayOf(one.map().published()).isAfter(last))
                .toList();
        refuseProposals(archived.getLast().map().published());
        terminal.say("sealing " + archived.size() + " maps up to " + last);
        ControlHistory history = history(archived);
        var body = Body.of(HistoryBytes.write(history));
        int version = ledger.all(SealedHistory.class).size() + 1;
        var sealed = SealedHistory.of(version, maps(archived), body.hash());
        if (stands(sealed)) {
            terminal.say("nothing changed: version " + (version - 1) + " stands");
            return;
        }
        workspace.append(terminal.now(), "seal", List.of(sealed), List.of(body));
        terminal.say("version " + version + ": " + archived.size() + " maps, "
                + history.clock().days().size() + " days, " + body.bytes().length / 1024 + " KiB");
    }

    private List<Adopted> adopted() {
        Map<FactId, FactId> decisions = new HashMap<>();
        ledger.all(Decision.Adopt.class).forEach(adopt -> decisions.put(adopt.map(), adopt.id()));
        var byTime = new TreeMap<Instant, Adopted>();
        for (LayerMap map : ledger.all(LayerMap.class)) {
            Optional.ofNullable(decisions.get(map.id()))
                    .ifPresent(decision -> byTime.put(map.published(), new Adopted(map, decision)));
        }
        return List.copyOf(byTime.values());
    }

    private LocalDate lastDay(List<Adopted> adopted) {
        var days = adopted.stream()
                .map(one -> dayOf(one.map().published()))
                .distinct()
                .toList();
        if (days.size() <= DAYS_APART) {
            throw new Failure("an archive is sealed from more than " + DAYS_APART + " adopted days, there are "
                    + days.size() + "; use 'salient seal', or adopt more with 'salient adopt --through DATE'");
        }
        return days.get(days.size() - 1 - DAYS_APART);
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, workspace.theatre().zone());
    }

    private void refuseProposals(Instant until) {
        ledger.all(Decision.Accept.class).stream()
                .flatMap(accept -> ledger.find(accept.proposal(), Proposal.class).stream())
                .filter(proposal -> !proposal.validFrom().isAfter(until))
                .findFirst()
                .ifPresent(proposal -> {
                    throw new Failure("a proposal was accepted for " + dayOf(proposal.validFrom())
                            + ", and an archive is sealed from adopted maps alone; seal its days with 'salient seal'");
                });
    }

    private ControlHistory history(List<Adopted> archived) {
        var builder = new HistoryBuilder(workspace.theatre(), workspace::shape);
        for (Adopted one : archived) {
            builder.add(DatedMap.of(one.map(), one.map().published()));
        }
        return builder.buildTidied();
    }

    private static List<SealedMap> maps(List<Adopted> archived) {
        var maps = new ArrayList<SealedMap>();
        archived.forEach(
                one -> maps.add(new SealedMap(one.map().published(), one.map().id(), one.decision())));
        return maps;
    }

    private boolean stands(SealedHistory sealed) {
        return AssessedHistory.archive(ledger)
                .filter(before ->
                        before.body().equals(sealed.body()) && before.maps().equals(sealed.maps()))
                .isPresent();
    }
}
