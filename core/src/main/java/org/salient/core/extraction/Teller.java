package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.salient.core.extraction.Lexicon.Told;
import org.salient.core.extraction.Phrases.Match;

/** Finds what the words of an inflected language tell: the verb or noun of the least rank in a clause's main part. */
final class Teller {
    /** Verbs up to this rank are chosen by rank; of others the first counts. */
    private static final int FIRM = 2;
    /** A main part of fewer words before a subordinate one says nothing. */
    private static final int FEWEST_WORDS = 3;

    private final Prose prose;
    private final Lexicon lexicon;

    Teller(Text text) {
        prose = text.prose();
        lexicon = text.lexicon();
    }

    /** All words that tell something, from the left, none inside another. */
    List<Match<Told>> all(Stretch stretch) {
        return lexicon.told().allIn(prose, stretch);
    }

    boolean tells(Stretch stretch) {
        return lexicon.told().firstIn(prose, stretch).isPresent();
    }

    boolean hasVerb(Stretch stretch) {
        return all(stretch).stream().anyMatch(match -> match.meaning().verb());
    }

    /** What a clause tells most. */
    Optional<Match<Told>> most(Stretch clause) {
        List<Match<Told>> all = all(main(clause));
        List<Match<Told>> verbs =
                all.stream().filter(match -> match.meaning().verb()).toList();
        var nouns = new ArrayList<>(all);
        nouns.removeAll(verbs);
        return verbs.isEmpty() ? least(nouns) : Optional.of(outranked(leading(verbs), nouns));
    }

    private static Match<Told> leading(List<Match<Told>> verbs) {
        return least(verbs).filter(match -> match.meaning().rank() <= FIRM).orElse(verbs.getFirst());
    }

    private static Optional<Match<Told>> least(List<Match<Told>> matches) {
        return matches.stream()
                .min(Comparator.comparingInt(match -> match.meaning().rank()));
    }

    /** A verb that tells little gives way to a noun of the same that tells more: "carried out a strike". */
    private static Match<Told> outranked(Match<Told> verb, List<Match<Told>> nouns) {
        return least(nouns)
                .filter(noun -> verb.meaning().rank() > FIRM
                        && noun.meaning().rank() < verb.meaning().rank()
                        && noun.meaning().predicate() == verb.meaning().predicate())
                .orElse(verb);
    }

    /** A clause up to the first that hangs on it, where the part before tells something. */
    Stretch main(Stretch clause) {
        int hangs = prose.first(
                clause,
                i -> prose.is(i, ",") && prose.is(i + 1, WordClass.SUBORDINATOR) && i - clause.from() >= FEWEST_WORDS);
        var main = clause.until(hangs);
        return tells(main) ? main : clause;
    }
}
