package org.salient.core.extraction;

import java.util.List;
import java.util.Optional;
import org.salient.core.extraction.ClauseSplitter.Clause;
import org.salient.core.extraction.PredicateFinder.Found;
import org.salient.core.model.Predicate;
import org.salient.core.model.SpeechAct;

/** Tells what a clause says and where; and whether it is a claim at all. */
final class ClauseReader {
    /** A clause cut off by the text's end counts if as many words follow the one that tells what it says. */
    private static final int ENOUGH_WORDS = 6;

    private final Prose prose;
    private final Lexicon lexicon;
    private final Syntax syntax;
    private final PredicateFinder predicates;
    private final WhereFinder where;
    private final int thisYear;
    private Sentence sentence = new Sentence(new Stretch(0, 0), true, false);
    private boolean cutOff;
    private Optional<Proposition> before = Optional.empty();

    ClauseReader(
            Prose prose, Lexicon lexicon, Syntax syntax, PredicateFinder predicates, WhereFinder where, int thisYear) {
        this.prose = prose;
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.predicates = predicates;
        this.where = where;
        this.thisYear = thisYear;
    }

    /** What comes of a clause. */
    sealed interface Outcome {
        record Said(Proposition proposition) implements Outcome {}

        record Left(Unread why) implements Outcome {}

        record Nothing() implements Outcome {}
    }

    /** Begins a sentence; the last of a text may have been cut off. */
    void begin(Sentence next, boolean last) {
        sentence = next;
        cutOff = last && !next.whole();
        before = Optional.empty();
    }

    Outcome read(Clause clause, Voice voice, Discourse discourse) {
        var stretch = withoutLocator(prose.trimmed(clause.stretch()));
        if (stretch.length() < 2) {
            return new Outcome.Nothing();
        }
        Optional<Found> found = predicates.find(stretch);
        List<Placed> own = where.own(stretch);
        if (found.isPresent() && isGarbled(stretch, found.get().predicate(), voice)) {
            return new Outcome.Left(new Unread("garbled", prose.words(stretch)));
        }
        if (!isClaim(stretch, voice, found, own)) {
            discourse.spokenOf(own);
            return new Outcome.Nothing();
        }
        List<Placed> places = where.find(new Clause(stretch, clause.link()), own, voice, before, discourse);
        if (isVague(voice, found, places)) {
            return new Outcome.Nothing();
        }
        return said(stretch, clause, voice, found, places, discourse);
    }

    private Outcome said(
            Stretch stretch,
            Clause clause,
            Voice voice,
            Optional<Found> found,
            List<Placed> places,
            Discourse discourse) {
        Predicate predicate = found.map(Found::predicate).orElse(Predicate.BACKGROUND);
        int at = found.map(Found::at).orElse(stretch.to());
        var proposition =
                new Proposition(stretch, voice, act(voice, stretch), predicate, at, clause.link(), places, before);
        before = Optional.of(proposition);
        discourse.spokenOf(where.own(stretch).isEmpty() ? places : where.own(stretch));
        return new Outcome.Said(proposition);
    }

    /** "(north of the town)" at the end tells where a place is, not what is said. */
    private Stretch withoutLocator(Stretch stretch) {
        int open = prose.last(stretch, i -> prose.is(i, "("));
        boolean closes = prose.is(stretch.to() - 1, ")") || !prose.any(stretch.from(open + 1), i -> prose.is(i, ")"));
        boolean locator = open > stretch.from()
                && closes
                && prose.any(stretch.from(open), i -> prose.is(i, "of") || prose.is(i, "from"));
        return locator ? stretch.until(open) : stretch;
    }

