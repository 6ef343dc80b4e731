package org.salient.core.extraction;

import java.util.List;
import java.util.Optional;
import org.salient.core.extraction.ClauseSplitter.Link;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Predicate;
import org.salient.core.model.SideId;

/** Finds the side that does or holds what is said: the subject, the side after "by", or who is meant by "its" and "they". */
final class ActorFinder {
    private final Prose prose;
    private final Syntax syntax;
    private final Sides sides;
    private final List<Placed> places;

    ActorFinder(Text text, List<Placed> places) {
        this.prose = text.prose();
        this.syntax = text.syntax();
        this.sides = text.sides();
        this.places = places;
    }

    Optional<SideId> find(Proposition said) {
        Stretch clause = said.stretch();
        return by(clause)
                .or(() -> spoken(said))
                .or(() -> subject(said))
                .or(() -> carried(said))
                .or(() -> attacker(said))
                .or(() -> only(clause));
    }

    private Optional<SideId> by(Stretch clause) {
        int by = prose.first(clause, i -> prose.is(i, WordClass.BY));
        return by < clause.to() ? sides.firstIn(prose, clause.from(by + 1).until(by + 4)) : Optional.empty();
    }

    private Optional<SideId> subject(Proposition said) {
        Stretch left = said.stretch().until(Math.max(said.at(), said.stretch().from() + 1));
        if (prose.has(left, WordClass.ENEMY)) {
            return said.voice().speaker().claimant().side().flatMap(sides::foeOf);
        }
        int named = prose.first(left, i -> sides.at(prose, i).isPresent() && !isPlace(i));
        if (named == left.to() || isBothSides(named)) {
            return Optional.empty();
        }
        return acting(sides.at(prose, named), said);
    }

    /** Of a subject that suffers what is said, the other side acts. */
    private Optional<SideId> acting(Optional<SideId> subject, Proposition said) {
        boolean suffers = syntax.isPassive(said.at())
                && (said.predicate() == Predicate.ENCIRCLEMENT || said.predicate() == Predicate.STRIKE);
        return suffers ? subject.flatMap(sides::foeOf) : subject;
    }

    private boolean isBothSides(int named) {
        return prose.is(named + 1, WordClass.AND)
                && sides.at(prose, named + 2).isPresent()
                && !sides.at(prose, named + 2).equals(sides.at(prose, named));
    }

    private boolean isPlace(int index) {
        return places.stream()
                .filter(place -> place.toponym().kind() == PlaceKind.FACILITY
                        || place.toponym().kind() == PlaceKind.COUNTRY)
                .anyMatch(place -> place.stretch().contains(index));
    }

    /** A joined clause without a subject of its own has that of the one before it. */
    private Optional<SideId> carried(Proposition said) {
        boolean subjectless =
                said.link() == Link.JOINED && syntax.isVerb(said.stretch().from());
        return subjectless ? said.before().flatMap(this::find) : Optional.empty();
    }

    private Optional<SideId> spoken(Proposition said) {
        int first = said.stretch().from();
        boolean own = prose.is(first, WordClass.POSSESSIVE)
                || (prose.is(first, WordClass.PRONOUN) && !prose.is(first, WordClass.EXPLETIVE));
        return own ? acting(said.voice().speaker().claimant().side(), said) : Optional.empty();
    }

    /** Who tells of fire on its own ground without naming who fired means the other side. */
    private Optional<SideId> attacker(Proposition said) {
        boolean fire = said.predicate() == Predicate.STRIKE
                || said.predicate() == Predicate.CASUALTIES
                || said.predicate() == Predicate.DESTRUCTION;
        ClaimantKind kind = said.voice().speaker().kind();
        boolean party = kind == ClaimantKind.OFFICIAL || kind == ClaimantKind.MILITARY;
        return fire && party ? said.voice().speaker().claimant().side().flatMap(sides::foeOf) : Optional.empty();
    }

    private Optional<SideId> only(Stretch clause) {
        return sides.namesSeveral(prose, clause) ? Optional.empty() : sides.firstIn(prose, clause);
    }
}
