package org.salient.core.propositions;

import java.time.Instant;
import java.util.List;
import org.salient.core.model.FactId;
import org.salient.core.stories.Independence;

/**
 * Something asserted of the ground, with all that was said of it by a moment.
 *
 * @param id         made from the first claim of it and the place
 * @param statements in the order in which they were said
 * @param voices     how many independent voices support it
 * @param state      how it stands at the moment
 */
public record Proposition(
        FactId id, Subject subject, List<Statement> statements, Independence voices, Clock clock, State state) {
    public Proposition {
        statements = List.copyOf(statements);
    }

    /** How a proposition stands. */
    public enum State {
        /** Said, and neither borne out nor denied. */
        OPEN,
        /** Said and contradicted in words. */
        DISPUTED,
        /** Denied, and said by nobody. */
        DENIED,
        /** Evidence or the map bears it out. */
        PROVEN,
        /** Independent evidence shows otherwise. */
        REFUTED,
        /** All who said it took it back. */
        RETRACTED,
        /** Nobody said it again, and nothing bore it out in the theatre's term. */
        AGED_OUT;

        /** Whether it may still come out either way. */
        public boolean isUnsettled() {
            return this == OPEN || this == DISPUTED || this == DENIED;
        }
    }

    /** When the first claim that has to do with it was said. */
    public Instant began() {
        return statements.getFirst().said();
    }

    /** The claims of a stance, in the order in which they were said. */
    public List<Statement> of(Stance stance) {
        return statements.stream().filter(one -> one.stance() == stance).toList();
    }
}
