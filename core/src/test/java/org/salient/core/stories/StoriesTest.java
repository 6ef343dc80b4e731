package org.salient.core.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salient.core.TwoSides;
import org.salient.core.model.Hash;
import org.salient.core.model.Report;
import org.salient.core.model.SourceId;
import org.salient.core.stories.Descent.From;
import org.salient.core.stories.Descent.Sign;

class StoriesTest {
    private static final Instant START = Instant.parse("2025-03-01T06:00:00Z");
    private static final String STORY =
            "Blue troops left the brick works at the edge of Lower Town on Saturday night, residents told the paper.";

    private static Report post(String source, int hour, String text) {
        return post(source, hour, text, Optional.empty());
    }

    private static Report post(String source, int hour, String text, Optional<String> url) {
        Instant at = START.plus(Duration.ofHours(hour));
        return Report.of(new SourceId(source), at, "en", "", text, url.map(URI::create), Hash.of(text), false);
    }

    private static Stories stories(Report... reports) {
        return Stories.of(List.of(reports), TwoSides.theatre().sources());
    }

    private static Optional<Sign> sign(Stories stories, Report report) {
        return stories.descent(report.id()).map(Descent::sign);
    }

    @Test
    void manyPostsOfOneTextHaveOneOrigin() {
        var posts = IntStream.range(0, 50)
                .mapToObj(hour -> post("channel" + hour, 100 * hour, STORY))
                .toList();
        var stories = Stories.of(posts, List.of());
        assertThat(stories.among(posts.stream().map(Report::id).toList())).hasToString("50 posts, 1 origin");
        assertThat(stories.origin(posts.getLast().id()).who()).isEqualTo("channel0");
    }

