package org.salient.app.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.app.gold.Tally.Count;
import tools.jackson.databind.json.JsonMapper;

/** A text of ten words, read by hand; every figure below is counted on paper. */
class GoldScoreTest {
    // Words 1 to 10: alpha 0-5, beta 6-10, gamma 11-16, delta 17-22, Alden 23-28, kappa 29-34, sigma 35-40, theta
    // 41-46,
    // Brook 47-52, omega 53-58.
    private static final String TEXT = "alpha beta gamma delta Alden kappa sigma theta Brook omega";
    private static final String ALDEN = place(23, 28, "\"Alden\"", "50.0", "10.0", "settlement");
    private static final String BROOK = place(47, 52, "\"Brook\"", "50.0", "11.0", "region");

    @TempDir
    private Path folder;

    private static String place(int start, int end, String text, String lat, String lon, String kind) {
        return "{\"start\":%d,\"end\":%d,\"text\":%s,\"lat\":%s,\"lon\":%s,\"kind\":\"%s\"}"
                .formatted(start, end, text, lat, lon, kind);
    }

    private static String claim(int start, int end, String who, String act, String what, String places) {
        return ("{\"claimant\":\"x\",\"claimant_kind\":\"%s\",\"speech_act\":\"%s\",\"content\":{\"start\":%d,\"end\":%d},"
                        + "\"predicate\":\"%s\",\"predicate_alt\":null,\"actor_side\":\"none\",\"places\":%s,\"relation\":null,"
                        + "\"quantity\":null,\"event_date\":null,\"hedged\":false,\"negated\":false}")
                .formatted(who, act, start, end, what, places);
    }

