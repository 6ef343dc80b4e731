package org.salient.core.snapshot;

import java.util.LinkedHashMap;
import java.util.Map;
import org.salient.core.model.Decision;
import org.salient.core.model.FactId;
import org.salient.core.model.Ledger;
import org.salient.core.model.Proposal;

/** What was decided of a proposal; the newest decision counts. */
public enum ProposalStanding {
    OPEN,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    /** The standing of each proposal of a ledger, in the order in which the proposals were learnt. */
    public static Map<FactId, ProposalStanding> of(Ledger ledger) {
        var standings = new LinkedHashMap<FactId, ProposalStanding>();
        ledger.all(Proposal.class).forEach(proposal -> standings.put(proposal.id(), OPEN));
        for (Decision decision : ledger.all(Decision.class)) {
            switch (decision) {
                case Decision.Accept accept -> standings.replace(accept.proposal(), ACCEPTED);
                case Decision.Refuse refuse -> standings.replace(refuse.proposal(), REFUSED);
                case Decision.Withdraw withdraw -> standings.replace(withdraw.proposal(), WITHDRAWN);
                case Decision.Adopt _,
                        Decision.Verify _,
                        Decision.Regrade _,
                        Decision.Hold _,
                        Decision.Release _,
                        Decision.Correct _ -> {}
            }
        }
        return standings;
    }
}
