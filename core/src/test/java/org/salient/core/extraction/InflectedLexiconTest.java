package org.salient.core.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row of a dictionary that never matches is silent; so each is tried on words that it was written for. */
class InflectedLexiconTest {
    private interface Finder {
        Optional<?> at(Prose prose, int index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru"})
    void everyRowMatchesItsOwnWords(String language) {
        Lexicon lexicon = Lexicon.of(language);
        assertAllMatch(language + "/predicates.tsv", lexicon, lexicon.told()::at);
        assertAllMatch(language + "/speakers.tsv", lexicon, lexicon.speakers()::at);
        assertAllMatch(language + "/hedges.tsv", lexicon, lexicon.hedges()::at);
        assertAllMatch(language + "/negators.tsv", lexicon, lexicon.negators()::at);
        assertAllMatch(language + "/place-words.tsv", lexicon, lexicon.placeWords()::at);
        assertAllMatch(language + "/relations.tsv", lexicon, lexicon.relations()::at);
        assertAllMatch(language + "/units.tsv", lexicon, lexicon.units()::at);
        assertAllMatch(language + "/other-topics.tsv", lexicon, lexicon.otherTopics()::at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru"})
    void everyCueMatchesItsOwnWords(String language) {
        Lexicon lexicon = Lexicon.of(language);
        assertAllMatch(
                language + "/cues.tsv",
                lexicon,
                (prose, index) -> lexicon.cues()
                        .at(prose, index)
                        .<Object>map(match -> match)
                        .or(() -> lexicon.sourceCues().at(prose, index))
                        .or(() -> lexicon.fixedCues().at(prose, index))
                        .or(() -> lexicon.citations().at(prose, index)));
    }

    private static void assertAllMatch(String file, Lexicon lexicon, Finder finder) {
        for (List<String> row : Rows.of(file)) {
            var prose = new Prose(written(row.getFirst()), lexicon);
            assertThat(finder.at(prose, 0)).as(file + " " + row).isPresent();
        }
    }

    /** A stem as a word of its own, and any word in a gap. */
    private static String written(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.equals("*") ? "слово" : word.replace("*", ""))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aWeekdayMayBeNoLongerThanItsStem() {
        Lexicon lexicon = Lexicon.of("ru");
        assertThat(lexicon.dayOfWeek("четверг")).isEqualTo(4);
        assertThat(lexicon.dayOfWeek("четверга")).isEqualTo(4);
        assertThat(lexicon.dayOfWeek("среду")).isEqualTo(3);
    }
}
