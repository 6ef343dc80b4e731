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

    ClauseReader(Text text, PredicateFinder predicates, WhereFinder where, int thisYear) {
        prose = text.prose();
        lexicon = text.lexicon();
        syntax = text.syntax();
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
        var draft = new Draft(stretch, clause.link(), voice, predicates.find(stretch), where.own(stretch), before);
        if (isGarbled(draft)) {
            return new Outcome.Left(new Unread("garbled", prose.words(stretch)));
        }
        if (!isClaim(draft)) {
            discourse.spokenOf(draft.own());
            return new Outcome.Nothing();
        }
        List<Placed> places = where.find(draft, discourse);
        return isVague(draft, places) ? new Outcome.Nothing() : said(draft, places, discourse);
    }

    private Outcome said(Draft draft, List<Placed> places, Discourse discourse) {
        int at = draft.found().map(Found::at).orElse(draft.stretch().to());
        var proposition = new Proposition(
                draft.stretch(),
                draft.voice(),
                act(draft),
                draft.predicate(),
                at,
                draft.link(),
                places,
                draft.before());
        before = Optional.of(proposition);
        discourse.spokenOf(draft.own().isEmpty() ? places : draft.own());
        return new Outcome.Said(proposition);
    }

    /** "(north of the town)" at the end tells where a place is, not what is said. */
    private Stretch withoutLocator(Stretch stretch) {
        int open = prose.last(stretch, i -> prose.is(i, "("));
        boolean closes = prose.is(stretch.to() - 1, ")") || !prose.any(stretch.from(open + 1), i -> prose.is(i, ")"));
        boolean locator = open > stretch.from() && closes && prose.has(stretch.from(open), WordClass.LOCATING);
        return locator ? stretch.until(open) : stretch;
    }

    /** Words that say the contrary of what they must mean: "any" without a negation, "its troops" of one who has none. */
    private boolean isGarbled(Draft draft) {
        Predicate predicate = draft.predicate();
        boolean ground = predicate == Predicate.CONTROL
                || predicate == Predicate.ENCIRCLEMENT
                || predicate == Predicate.ADVANCE
                || predicate == Predicate.WITHDRAWAL;
        boolean any = prose.has(draft.stretch(), WordClass.ANY)
                && lexicon.negators().firstIn(prose, draft.stretch()).isEmpty()
                && lexicon.hedges().firstIn(prose, draft.stretch()).isEmpty();
        return ground && (any || (ownsSoldiers(draft.stretch()) && isNeutral(draft.voice())));
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

    private boolean isClaim(Draft draft) {
        if (cutOff && draft.stretch().to() >= sentence.stretch().to() - 1) {
            return isWholeEnough(draft);
        }
        boolean tells = draft.found().isPresent();
        if (draft.voice().cue().isPresent()) {
            return tells || !draft.own().isEmpty();
        }
        return draft.voice().speaker().isNarrator() ? isTold(draft) : tells;
    }

    private boolean isWholeEnough(Draft draft) {
        int to = draft.stretch().to();
        boolean enough =
                draft.found().filter(found -> to - found.at() > ENOUGH_WORDS).isPresent();
        return draft.found().isPresent()
                && syntax.hasVerb(draft.stretch())
                && (enough || !draft.own().isEmpty());
    }

    /** Whether a sentence in the text's own voice tells of this war: no heading, no history, no furniture. */
    private boolean isTold(Draft draft) {
        int first = sentence.stretch().from();
        boolean heading = sentence.asks() || (prose.is(first, WordClass.QUESTION) && !sentence.whole());
        if (heading || isHistory(draft.stretch()) || prose.is(first, WordClass.BOILERPLATE)) {
            return false;
        }
        if (draft.found().isEmpty()) {
            return syntax.hasFinite(draft.stretch()) && draft.own().stream().anyMatch(ClauseReader::isTown);
        }
        return syntax.hasVerb(draft.stretch())
                || (sentence.whole() && !draft.own().isEmpty());
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
    private static boolean isVague(Draft draft, List<Placed> places) {
        if (!draft.voice().speaker().isNarrator() || !places.isEmpty()) {
            return false;
        }
        return switch (draft.predicate()) {
            case INTENT, RESUPPLY, BACKGROUND, PRESENCE -> true;
            case CONTROL, ADVANCE, WITHDRAWAL, ENCIRCLEMENT, CONTESTED, STRIKE, CASUALTIES, DESTRUCTION -> false;
        };
    }

    private SpeechAct act(Draft draft) {
        boolean judges = draft.voice().cue().isEmpty() && prose.has(draft.stretch(), WordClass.FORECAST);
        return judges ? SpeechAct.ASSESSES : draft.voice().act();
    }
}
