package org.salient.core.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.Predicate;

/** A row of a dictionary that never matches is silent; so each is tried on its own words. */
class LexiconTest {
    private final Lexicon lexicon = Lexicon.of("en");

    @Test
    void everyRowOfPredicatesMatchesItsOwnWords() {
        for (List<String> row : Rows.of("en/predicates.tsv")) {
            var expected = Predicate.valueOf(row.get(1));
            assertThat(predicate(row)).as(row.toString()).contains(expected);
        }
    }

    private Optional<Predicate> predicate(List<String> row) {
        var prose = prose(row.getFirst());
        return switch (row.get(2)) {
            case "verb" ->
                lexicon.predicateVerbs()
                        .at(prose, 0)
                        .map(match -> match.meaning().predicate());
            case "noun" -> lexicon.predicateNouns().at(prose, 0).map(Match::meaning);
            default -> lexicon.predicatePhrases().at(prose, 0).map(Match::meaning);
        };
    }

    @Test
    void everyRowOfCuesMatchesItsOwnWords() {
        for (List<String> row : Rows.of("en/cues.tsv")) {
            var prose = prose(row.getFirst());
            boolean matches = lexicon.cues().at(prose, 0).isPresent()
                    || lexicon.fixedCues().at(prose, 0).isPresent()
                    || lexicon.sourceCues().at(prose, 0).isPresent();
            assertThat(matches).as(row.toString()).isTrue();
        }
    }

    @Test
    void everyPlainRowMatchesItsOwnWords() {
        assertAllMatch("en/speakers.tsv", lexicon.speakers()::at);
        assertAllMatch("en/hedges.tsv", lexicon.hedges()::at);
        assertAllMatch("en/negators.tsv", lexicon.negators()::at);
        assertAllMatch("en/place-words.tsv", lexicon.placeWords()::at);
        assertAllMatch("en/relations.tsv", lexicon.relations()::at);
        assertAllMatch("en/units.tsv", lexicon.units()::at);
    }

    private interface Finder {
        Optional<?> at(Prose prose, int index);
    }

    private void assertAllMatch(String file, Finder finder) {
        for (List<String> row : Rows.of(file)) {
            assertThat(finder.at(prose(row.getFirst()), 0)).as(file + " " + row).isPresent();
        }
    }

    @Test
    void everyFrameIsOfAVerbThatThePredicatesHold() {
        Function<Frame, Object> verb = Frame::verb;
        List<Object> known = Rows.of("en/predicates.tsv").stream()
                .<Object>map(List::getFirst)
                .toList();
        assertThat(lexicon.frames()).extracting(verb).isSubsetOf(known);
    }

    @Test
    void verbsAreInflectedByTheirEndings() {
        assertThat(lexicon.verbForms("carries")).contains(VerbForm.THIRD);
        assertThat(lexicon.verbForms("seized")).contains(VerbForm.PAST, VerbForm.PARTICIPLE);
        assertThat(lexicon.verbForms("withdrawn")).containsExactly(VerbForm.PARTICIPLE);
        assertThat(lexicon.verbForms("building")).isEmpty();
    }

    private Prose prose(String words) {
        return new Prose(words.replace("*", "something"), lexicon);
    }
}
