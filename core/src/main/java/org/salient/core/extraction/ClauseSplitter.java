package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.salient.core.extraction.PredicateFinder.Found;
import org.salient.core.model.Predicate;

/**
 * Cuts what is said into its clauses: at relatives, contrasts, appositions and joined verbs, each where both parts say
 * something of their own. What stands in brackets is never cut.
 */
final class ClauseSplitter {
    /** A part of fewer words says nothing of its own. */
    private static final int FEWEST_WORDS = 3;

    private final Prose prose;
    private final Syntax syntax;
    private final PredicateFinder predicates;
    private final Sides sides;

    ClauseSplitter(Text text, PredicateFinder predicates) {
        this.prose = text.prose();
        this.syntax = text.syntax();
        this.predicates = predicates;
        this.sides = text.sides();
    }

    /** How a clause hangs on the one before it. */
    enum Link {
        FREE,
        /** Joined to it: it may share its subject and place. */
        JOINED,
        /** Says more of the last thing named in it. */
        OF_LAST,
        /** Says more of it, in the text's own voice. */
        ASIDE,
        /** Says more of the last things named in it, however many. */
        OF_LIST
    }

    record Clause(Stretch stretch, Link link) {}

    private record Cut(int from, int to, Link link) {}

    List<Clause> split(Stretch said) {
        var clauses = new ArrayList<Clause>();
        int from = said.from();
        var link = Link.FREE;
        for (int i = said.from(); i < said.to(); i++) {
            Optional<Cut> cut = cutAt(i, new Stretch(from, said.to()));
            if (cut.isPresent()) {
                clauses.add(new Clause(new Stretch(from, cut.get().from), link));
                from = cut.get().to;
                link = cut.get().link;
                i = Math.max(i, from - 1);
            }
        }
        clauses.add(new Clause(new Stretch(from, said.to()), link));
        return clauses.stream()
                .flatMap(clause -> closedRelative(clause).stream())
                .toList();
    }

    /** A relative that a comma closes is told apart from what goes on after it. */
    private List<Clause> closedRelative(Clause clause) {
        int close = prose.first(clause.stretch, i -> prose.is(i, ","));
        boolean relative = clause.link == Link.OF_LAST && close < clause.stretch.to();
        var rest = clause.stretch.from(close + 1);
        if (!relative || !syntax.isFinite(rest.from()) || !says(clause.stretch.until(close))) {
            return List.of(clause);
        }
        return List.of(new Clause(clause.stretch.until(close), Link.OF_LAST), new Clause(rest, Link.JOINED));
    }

    private Optional<Cut> cutAt(int i, Stretch rest) {
        if (inBrackets(i, rest) || (i - rest.from() < FEWEST_WORDS && !opensSubordinate(rest))) {
            return Optional.empty();
        }
        return markAt(i, rest).filter(cut -> rest.to() - cut.to >= FEWEST_WORDS);
    }

    private static Optional<Cut> cutIf(boolean condition, int from, int to, Link link) {
        return condition ? Optional.of(new Cut(from, to, link)) : Optional.empty();
    }

    private boolean opensSubordinate(Stretch rest) {
        return prose.is(rest.from(), WordClass.SUBORDINATOR);
    }

    private boolean inBrackets(int index, Stretch rest) {
        int open = prose.last(rest.until(index), i -> prose.is(i, "("));
        int close = prose.last(rest.until(index), i -> prose.is(i, ")"));
        return open >= rest.from() && open > close;
    }

    private Optional<Cut> markAt(int i, Stretch rest) {
        var left = rest.until(i);
        if (prose.is(i, ",")) {
            return commaAt(i, left, rest.from(i + 1));
        }
        var right = rest.from(i + 1);
        if (prose.is(i, ";") || prose.is(i, "–") || prose.is(i, "—") || prose.is(i, ":")) {
            boolean opens = syntax.hasVerb(left) && syntax.hasFinite(right) && !isParenthesis(i, right);
            return cutIf(opens, i, i + 1, Link.JOINED);
        }
        if (prose.is(i, WordClass.AND)) {
            return cutIf(joins(left, right), i, i + 1, Link.JOINED);
        }
        if (prose.is(i, WordClass.BUT) || prose.is(i, WordClass.SUBORDINATOR)) {
            return cutIf(hangs(i, left, right), i, i + 1, Link.JOINED);
        }
        return Optional.empty();
    }

    /** Whether a dash opens or closes a remark without a verb of its own: "the mine – the only one – is near". */
    private boolean isParenthesis(int dash, Stretch right) {
        int other = prose.first(right, i -> isDash(i));
        boolean opens =
                other < right.to() && !syntax.hasFinite(right.until(other).from(dash + 2));
        int before = prose.last(new Stretch(Math.max(0, dash - 12), dash), this::isDash);
        boolean closes = before >= dash - 12
                && before >= 0
                && isDash(before)
                && !syntax.hasFinite(new Stretch(before + 2, dash));
        return isDash(dash) && (opens || closes);
    }

    private boolean isDash(int index) {
        return prose.is(index, "–") || prose.is(index, "—");
    }

