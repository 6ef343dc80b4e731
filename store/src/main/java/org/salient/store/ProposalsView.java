package org.salient.store;

import org.salient.core.model.Decision;
import org.salient.core.model.Entry;
import org.salient.core.model.FactId;
import org.salient.core.model.Proposal;

/** Suggested changes of the map, each with what was decided of it last. */
record ProposalsView(Database database, Ground ground) {
    static final ViewTable TABLE = new ViewTable(
            "proposals",
            ViewTable.Kind.MULTIPOLYGON,
            "Suggested changes of the map, with what was decided of them",
            "fact_id TEXT, author TEXT, status TEXT, valid_from DATETIME, area_km2 REAL, probability REAL,"
                    + " evidence INTEGER, note TEXT, standing TEXT, decision TEXT, known_at DATETIME",
            "fact_id");

    void add(Entry entry, Proposal proposal) {
        TABLE.insert(
                database,
                proposal.id().value(),
                proposal.author(),
                StatusWords.write(proposal.status()),
                Moment.write(proposal.validFrom()),
                proposal.areaSquareKilometres(),
                proposal.probability().orElse(null),
                proposal.evidence().size(),
                proposal.note(),
                "open",
                null,
                Moment.write(entry.knownAt()),
                ground.of(proposal.shape()));
    }

    /** Takes in a decision, if it is one about a proposal. */
    void decide(Decision decision) {
        switch (decision) {
            case Decision.Accept accept -> decide(accept.proposal(), "accepted", accept.id());
            case Decision.Refuse refuse -> decide(refuse.proposal(), "refused", refuse.id());
            case Decision.Withdraw withdraw -> decide(withdraw.proposal(), "withdrawn", withdraw.id());
            case Decision.Adopt _,
                    Decision.Verify _,
                    Decision.Regrade _,
                    Decision.Hold _,
                    Decision.Release _,
                    Decision.Correct _ -> {}
        }
    }

    private void decide(FactId proposal, String standing, FactId decision) {
        database.update(
                "UPDATE proposals SET standing = ?, decision = ? WHERE fact_id = ?",
                standing,
                decision.value(),
                proposal.value());
    }
}
