package org.salient.core.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is thrown at the reader, its claims quote the report. */
class ReadingPropertyTest {
    private static final ClaimReader READER = Island.reader();
    private static final List<String> SCRAPS = List.of(
            "Norlandian forces",
            "advanced",
            "Alden",
            "said",
            "that",
            ",",
            ".",
            "but",
            "(north of",
            ")",
            "“",
            "”",
            "&#8217;s",
            "**",
            "in",
            "Borden",
            "and",
            "denied",
            "the ministry",
            "which",
            "\n",
            "35 buildings",
            "on Monday",
            "according to",
            "the Herald",
            "could not be verified",
            "captured",
            "Sudland's",
            "any",
            "– ",
            "10 km west of",
            "\uD83D\uDD25",
            "he",
            "trying to",
            "a video showing",
            "Millham",
            "Vale",
            "region",
            "direction");

    @Property(tries = 500)
    void everySpanLiesInTheTextAndEveryQuoteIsWhatItsSpanCovers(@ForAll("texts") String text) {
        Reading reading = READER.read(Island.report(text));
        assertThat(reading.claims()).allSatisfy(claim -> {
            assertThat(claim.content().of(text)).isEqualTo(claim.quote());
            claim.cue().ifPresent(cue -> assertThat(cue.end()).isLessThanOrEqualTo(text.length()));
        });
        assertThat(reading.mentions())
                .allSatisfy(mention -> assertThat(mention.span().of(text)).isEqualTo(mention.text()));
    }

    @Property(tries = 100)
    void readingTwiceIsTheSame(@ForAll("texts") String text) {
        assertThat(READER.read(Island.report(text))).isEqualTo(READER.read(Island.report(text)));
        assertThat(Island.reader().read(Island.report(text))).isEqualTo(READER.read(Island.report(text)));
    }

    @Property(tries = 200)
    void nothingIsReadIsAlwaysTold(@ForAll("texts") String text) {
        Reading reading = READER.read(Island.report(text));
        assertThat(reading.claims().isEmpty() && reading.unread().isEmpty()).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SCRAPS).list().ofMinSize(1).ofMaxSize(40).map(words -> "x " + String.join(" ", words));
    }
}
