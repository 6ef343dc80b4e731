package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.salient.core.extraction.Lexicon.Told;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.Predicate;

/**
 * Cuts what is said in an inflected language into its clauses: at commas, dashes and joining words, each where both parts
 * tell something of their own. What hangs on the part before it and names of places are never cut.
 */
final class Partition {
    /** A verb so near the beginning of the right part opens a clause of its own, in tokens. */
    private static final int NEAR = 5;

    private final Prose prose;
    private final Teller teller;
    private final Sides sides;
    private final Phrases<String> hedges;
    private final List<Placed> places;

    Partition(Text text, Teller teller, List<Placed> places) {
        prose = text.prose();
        this.teller = teller;
        sides = text.sides();
        hedges = text.lexicon().hedges();
        this.places = places;
    }

    List<Stretch> of(Stretch said) {
        var parts = new ArrayList<Stretch>();
        int from = said.from();
        for (int i = said.from() + 1; i < said.to(); i++) {
            Optional<Joint> joint = jointAt(i, said);
            if (joint.isPresent() && isHeading(said.from(from).until(i), joint.get(), said.from(joint.get().to))) {
                from = joint.get().to;
            } else if (joint.isPresent() && cuts(said.from(from).until(i), joint.get(), said.from(joint.get().to))) {
                parts.add(said.from(from).until(i));
                from = joint.get().to;
                i = from;
            }
        }
        parts.add(said.from(from));
        return parts;
    }

    /**
     * Where two parts may meet.
     *
     * @param mark  the comma, dash, colon or word between them
     * @param to    where the right part begins
     */
    private record Joint(int mark, int to) {}

    /** "Weekly report: P": what stands before a colon and tells nothing is no part of what is said. */
    private boolean isHeading(Stretch left, Joint joint, Stretch right) {
        return prose.is(joint.mark, ":")
                && !teller.tells(left)
                && teller.tells(right)
                && hasPlace(right)
                && !prose.has(left, WordClass.FINITE);
    }

    private Optional<Joint> jointAt(int index, Stretch said) {
        if (places.stream()
                .anyMatch(place -> place.stretch().from() < index
                        && index < place.stretch().to())) {
            return Optional.empty();
        }
        boolean mark = prose.is(index, ",") || prose.is(index, ";") || prose.is(index, ":") || isDash(index);
        if (!mark && !isAnd(index)) {
            return Optional.empty();
        }
        int to = index + 1;
        while (to < said.to() && mark && (isAnd(to) || prose.is(to, WordClass.BUT))) {
            to++;
        }
        return Optional.of(new Joint(index, to));
    }

    private boolean isDash(int index) {
        return prose.is(index, "–") || prose.is(index, "—") || prose.is(index, "-");
    }

    private boolean isAnd(int index) {
        return prose.is(index, WordClass.AND);
    }

    private boolean cuts(Stretch left, Joint joint, Stretch rest) {
        Stretch right = part(rest);
        if (right.isEmpty() || prose.is(right.from(), WordClass.SUBORDINATOR)) {
            return false;
        }
        var both = new Both(teller.all(left), teller.all(right), left, right);
        if (both.left.isEmpty() || both.right.isEmpty()) {
            return false;
        }
        if (prose.is(joint.mark, ":")) {
            return both.rightVerb() && (opensWithSide(right) || (both.leftVerb() && differ(both)));
        }
        return isAnd(joint.mark) ? cutsAtAnd(both) : isDash(joint.mark) ? cutsAtDash(both) : cutsAtComma(both);
    }

    /** Up to the next mark; a reserve between commas belongs to what follows it. */
    private Stretch part(Stretch rest) {
        var part = rest.until(prose.first(rest, i -> prose.is(i, ",") || prose.is(i, ";") || isDash(i)));
        boolean reserve = hedges.at(prose, part.from())
                .filter(match -> match.stretch().to() >= part.to())
                .isPresent();
        return reserve && part.to() < rest.to()
                ? new Stretch(part.from(), part(rest.from(part.to() + 1)).to())
                : part;
    }

    /** What both sides of a joint tell. */
    private record Both(List<Match<Told>> left, List<Match<Told>> right, Stretch leftStretch, Stretch rightStretch) {
        boolean leftVerb() {
            return left.stream().anyMatch(match -> match.meaning().verb());
        }

        boolean rightVerb() {
            return right.stream().anyMatch(match -> match.meaning().verb());
        }

        /** "..., two wounded". */
        boolean opensWithVictims() {
            var first = right.getFirst();
            return first.meaning().predicate() == Predicate.CASUALTIES
                    && first.stretch().from() - rightStretch.from() < NEAR;
        }

        boolean verbOpensRight() {
            return right.stream()
                    .filter(match -> match.meaning().verb())
                    .anyMatch(match -> match.stretch().from() - rightStretch.from() < NEAR);
        }
    }

    private boolean cutsAtAnd(Both both) {
        if (both.verbOpensRight() && both.leftVerb() && differ(both)) {
            return true;
        }
        boolean nouns = !both.rightVerb() && !both.leftVerb();
        return placed(both) && !both.rightVerb() && !(nouns && !differ(both));
    }

    private boolean cutsAtDash(Both both) {
        return placed(both) || (differ(both) && both.rightVerb());
    }

    private boolean cutsAtComma(Both both) {
        if (both.rightVerb()) {
            return differ(both) || placed(both) || opensWithSide(both.rightStretch);
        }
        return (differ(both) && both.opensWithVictims())
                || (placed(both) && prose.is(both.rightStretch.from(), WordClass.WHERE));
    }

    private boolean differ(Both both) {
        return !predicate(both.leftStretch).equals(predicate(both.rightStretch));
    }

    private Optional<Predicate> predicate(Stretch part) {
        return teller.most(part).map(match -> match.meaning().predicate());
    }

    /** Whether both parts name a place. */
    private boolean placed(Both both) {
        return hasPlace(both.leftStretch) && hasPlace(both.rightStretch);
    }

    private boolean hasPlace(Stretch part) {
        return places.stream().anyMatch(place -> part.contains(place.stretch()));
    }

    private boolean opensWithSide(Stretch part) {
        return sides.at(prose, part.from()).isPresent();
    }
}
