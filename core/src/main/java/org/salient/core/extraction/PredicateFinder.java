package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.salient.core.extraction.Lexicon.PredicateVerb;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.Predicate;

/**
 * Finds what a clause says: by an intention before its verb, by a fixed phrase, by its verb in its company, by the noun
 * that a light verb carries, or by its first noun.
 */
final class PredicateFinder {
    /** How far after a verb its company may stand, in tokens. */
    private static final int NEAR = 7;

    private final Prose prose;
    private final Lexicon lexicon;
    private final Syntax syntax;

    PredicateFinder(Text text) {
        this.prose = text.prose();
        this.lexicon = text.lexicon();
        this.syntax = text.syntax();
    }

    /** What a clause says, and the word that tells it. */
    record Found(Predicate predicate, int at) {}

    Optional<Found> find(Stretch clause) {
        List<Match<PredicateVerb>> verbs = verbs(clause);
        int firstVerb =
                verbs.isEmpty() ? clause.to() : verbs.getFirst().stretch().to();
        return phrase(clause, verbs)
                .filter(found -> found.at <= firstVerb || isWeak(verbs.getFirst()))
                .or(() -> verb(clause, verbs).filter(found -> found.predicate != Predicate.BACKGROUND))
                .or(() -> noun(clause))
                .or(() -> verb(clause, verbs));
    }

    private Optional<Found> verb(Stretch clause, List<Match<PredicateVerb>> verbs) {
        return verbs.stream().findFirst().map(verb -> framed(verb, clause));
    }

    private boolean isWeak(Match<PredicateVerb> verb) {
        return verb.meaning().predicate() == Predicate.PRESENCE;
    }

    private Optional<Found> phrase(Stretch clause, List<Match<PredicateVerb>> verbs) {
        return lexicon.predicatePhrases().allIn(prose, clause).stream()
                .filter(match -> verbs.stream().noneMatch(verb -> verb.stretch().contains(match.stretch())))
                .map(match -> new Found(match.meaning(), match.stretch().from()))
                .findFirst();
    }

    private List<Match<PredicateVerb>> verbs(Stretch clause) {
        var found = new ArrayList<Match<PredicateVerb>>();
        for (var match : lexicon.predicateVerbs().allIn(prose, clause)) {
            if (syntax.isVerb(match.stretch().from())
                    && !isPurpose(match.stretch().from())
                    && !isSubject(match.stretch().from(), clause)) {
                found.add(match);
            }
        }
        return found;
    }

    /** "Taking the town would give": what opens a clause as its subject is not what the clause says. */
    private boolean isSubject(int verb, Stretch clause) {
        var opening = clause.until(clause.from() + 2);
        boolean gerund = opening.contains(verb) && syntax.formsAt(verb).contains(VerbForm.GERUND);
        return gerund && prose.any(clause.from(verb + 1).until(verb + 7), i -> prose.is(i, WordClass.MODAL));
    }

    /** "Efforts to control" is not control. */
    private boolean isPurpose(int verb) {
        return prose.is(verb - 1, WordClass.TO) && prose.is(verb - 2, WordClass.MEANS);
    }

    private Found framed(Match<PredicateVerb> verb, Stretch clause) {
        return new Found(
                framedBy(verb, clause).orElse(verb.meaning().predicate()),
                verb.stretch().from());
    }

    private Optional<Predicate> framedBy(Match<PredicateVerb> verb, Stretch clause) {
        return lexicon.frames().stream()
                .filter(frame -> frame.verb().equals(verb.meaning().verb()))
                .filter(frame -> prose.has(company(frame, verb.stretch(), clause), frame.company()))
                .map(Frame::predicate)
                .findFirst();
    }

    private static Stretch company(Frame frame, Stretch word, Stretch clause) {
        return switch (frame.where()) {
            case BEFORE -> clause.until(word.from());
            case AFTER -> clause.from(word.to()).until(word.to() + NEAR);
            case ANYWHERE -> clause;
        };
    }

    private Optional<Found> noun(Stretch clause) {
        List<Match<Predicate>> nouns = heads(lexicon.predicateNouns().allIn(prose, clause));
        int light = prose.first(clause, this::isLight);
        return nouns.stream()
                .filter(noun -> noun.stretch().from() > light)
                .findFirst()
                .or(() -> nouns.stream().findFirst())
                .map(noun -> new Found(framedNoun(noun, clause), noun.stretch().from()));
    }

    /** Nouns but those that only describe the noun right after them: "supply hub attack". */
    private static List<Match<Predicate>> heads(List<Match<Predicate>> nouns) {
        var heads = new ArrayList<Match<Predicate>>();
        for (int i = 0; i < nouns.size(); i++) {
            boolean describes = i + 1 < nouns.size()
                    && nouns.get(i).stretch().to() == nouns.get(i + 1).stretch().from();
            if (!describes && nouns.get(i).meaning() != Predicate.BACKGROUND) {
                heads.add(nouns.get(i));
            }
        }
        return heads;
    }

    private boolean isLight(int index) {
        return syntax.isFinite(index)
                || (syntax.isVerb(index) && prose.is(index, WordClass.LIGHT))
                || prose.is(index, WordClass.BE);
    }

    private Predicate framedNoun(Match<Predicate> noun, Stretch clause) {
        boolean attack = noun.meaning() == Predicate.CONTESTED && prose.has(noun.stretch(), WordClass.GROUND_ATTACK);
        boolean fromAfar = prose.has(clause, WordClass.FIRE)
                || prose.has(
                        clause.from(noun.stretch().to()).until(noun.stretch().to() + 8), WordClass.TARGET);
        return attack && fromAfar ? Predicate.STRIKE : noun.meaning();
    }
}
