package org.salient.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.salient.core.model.Ledger;
import org.salient.core.propositions.ClaimLedger;
import org.salient.core.propositions.Proposition;
import org.salient.core.snapshot.AssessedHistory;

/** Of which moment the ledger of claims is told, and by what was known when. */
record WhichClaims(
        @Option(
                name = "--at",
                value = "DATE",
                help = "what was said, posted and mapped by the end of that local day; else by now")
        Optional<LocalDate> at,

        @Option(
                name = "--known-at",
                value = "DATE",
                help = "by what the journal knew at the end of that local day; else by all that it knows")
        Optional<LocalDate> knownAt,

        In in) {
    /** The moment that is told of. */
    Instant moment(Workspace workspace, Terminal terminal) {
        return at.map(day -> WhichHistory.lastMoment(day, workspace.theatre().zone()))
                .orElseGet(terminal::now);
    }

    /** The propositions of that moment. */
    List<Proposition> propositions(Workspace workspace, Terminal terminal) {
        var theatre = workspace.theatre();
        Ledger known = knownAt.map(day -> workspace.ledger().asOf(WhichHistory.lastMoment(day, theatre.zone())))
                .orElseGet(workspace::ledger);
        var history = new AssessedHistory(theatre, workspace.store()::body).of(known);
        return new ClaimLedger(known, theatre, history).at(moment(workspace, terminal));
    }
}
