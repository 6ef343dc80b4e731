package org.salient.core.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salient.core.model.Report;

/** What no one wrote as a report: it is read or refused, and costs by its length, not by the square of it. */
class TangledTextTest {
    private static final ClaimReader READER = Island.reader();

    /** The most looks at a letter: each of a dozen alternatives has a few. One that walks on again and again would have thousands. */
    private static final int MOST_LOOKS = 40;

    private static final List<String> ODD = List.of(
            "\u202e",
            "\u200f",
            "\u200d",
            "\u200b",
            "\u0000",
            "\ufffd",
            "\ufeff",
            "\u0301",
            "\ud83d\udd25",
            "\ud83d",
            "<p>",
            "</div>",
            "&nbsp;",
            "&#8220;",
            "](//",
            "\n",
            "\r",
            "\t",
            " ",
            "«",
            "”",
            "((",
            "....",
            "?!",
            "a-",
            "1.",
            "U.S.",
            "Alden",
            "Аldеn",
            "Norlandian forces",
            "captured",
            "said that",
            "and",
            "which,",
            "північ",
            "заявил",
            "ё");

    @Property(tries = 300)
    void whateverTheTextEverySpanLiesInItAndWhatIsNotReadIsTold(
            @ForAll("tangles") String text, @ForAll("languages") String language) {
        Reading reading = READER.read(report(language, text));
        assertThat(reading.claims())
                .allSatisfy(claim -> assertThat(claim.content().of(text)).isEqualTo(claim.quote()));
        assertThat(reading.mentions())
                .allSatisfy(mention -> assertThat(mention.span().of(text)).isEqualTo(mention.text()));
        assertThat(reading.claims().isEmpty() && reading.unread().isEmpty()).isFalse();
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "uk", "ru", "xx", "");
    }

    @Provide
    Arbitrary<String> tangles() {
        Arbitrary<String> odd = Arbitraries.of(ODD);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(4);
        Arbitrary<String> repeated =
                Combinators.combine(odd, Arbitraries.integers().between(1, 200)).as(String::repeat);
        return Arbitraries.oneOf(odd, any, repeated)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(parts -> "x" + String.join("", parts));
    }

    /** Expressions that repeat a group recur for each repetition unless they are possessive; such words broke the reading off. */
    @ParameterizedTest
    @ValueSource(strings = {"a-", "1.", "1,", "U.S.", "a'", "A/", "1-a"})
    void aWordOfAHundredThousandJointsIsRead(String joint) {
        String text = joint.repeat(ClaimReader.LONGEST / joint.length());
        for (String language : Lexicon.languages()) {
            assertThat(READER.read(report(language, text)).unread())
                    .extracting(Unread::reason)
                    .contains("no claim");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-", "1.", "U.S.", "'", "a'", "A/", "1-a", ". ", "а\u0301", "@_"})
    void theCuttingOfWordsLooksAtEachLetterAFewTimes(String part) {
        var letters = new CountedLetters(part.repeat(5_000));
        Tokenizer.cut(letters);
        assertThat(letters.looks()).isLessThan((long) MOST_LOOKS * letters.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&", "&a", "&#1", "[1", "](//", "](", "https://", "http", "**", ">", "\n- ", "pic.twitter.com/"})
    void theTakingAwayOfMarkupLooksAtEachLetterAFewTimes(String part) {
        var letters = new CountedLetters(part.repeat(5_000));
        assertThat(Mask.NO_WORD.matcher(letters).results().count()).isLessThanOrEqualTo(letters.length());
        assertThat(letters.looks()).isLessThan((long) MOST_LOOKS * letters.length());
    }

    /** Each part of a name in a case may be read in several ways; of two hundred parts they must not be multiplied. */
    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru"})
    void aNameOfTwoHundredPartsIsReadInNoMoreMemoryThanAnother(String language) {
        assertThat(READER.read(report(language, "Красної-".repeat(200) + "Гори взяли"))
                        .unread())
                .isNotEmpty();
    }

    @Test
    void aSentenceThatNeverEndsIsCut() {
        var prose = new Prose("and ".repeat(1_000), Lexicon.of("en"));
        assertThat(new SentenceSplitter(prose).split())
                .extracting(sentence -> sentence.stretch().length())
                .containsExactly(300, 300, 300, 100);
    }

    @Test
    void aTextOfMoreThanAHundredThousandCharactersIsRefusedWithTheLimit() {
        Reading reading = READER.read(report("en", "Norlandian forces captured Alden. ".repeat(3_000)));
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.unread())
                .containsExactly(new Unread(
                        "too long",
                        "102000 characters, of which 100000 are read at most; give its parts as reports of their own"));
    }

    private static Report report(String language, String text) {
        return Island.report("herald", language, text);
    }

    /** A text that counts how often one of its letters is looked at. */
    private static final class CountedLetters implements CharSequence {
        private final String text;
        private long looks;

        CountedLetters(String text) {
            this.text = text;
        }

        long looks() {
            return looks;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
