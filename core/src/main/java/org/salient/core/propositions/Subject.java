package org.salient.core.propositions;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.salient.core.model.Claim;
import org.salient.core.model.Mention;
import org.salient.core.model.Predicate;
import org.salient.core.model.Relation;
import org.salient.core.model.SideId;

/**
 * What a proposition is about.
 *
 * @param matter   what is said to be so; destruction counts with the strike that made it
 * @param side     whose doing it is, where that is said
 * @param relation how it lies to the place
 * @param place    the place, as the first claim of it has it
 * @param event    when it is said to have happened, as the first claim of it has it
 */
public record Subject(
        Predicate matter, Optional<SideId> side, Relation relation, Mention.Location place, Instant event) {
    /** Movements that are reported within so many days of each other are one: the time in which evidence counts for a claim. */
    static final Duration MOVEMENT = Duration.ofDays(7);

    /** Fire and losses of neighbouring days are one, of later days others: the days of a night and its morning. */
    static final Duration BLOW = Duration.ofDays(1);

    /** Names of different places nearer than this may be one place; more would join neighbouring villages. */
    static final double NEAREST_METRES = 5_000;

    static Subject of(Claim claim, Mention mention, Mention.Location place) {
        return new Subject(
                matter(claim.predicate()),
                claim.actor(),
                mention.relation(),
                place,
                claim.when().from());
    }

    static Predicate matter(Predicate predicate) {
        return predicate == Predicate.DESTRUCTION ? Predicate.STRIKE : predicate;
    }

    /** Whether another is of the same matter and place, whatever the side and time. */
    boolean isAbout(Predicate otherMatter, Subject other) {
        return matter == otherMatter && relation == other.relation && isAt(other.place);
    }

    /** One id within its error; or two spots of which each lies within the other's. */
    private boolean isAt(Mention.Location other) {
        double apart = place.centre().distanceTo(other.centre()).value();
        double one = place.error().value();
        double two = other.error().value();
        return place.place().equals(other.place())
                ? apart <= Math.max(one, two)
                : place.kind().isSpot()
                        && other.kind().isSpot()
                        && apart <= Math.min(NEAREST_METRES, Math.min(one, two));
    }

    /** Whether the map can bear it out: ground that a side took, lost or entered, at a spot. */
    public boolean isOnTheMap() {
        return side.isPresent()
                && relation == Relation.IN
                && place.kind().isSpot()
                && switch (matter) {
                    case CONTROL, ADVANCE, WITHDRAWAL -> true;
                    case ENCIRCLEMENT,
                            PRESENCE,
                            CONTESTED,
                            STRIKE,
                            CASUALTIES,
                            DESTRUCTION,
                            RESUPPLY,
                            INTENT,
                            BACKGROUND -> false;
                };
    }

    /** Whether what happened at another time is the same, for what happens once; a state lasts while it is repeated. */
    boolean isAtTheTimeOf(Subject other, Instant lastSaid, Instant said, Duration term) {
        Duration apart = Duration.between(event, other.event).abs();
        return switch (matter) {
            case CONTROL -> Duration.between(lastSaid, said).compareTo(term) <= 0;
            case ADVANCE, WITHDRAWAL, ENCIRCLEMENT, PRESENCE, CONTESTED, RESUPPLY, INTENT, BACKGROUND ->
                apart.compareTo(MOVEMENT) <= 0;
            case STRIKE, CASUALTIES, DESTRUCTION -> apart.compareTo(BLOW) <= 0;
        };
    }
}