    private Optional<Cut> commaAt(int i, Stretch left, Stretch right) {
        int next = i + 1;
        if (opensSubordinate(left) && syntax.hasFinite(left) && syntax.hasFinite(right) && says(left)) {
            return Optional.of(new Cut(i, next, Link.JOINED));
        }
        if (!syntax.hasVerb(left) && !isRelative(next)) {
            return Optional.empty();
        }
        if (isRelative(next)) {
            return cutIf(says(right.until(clauseEnd(right))), i, next, Link.OF_LAST);
        }
        if (prose.is(next, WordClass.AND) || prose.is(next, WordClass.BUT) || prose.is(next, WordClass.SUBORDINATOR)) {
            return cutIf(
                    hangs(next, left, right.from(next + 1)) || joins(left, right.from(next + 1)),
                    i,
                    next + 1,
                    Link.JOINED);
        }
        if (prose.is(next, WordClass.WITH) && says(right) && syntax.hasVerb(right)) {
            return Optional.of(new Cut(i, next, Link.JOINED));
        }
        if (syntax.formsAt(next).contains(VerbForm.GERUND) && says(right)) {
            return Optional.of(new Cut(i, next, Link.JOINED));
        }
        return appositionAt(i, right);
    }

    private int clauseEnd(Stretch stretch) {
        return prose.first(stretch, i -> prose.is(i, ","));
    }

    private boolean isRelative(int index) {
        return prose.is(index, WordClass.RELATIVE);
    }

    /** ", a town it has tried to take", ", the two cities remaining under its control". */
    private Optional<Cut> appositionAt(int comma, Stretch right) {
        if (!prose.is(comma + 1, WordClass.ARTICLE)) {
            return Optional.empty();
        }
        var reach = right.until(clauseEnd(right));
        int subject = prose.first(
                reach.until(comma + 9), i -> i > comma + 2 && isSubject(i) && syntax.hasFinite(reach.from(i + 1)));
        if (subject < reach.until(comma + 9).to() && says(reach)) {
            return Optional.of(new Cut(comma, comma + 1, Link.ASIDE));
        }
        int participle = prose.first(
                reach.until(comma + 7), i -> i > comma + 2 && syntax.formsAt(i).contains(VerbForm.GERUND));
        return cutIf(participle < reach.until(comma + 7).to() && says(reach), comma, comma + 1, Link.OF_LIST);
    }

    private boolean isSubject(int index) {
        return (prose.is(index, WordClass.PRONOUN) && !prose.is(index, WordClass.THAT))
                || (sides.at(prose, index).isPresent() && !prose.is(index - 1, WordClass.PREPOSITION));
    }

    /** Whether what follows a joining word is a clause, with its own subject or with another verb. */
    private boolean joins(Stretch left, Stretch right) {
        if (prose.is(right.from(), WordClass.THAT)) {
            return true;
        }
        if (!syntax.hasVerb(left)) {
            return false;
        }
        int opening = prose.first(right, i -> !prose.is(i, WordClass.ADVERB));
        if (syntax.isFinite(opening) && syntax.hasFinite(left)) {
            return differs(left, right);
        }
        if (syntax.formsAt(opening).contains(VerbForm.GERUND)) {
            return differs(left, right)
                    && prose.any(left, i -> syntax.formsAt(i).contains(VerbForm.GERUND));
        }
        if (syntax.formsAt(opening).contains(VerbForm.BASE) && prose.has(left, WordClass.TO)) {
            return differs(left, right);
        }
        return ownSubject(right) && syntax.hasFinite(left) && (isOfWar(left) || isOfWar(right));
    }

    private boolean isOfWar(Stretch stretch) {
        return predicates
                .find(stretch)
                .filter(found -> found.predicate() != Predicate.BACKGROUND)
                .isPresent();
    }

    private boolean ownSubject(Stretch right) {
        int finite = prose.first(right.until(right.from() + 9), syntax::isFinite);
        return finite > right.from() && finite < right.until(right.from() + 9).to() && !hasComma(right.until(finite));
    }

    private boolean hasComma(Stretch stretch) {
        return prose.any(stretch, i -> prose.is(i, ","));
    }

    private boolean differs(Stretch left, Stretch right) {
        var one = predicates.find(left);
        var other = predicates.find(right);
        return one.isPresent()
                && other.isPresent()
                && (!one.map(Found::predicate).equals(other.map(Found::predicate))
                        || (hasName(left) && hasName(right)));
    }

    private boolean hasName(Stretch stretch) {
        return prose.any(
                stretch,
                i -> i > stretch.from()
                        && prose.at(i).isCapital()
                        && sides.at(prose, i).isEmpty());
    }

    /** Whether a clause that hangs on another says something of its own. */
    private boolean hangs(int word, Stretch left, Stretch right) {
        if (!syntax.hasVerb(left) || prose.is(word, WordClass.CONDITION)) {
            return false;
        }
        if (prose.is(word, WordClass.PREPOSITION) && !syntax.hasFinite(right.until(clauseEnd(right)))) {
            return eventAt(right);
        }
        return syntax.hasFinite(right) && (says(right) || prose.is(word, WordClass.BUT));
    }

    /** "Since the capture of": an event that is named, not told. */
    private boolean eventAt(Stretch right) {
        return prose.is(right.from(), WordClass.ARTICLE) && prose.is(right.from() + 1, WordClass.EVENT);
    }

    private boolean says(Stretch stretch) {
        return predicates.find(stretch).isPresent();
    }
}
