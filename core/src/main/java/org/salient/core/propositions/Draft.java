package org.salient.core.propositions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.salient.core.model.Predicate;

/** A proposition while its statements are gathered, in the order in which they were said. */
final class Draft {
    private final Subject subject;
    private final List<Statement> statements = new ArrayList<>();
    private Instant lastSaid;

    Draft(Subject subject, Instant said) {
        this.subject = subject;
        this.lastSaid = said;
    }

    Subject subject() {
        return subject;
    }

    List<Statement> statements() {
        return statements;
    }

    /** Adds a statement; a claim that names a place twice is one statement. */
    void add(Statement statement) {
        boolean isThere = statements.stream()
                .anyMatch(one -> one.claim().id().equals(statement.claim().id()));
        if (isThere) {
            return;
        }
        statements.add(statement);
        if (statement.stance() == Stance.SUPPORTS) {
            lastSaid = statement.said();
        }
    }

    /** Whether a claim of a subject speaks of this: for it, or where it names no side against it. */
    boolean isMeantBy(Subject other, boolean supports, Instant said, Duration term) {
        boolean sameSide = subject.side().equals(other.side())
                || (!supports && other.side().isEmpty());
        return sameSide && subject.isAbout(other.matter(), other) && subject.isAtTheTimeOf(other, lastSaid, said, term);
    }

    /**
     * Whether what a claim asserts cannot be so beside this: within a week of when it was last said, another side holds the
     * place, or the side left it.
     */
    boolean isExcludedBy(Subject other, Instant said) {
        boolean isHeldByOther = other.matter() == Predicate.CONTROL
                && other.side().isPresent()
                && !other.side().equals(subject.side());
        boolean isLeft = other.matter() == Predicate.WITHDRAWAL && other.side().equals(subject.side());
        return subject.side().isPresent()
                && (isHeldByOther || isLeft)
                && !supports().isEmpty()
                && Duration.between(lastSaid, said).compareTo(Subject.MOVEMENT) <= 0
                && subject.isAbout(Predicate.CONTROL, other);
    }

    /** When it was last said that it is so; where nobody did, when it was first denied. */
    Instant lastSaid() {
        return lastSaid;
    }

    List<Statement> supports() {
        return of(Stance.SUPPORTS);
    }

    List<Statement> of(Stance stance) {
        return statements.stream().filter(one -> one.stance() == stance).toList();
    }

    /** Whether all who said it took it back, and did not say it again. */
    boolean isRetracted() {
        var last = new HashMap<String, Stance>();
        statements.stream()
                .filter(one -> one.stance() == Stance.SUPPORTS || one.stance() == Stance.RETRACTS)
                .forEach(one -> last.put(one.voice(), one.stance()));
        return !last.isEmpty() && last.values().stream().allMatch(stance -> stance == Stance.RETRACTS);
    }

    /** What it is that a voice says against this. */
    Stance against(String voice) {
        return statements.stream()
                        .anyMatch(one ->
                                one.stance() == Stance.SUPPORTS && one.voice().equals(voice))
                ? Stance.RETRACTS
                : Stance.CONTRADICTS;
    }
}
