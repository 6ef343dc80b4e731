package org.salient.store;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.salient.core.model.Claim;
import org.salient.core.model.Decision;
import org.salient.core.model.Estimate;
import org.salient.core.model.Fact;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Proposal;
import org.salient.core.model.Publication;
import org.salient.core.model.Report;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.model.TheatreVersion;

/**
 * The kinds of facts, each with the word by which the journal names it.
 * The words stand in every journal there is and never change.
 */
enum FactKind {
    THEATRE("theatre", TheatreVersion.class),
    REPORT("report", Report.class),
    CLAIM("claim", Claim.class),
    SIGHTING("sighting", Sighting.class),
    MAP("map", LayerMap.class),
    ESTIMATE("estimate", Estimate.class),
    PROPOSAL("proposal", Proposal.class),
    SNAPSHOT("snapshot", Snapshot.class),
    HISTORY("history", SealedHistory.class),
    PUBLICATION("publication", Publication.class),
    ADOPT("adopt", Decision.Adopt.class),
    ACCEPT("accept", Decision.Accept.class),
    REFUSE("refuse", Decision.Refuse.class),
    WITHDRAW("withdraw", Decision.Withdraw.class),
    VERIFY("verify", Decision.Verify.class),
    GRADE("grade", Decision.Regrade.class),
    HOLD("hold", Decision.Hold.class),
    RELEASE("release", Decision.Release.class),
    CORRECT("correct", Decision.Correct.class);

    private static final Map<String, FactKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(FactKind::word, kind -> kind));

    private final String word;
    private final Class<? extends Fact> type;

    FactKind(String word, Class<? extends Fact> type) {
        this.word = word;
        this.type = type;
    }

    String word() {
        return word;
    }

    Class<? extends Fact> type() {
        return type;
    }

    static Optional<FactKind> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    static FactKind of(Fact fact) {
        return switch (fact) {
            case TheatreVersion _ -> THEATRE;
            case Report _ -> REPORT;
            case Claim _ -> CLAIM;
            case Sighting _ -> SIGHTING;
            case LayerMap _ -> MAP;
            case Estimate _ -> ESTIMATE;
            case Proposal _ -> PROPOSAL;
            case Snapshot _ -> SNAPSHOT;
            case SealedHistory _ -> HISTORY;
            case Publication _ -> PUBLICATION;
            case Decision.Adopt _ -> ADOPT;
            case Decision.Accept _ -> ACCEPT;
            case Decision.Refuse _ -> REFUSE;
            case Decision.Withdraw _ -> WITHDRAW;
            case Decision.Verify _ -> VERIFY;
            case Decision.Regrade _ -> GRADE;
            case Decision.Hold _ -> HOLD;
            case Decision.Release _ -> RELEASE;
            case Decision.Correct _ -> CORRECT;
        };
    }
}