    private GoldItem item(String source, String places, String claims) throws Exception {
        Path file = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"one\",\"source\":\"%s\",\"lang\":\"en\",\"published\":null,\"text\":\"%s\",\"places\":[%s],\"claims\":[%s]}%n"
                        .formatted(source, TEXT, places, claims));
        return GoldLines.read(file).getFirst();
    }

    private GoldAnswer answer(String places, String claims) throws Exception {
        GoldItem item = item("any", places, claims);
        return new GoldAnswer("one", item.places(), item.claims());
    }

    private Tally tally(String goldClaim, String answerPlaces, String answerClaim) throws Exception {
        return GoldScore.of(item("news", ALDEN + "," + BROOK, goldClaim), answer(answerPlaces, answerClaim));
    }

    @Test
    void claimsPairWhereHalfOfTheirWordsAreCommon() throws Exception {
        String gold = claim(0, 22, "analyst", "claims", "control", "[]"); // four words
        // alpha and beta: two of four.
        assertThat(tally(gold, "", claim(0, 10, "analyst", "claims", "control", "[]"))
                        .of(Count.JOINT))
                .isEqualTo(1);
        // delta and Alden: one of five.
        assertThat(tally(gold, "", claim(17, 28, "analyst", "claims", "control", "[]"))
                        .of(Count.FOUND))
                .isZero();
    }

    @Test
    void eachClaimPairsOnceWithTheOneMostAlikeToIt() throws Exception {
        String both = claim(0, 16, "analyst", "claims", "control", "[]") + ","
                + claim(0, 22, "analyst", "claims", "strike", "[]");
        Tally tally = tally(claim(0, 22, "analyst", "claims", "strike", "[]"), "", both);
        assertThat(tally.of(Count.FOUND)).isEqualTo(1);
        assertThat(tally.of(Count.WHAT)).isEqualTo(1);
        // One pair of one claim by hand and two read: 2 * 1 / 3.
        assertThat(tally.f1(Count.FOUND)).isCloseTo(66.67, within(0.01));
    }

    @Test
    void sayingAndReportingAreOneActAndASecondPredicateIsRightToo() throws Exception {
        String gold = claim(0, 22, "analyst", "claims", "control", "[]")
                .replace("\"predicate_alt\":null", "\"predicate_alt\":\"advance\"");
        Tally tally = tally(gold, "", claim(0, 22, "blogger", "reports", "advance", "[]"));
        assertThat(tally.of(Count.ACT)).isEqualTo(1);
        assertThat(tally.of(Count.WHAT)).isEqualTo(1);
        assertThat(tally.of(Count.WHO)).isZero();
        assertThat(tally.of(Count.JOINT)).isZero();
    }

    @Test
    void inTheInstitutesOwnTextsPicturesAndNarratorAreOneVoice() throws Exception {
        String gold = claim(0, 22, "osint", "shows", "control", "[]");
        GoldAnswer answer = answer("", claim(0, 22, "think_tank", "shows", "control", "[]"));
        assertThat(GoldScore.of(item("isw", "", gold), answer).of(Count.WHO)).isEqualTo(1);
        assertThat(GoldScore.of(item("news", "", gold), answer).of(Count.WHO)).isZero();
    }

    @Test
    void aSettlementOfAClaimMayLieTenKilometresOffAndARegionAHundred() throws Exception {
        String gold = claim(0, 22, "analyst", "claims", "control", "[0,1]");
        String read = claim(0, 22, "analyst", "claims", "control", "[0]");
        // 0.08 degrees of latitude are 8.9 km: right in a claim, too far for a place by itself. One of two is half.
        Tally near = tally(gold, place(23, 28, "\"Alden\"", "50.08", "10.0", "other"), read);
        assertThat(near.of(Count.WHERE)).isEqualTo(1);
        assertThat(near.of(Count.RESOLVED)).isEqualTo(1);
        assertThat(near.of(Count.PLACED)).isZero();
        // 0.8 degrees are 89 km: Brook is a region, so that is right, and one of two is half.
        Tally region = tally(gold, place(47, 52, "\"Brook\"", "50.8", "11.0", "other"), read);
        assertThat(region.of(Count.WHERE)).isEqualTo(1);
        assertThat(region.of(Count.PLACED)).isEqualTo(1);
    }

    @Test
    void aClaimWithoutAPlaceIsOnlyLikeOneWithoutAPlace() throws Exception {
        String gold = claim(0, 22, "analyst", "claims", "control", "[]");
        assertThat(tally(gold, ALDEN, claim(0, 22, "analyst", "claims", "control", "[0]"))
                        .of(Count.WHERE))
                .isZero();
        assertThat(tally(gold, ALDEN, claim(0, 22, "analyst", "claims", "control", "[]"))
                        .of(Count.WHERE))
                .isEqualTo(1);
    }

    @Test
    void aPlaceNamedTwiceCountsOnceInAClaim() throws Exception {
        // Alden twice and Brook against Alden alone: one of two places.
        String places = ALDEN + "," + place(29, 34, "\"kappa\"", "50.005", "10.0", "settlement") + "," + BROOK;
        GoldItem gold = item("news", places, claim(0, 22, "analyst", "claims", "control", "[0,1,2]"));
        GoldAnswer read = answer(ALDEN, claim(0, 22, "analyst", "claims", "control", "[0]"));
        assertThat(GoldScore.of(gold, read).of(Count.WHERE)).isEqualTo(1);
    }

    @Test
    void mentionsPairWhereHalfOfTheirLettersAreCommonAndOnesLeftOpenAreNotResolved() throws Exception {
        // "Alden kappa" holds 5 of its 11 letters in common with Alden: no pair; Brook is found and left open.
        String read = place(23, 34, "\"Alden kappa\"", "50.0", "10.0", "other") + ","
                + place(47, 52, "\"Brook\"", "null", "null", "other");
        Tally tally = tally("", read, "");
        assertThat(tally.mentionF1()).isEqualTo(50.0);
        assertThat(tally.resolved()).isZero();
        assertThat(tally.right()).isZero();
    }

    @Test
    void aGarbledClaimAndWhatPairsWithItAreLeftOut() throws Exception {
        String gold = claim(0, 22, "analyst", "claims", "control", "[]")
                .replace("\"negated\":false", "\"negated\":false,\"garbled\":true");
        String read = claim(0, 22, "analyst", "claims", "control", "[]") + ","
                + claim(29, 58, "analyst", "claims", "control", "[]");
        Tally tally = tally(gold, "", read);
        assertThat(tally.of(Count.GOLD)).isZero();
        assertThat(tally.of(Count.PREDICTED)).isEqualTo(1);
        assertThat(tally.of(Count.FOUND)).isZero();
    }

    @Test
    void scoresAddUpByLanguageAndByKindOfText() throws Exception {
        String claim = claim(0, 22, "analyst", "claims", "control", "[]");
        var scores = new GoldScores();
        scores.add(item("news", ALDEN, claim), answer(ALDEN, claim));
        scores.add(item("posts", ALDEN, claim), answer("", ""));
        Tally english = scores.languages().getOrDefault("en", new Tally());
        assertThat(List.of(english.of(Count.GOLD), english.of(Count.PREDICTED), english.of(Count.JOINT)))
                .containsExactly(2, 1, 1);
        assertThat(scores.table())
                .contains(
                        "en                 2     2     1   66.7  66.7  66.7  66.7  66.7   66.7     66.7     100.0  100.0")
                .contains("en posts           1     1     0    0.0");
    }

    @Test
    void anAnswerIsWrittenAsTheSetIsAndReadBackTheSame() throws Exception {
        GoldAnswer answer = answer(ALDEN, claim(0, 22, "analyst", "claims", "control", "[0]"));
        String line = GoldLines.line(answer);
        assertThat(JsonMapper.shared()
                        .readTree(line)
                        .get("claims")
                        .get(0)
                        .get("claimant_kind")
                        .asString())
                .isEqualTo("analyst");
        assertThat(JsonMapper.shared()
                        .readTree(line)
                        .get("claims")
                        .get(0)
                        .get("cue")
                        .isNull())
                .isTrue();
    }
}