    /** Words that say the contrary of what they must mean: "any" without a negation, "its troops" of one who has none. */
    private boolean isGarbled(Stretch stretch, Predicate predicate, Voice voice) {
        boolean ground = predicate == Predicate.CONTROL
                || predicate == Predicate.ENCIRCLEMENT
                || predicate == Predicate.ADVANCE
                || predicate == Predicate.WITHDRAWAL;
        boolean any = prose.has(stretch, WordClass.ANY)
                && lexicon.negators().firstIn(prose, stretch).isEmpty()
                && lexicon.hedges().firstIn(prose, stretch).isEmpty();
        return ground && (any || (ownsSoldiers(stretch) && isNeutral(voice)));
    }

    private boolean ownsSoldiers(Stretch stretch) {
        return prose.is(stretch.from(), WordClass.POSSESSIVE) && prose.is(stretch.from() + 1, WordClass.SOLDIERS);
    }

    private static boolean isNeutral(Voice voice) {
        return switch (voice.speaker().kind()) {
            case NEWS_AGENCY, THINK_TANK, OSINT, ANALYST ->
                voice.speaker().claimant().side().isEmpty();
            case OFFICIAL, MILITARY, BLOGGER, POLITICIAN, NARRATOR, OTHER -> false;
        };
    }

    private boolean isClaim(Stretch stretch, Voice voice, Optional<Found> found, List<Placed> own) {
        if (cutOff && stretch.to() >= sentence.stretch().to() - 1) {
            return isWholeEnough(stretch, found, own);
        }
        if (voice.cue().isPresent()) {
            return found.isPresent() || !own.isEmpty() || (syntax.hasVerb(stretch) && voice.act() != SpeechAct.SHOWS);
        }
        if (!voice.speaker().isNarrator()) {
            return found.isPresent();
        }
        return isTold(stretch, found, own);
    }

    private boolean isWholeEnough(Stretch stretch, Optional<Found> found, List<Placed> own) {
        return found.isPresent()
                && syntax.hasVerb(stretch)
                && (!own.isEmpty() || stretch.to() - found.get().at() > ENOUGH_WORDS);
    }

    /** Whether a sentence in the text's own voice tells of this war: no heading, no history, no furniture. */
    private boolean isTold(Stretch stretch, Optional<Found> found, List<Placed> own) {
        boolean heading =
                sentence.asks() || (prose.is(sentence.stretch().from(), WordClass.QUESTION) && !sentence.whole());
        if (heading || isHistory(stretch) || prose.is(sentence.stretch().from(), WordClass.BOILERPLATE)) {
            return false;
        }
        if (found.isEmpty()) {
            return syntax.hasFinite(stretch) && own.stream().anyMatch(place -> isTown(place));
        }
        return syntax.hasVerb(stretch) || (sentence.whole() && !own.isEmpty());
    }

    /** A year before the last one, or a century. */
    private boolean isHistory(Stretch stretch) {
        return prose.any(
                stretch,
                i -> prose.is(i, WordClass.HISTORY)
                        || (prose.lower(i).matches("1\\d\\d\\d|20\\d\\d")
                                && Integer.parseInt(prose.lower(i)) < thisYear - 1));
    }

    private static boolean isTown(Placed place) {
        return place.place().isPresent() && !place.isRegion();
    }

    /** In the text's own voice what has no place tells too little, unless it is an act of war. */
    private static boolean isVague(Voice voice, Optional<Found> found, List<Placed> places) {
        if (!voice.speaker().isNarrator() || !places.isEmpty()) {
            return false;
        }
        return switch (found.map(Found::predicate).orElse(Predicate.BACKGROUND)) {
            case INTENT, RESUPPLY, BACKGROUND, PRESENCE -> true;
            case CONTROL, ADVANCE, WITHDRAWAL, ENCIRCLEMENT, CONTESTED, STRIKE, CASUALTIES, DESTRUCTION -> false;
        };
    }

    private SpeechAct act(Voice voice, Stretch stretch) {
        boolean judges = voice.cue().isEmpty() && prose.has(stretch, WordClass.FORECAST);
        return judges ? SpeechAct.ASSESSES : voice.act();
    }
}
