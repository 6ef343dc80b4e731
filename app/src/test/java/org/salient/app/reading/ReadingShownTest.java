package org.salient.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.salient.core.extraction.ClaimReader;

/** What was read, as a person sees it in the terminal and on a page. */
class ReadingShownTest {
    private static final ClaimReader READER = new ClaimReader(Strait.theatre(), Strait.gazetteer());

    private static Explained explained(String text) {
        var report = Strait.report(text);
        return new Explained("a text", report, READER.read(report));
    }

    private static List<String> lines(String text) {
        return new ReadingText(Strait.theatre(), false).lines(explained(text));
    }

    private static Document page(String... texts) {
        List<Explained> all =
                List.of(texts).stream().map(ReadingShownTest::explained).toList();
        return Jsoup.parse(new ReadingPage(Strait.theatre()).write(all));
    }

    @Test
    void bracketsShowWhoSaysWhatOfWhichPlace() {
        assertThat(lines("The Courier said that Eastian forces captured Tarn."))
                .contains("The (Courier) <said> that [1 Eastian forces captured {Tarn} 1].")
                .contains("   speaker   Courier, news agency")
                .contains("   act       claims, by “said”")
                .contains("   side      Eastia")
                .contains("   place     “Tarn”, in Tarn (town), within 3.0 km of 50.0000 N 10.5000 E:"
                        + " the only place of that name")
                .contains("   time      4 March 2031");
    }

    @Test
    void whatIsNotReadIsToldWithItsReason() {
        assertThat(lines("Good morning.")).contains("Not read", "  no claim: nothing in 13 letters is a claim");
    }

    @Test
    void signsThatSteerATerminalOrTurnTheWritingAreShownAsSigns() {
        assertThat(Harmless.words("a\u001b[31mb\u202ec\u0000d\u009be\ud800f\r\n"))
                .isEqualTo("a\u241b[31mb\ufffdc\u2400d\ufffde\ufffdf \n");
        assertThat(Harmless.words("\ud83d\udc69\u200d\ud83d\ude80 Пі́д"))
                .isEqualTo("\ud83d\udc69\u200d\ud83d\ude80 Пі́д");
    }

    @Test
    void aPageNeedsNothingBesideItAndRunsNothingOfTheText() {
        Document page = page("The Courier said that Eastian forces captured Tarn. <script>alert(1)</script>");
        assertThat(page.select("script, link, img, iframe")).isEmpty();
        assertThat(page.select(".text").text()).endsWith("<script>alert(1)</script>");
        assertThat(page.select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'");
    }

    @Test
    void everyNumberInATextLeadsToItsClaimAndBack() {
        Document page = page(
                "The Courier said that Eastian forces captured Tarn. Westian forces withdrew from Ulvik.",
                "Eastian forces captured Ulvik.");
        assertThat(page.select("a[href]")).hasSize(6).allSatisfy(link -> {
            String target = link.attr("href").substring(1);
            assertThat(page.getElementsByAttributeValue("id", target)).hasSize(1);
            assertThat(link.attr("aria-label")).startsWith("Claim ");
        });
    }

    @Property(tries = 200)
    void thePiecesAreTheWholeText(@ForAll("texts") String text) {
        assertThat(explained(text).pieces().stream().map(Explained.Piece::words).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Eastian forces captured Tarn",
                        "The Courier said that",
                        "Ulvik",
                        ", ",
                        ". ",
                        "\n",
                        "\u202e",
                        "\ud83d",
                        "<b>",
                        "and",
                        "“",
                        "”",
                        "10 km west of")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(parts -> "x " + String.join(" ", parts));
    }
}