    @Test
    void twoTextsOfOneEventAreTwoOrigins() {
        var one = post("one", 0, STORY);
        var other = post(
                "two", 1, "Nobody is left in the brick works, says the mayor of Lower Town; blue soldiers withdrew.");
        assertThat(stories(one, other).among(List.of(one.id(), other.id()))).hasToString("2 posts, 2 origins");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Blue troops left the brick works at the edge of Lower Town on Saturday night, residents told the paper. Subscribe!
                    ❗️❗️BLUE TROOPS LEFT THE BRICK WORKS at the edge of **Lower Town** on Saturday night, residents told the paper
                    Blue troops left the brick works at the edge of [Lower Town](https://example.org/a?b=c) on Saturday night, residents told the paper.
                    Breaking: blue troops left the brick-works at the edge of Lower Town on Saturday evening, residents told the paper.
                    Вlue trоops — left the brick works at the edge of Lower Town on Saturday night, residents told the paper. t.me/x
                    """)
    void footersEmojiLinksAndCaseDoNotHideACopy(String copy) {
        var first = post("one", 0, STORY);
        var second = post("two", 1, copy);
        var descent = stories(first, second).descent(second.id()).orElseThrow();
        assertThat(descent.from()).isEqualTo(new From.Earlier(first.id(), first.source(), first.published()));
        assertThat(descent.likeness()).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void copiesAreFoundInEveryScript() {
        for (String text : List.of(
                "Противник залишив цегельний завод на околиці Нижнього міста в суботу вночі, кажуть мешканці.",
                "Противник оставил кирпичный завод на окраине Нижнего города ночью в субботу, говорят жители.",
                "غادرت القوات الزرقاء مصنع الطوب على مشارف البلدة السفلى ليلة السبت كما قال السكان",
                "蓝军周六夜间离开了下城边缘的砖厂居民告诉报纸")) {
            var first = post("one", 0, text);
            var copy = post("two", 1, "⚡️ " + text + " 🔥");
            assertThat(sign(stories(first, copy), copy)).contains(Sign.SAME_WORDS);
        }
    }

    @Test
    void aChainLeadsFromTheLastPostToTheOrigin() {
        var first = post("one", 0, STORY);
        var second = post("two", 1, STORY + " We have asked the staff of the army for a comment on this.");
        var third = post(
                "three", 2, STORY + " We have asked the staff of the army for a comment on this. Nobody answered yet.");
        var stories = stories(third, first, second);
        assertThat(stories.chain(third.id()))
                .extracting(Descent::from)
                .containsExactly(
                        new From.Earlier(second.id(), second.source(), second.published()),
                        new From.Earlier(first.id(), first.source(), first.published()));
        // 19 words are 17 shingles; the second has 32 words, 30 shingles.
        assertThat(stories.descent(second.id()).orElseThrow().likeness()).isEqualTo(17.0 / 30);
        assertThat(stories.origin(third.id()).post()).isEqualTo(first.id());
    }

    @Test
    void whatIsPublishedLaterChangesNoEarlierAnswer() {
        var random = new Random(7);
        var posts = new ArrayList<Report>();
        String[] words = STORY.split(" ");
        for (int hour = 0; hour < 120; hour++) {
            String[] edited = words.clone();
            for (int edit = random.nextInt(9); edit > 0; edit--) {
                edited[random.nextInt(edited.length)] = "w" + random.nextInt(40);
            }
            posts.add(post("c" + random.nextInt(20), hour, String.join(" ", edited)));
        }
        var all = Stories.of(posts, List.of());
        for (int known = 0; known <= posts.size(); known += 15) {
            var before = Stories.of(posts.subList(0, known), List.of());
            for (Report report : posts.subList(0, known)) {
                assertThat(before.descent(report.id())).isEqualTo(all.descent(report.id()));
                assertThat(before.origin(report.id())).isEqualTo(all.origin(report.id()));
            }
        }
        Collections.shuffle(posts, random);
        assertThat(Stories.of(posts, List.of()).descents()).isEqualTo(all.descents());
    }

    @Test
    void theLineUnderAllPostsOfASourceIsNoWordOfTheirs() {
        String footer = "\nSubscribe to our channel for news of the war every day and every night, send us your videos";
        var posts = List.of(
                post("one", 0, "The bridge over the river at the mill was hit by three bombs." + footer),
                post("one", 1, "Red soldiers were filmed in the school of Upper Town at noon." + footer),
                post("one", 2, "Rain and fog keep all aircraft of both sides on the ground today." + footer),
                post("two", 3, "Rain and fog keep all aircraft of both sides on the ground today."));
        var stories = Stories.of(posts, List.of());
        assertThat(sign(stories, posts.getLast())).contains(Sign.SAME_WORDS);
    }

    @Test
    void fewWordsAreOneStoryForADay() {
        var alert = post("one", 0, "Air raid alert!");
        var soon = post("two", 3, "Air raid alert");
        var later = post("three", 40, "Air raid alert");
        var stories = stories(alert, soon, later);
        assertThat(sign(stories, soon)).contains(Sign.SAME_WORDS);
        assertThat(sign(stories, later)).isEmpty();
    }

    @Test
    void aTextWithoutWordsIsNoCopy() {
        var one = post("one", 0, "[…]");
        var other = post("two", 1, "[…]");
        assertThat(sign(stories(one, other), other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Forwarded from The Mapper. The mill is red now | mapper
                    Forwarded from Night Watch: the mill is red now | night watch
                    Переслано из @nightwatch: мельница у красных | @nightwatch
                    The mill is red now. via @mapper | mapper
                    The mill is red now, reports say, citing the Blue Staff | blue-staff
                    Мельница у красных, со ссылкой на [Дозор](https://t.me/dozor/17) | @dozor
                    Млин у червоних, повідомляє Red Ministry | red-ministry
                    """)
    void forwardedAndCitedVoicesAreOrigins(String text, String who) {
        var report = post("one", 0, text);
        assertThat(stories(report).origin(report.id()).who()).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They came via the road from the mill
                    Они прошли через Нижний Город
                    According to residents, the mill is red now
                    The Blue Staff said nothing of the mill
                    """)
    void wordsThatNameNoVoiceAreNoSign(String text) {
        var report = post("one", 0, text);
        assertThat(sign(stories(report), report)).isEmpty();
    }

    @Test
    void oneWhoLinksToAPostTookItFromThere() {
        var first = post("one", 0, STORY, Optional.of("https://t.me/one/12"));
        var second = post("two", 1, "Interesting, though I doubt it: https://t.me/s/one/12");
        assertThat(sign(stories(first, second), second)).contains(Sign.LINKED);
    }

    @Test
    void whoRestsOnOnePageIsOneOrigin() {
        var first = post("one", 0, "Look at the mill, it burns: https://www.example.org/films/7?utm_source=tg");
        var second = post("two", 1, "A fire somewhere near Lower Town http://example.org/films/7");
        var third = post("three", 2, "All news of the day are on our page https://example.org/");
        var stories = stories(first, second, third);
        assertThat(sign(stories, second)).contains(Sign.SAME_PAGE);
        assertThat(sign(stories, third)).isEmpty();
    }
}
