package org.salient.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.salient.core.history.HistoryClock.Dated;
import org.salient.core.model.FactId;

/** Times are in hours from a beginning; codes are those of three statuses, and 0 where nothing is mapped. */
class StretchesTest {
    private static final Instant BEGINNING = Instant.parse("2025-01-01T00:00:00Z");
    private static final int HOURS = 24;

    /** What one map says of one piece of ground, from when, and when that was known. */
    record Said(int valid, int known, int code) {}

    @Test
    void aMapKnownAtOnceSupersedesNothing() {
        var told = told(List.of(new Said(1, 1, 1), new Said(3, 3, 2), new Said(5, 5, 2)));

        assertThat(told).containsExactly("now 1 from 1 until 3 known 1", "now 2 from 3 known 3");
    }

    @Test
    void groundThatALateMapChangesKeepsWhatWasBelievedUntilThen() {
        var told = told(List.of(new Said(1, 1, 1), new Said(3, 7, 2)));

        assertThat(told)
                .containsExactly(
                        "now 1 from 1 until 3 known 1",
                        "now 2 from 3 known 7",
                        "once 1 from 3 until 7 known 1 replaced 7");
    }

    @Test
    void aMapThatOnlyBearsOutWhatWasBelievedSupersedesNothing() {
        var told = told(List.of(new Said(1, 1, 1), new Said(3, 7, 1)));

        assertThat(told).containsExactly("now 1 from 1 known 1");
    }

    @Test
    void ofTwoMapsOfOneMomentTheOneKnownFirstIsSuperseded() {
        var told = told(List.of(new Said(2, 2, 1), new Said(2, 6, 2)));

        assertThat(told).containsExactly("now 2 from 2 known 6", "once 1 from 2 until 6 known 2 replaced 6");
    }

    @Test
    void mapsThatAllComeLateAreEachBelievedUntilTheNextIsKnown() {
        var told = told(List.of(new Said(1, 9, 1), new Said(2, 10, 1), new Said(3, 11, 2)));

        // The second bears out the first up to 3; from 3 on the first was believed until the second was known.
        assertThat(told)
                .containsExactly(
                        "now 1 from 1 until 3 known 9",
                        "now 2 from 3 known 11",
                        "once 1 from 3 until 10 known 9 replaced 10",
                        "once 1 from 3 until 11 known 10 replaced 11");
    }

    @Test
    void anOlderMapFoundLateDoesNotMakeYoungerOnesLate() {
        var told = told(List.of(new Said(0, 20, 1), new Said(1, 1, 1)));

        assertThat(told).containsExactly("now 1 from 0 until 1 known 20", "now 1 from 1 known 1");
    }

    @Test
    void aCorrectionThatIsTakenBackLeavesATrace() {
        var told = told(List.of(new Said(1, 1, 1), new Said(2, 10, 2), new Said(2, 20, 1)));

        assertThat(told)
                .containsExactly(
                        "now 1 from 1 until 2 known 1",
                        "now 1 from 2 known 20",
                        "once 1 from 2 until 10 known 1 replaced 10",
                        "once 2 from 2 until 20 known 10 replaced 20");
    }

    @Test
    void beforeTheFirstMapNothingIsTold() {
        assertThat(told(List.of())).isEmpty();
    }

    @Property(tries = 1000)
    void ofAnyTimeAndAnyLaterMomentOfKnowledgeExactlyOneStretchTellsWhatTheMapThenSaid(
            @ForAll("sayings") List<Said> said) {
        var clock = clock(said);
        var timelines = timelines(clock, said);
        var stretches = new Stretches(clock);
        for (int time = 0; time < HOURS; time++) {
            for (int known = time; known < HOURS; known++) {
                assertThat(telling(stretches, timelines, at(time), at(known)))
                        .as("of %s, at %d as known at %d", said, time, known)
                        .isEqualTo(clock.mapAt(at(time), at(known), KnownBy.SOURCE).stream()
                                .mapToObj(map -> timelines.codeAt(0, map))
                                .toList());
            }
        }
    }

    @Property(tries = 300)
    void whatAllThatIsKnownTellsOfIsOneStretchAfterAnother(@ForAll("sayings") List<Said> said) {
        var clock = clock(said);
        var timelines = timelines(clock, said);
        var stretches = new Stretches(clock);
        var current = stretches.current(timelines, 0);
        for (int i = 0; i < current.size(); i++) {
            boolean isLast = i + 1 == current.size();
            assertThat(current.get(i).until())
                    .isEqualTo(isLast ? -1 : current.get(i + 1).from());
            assertThat(stretches.valid(current.get(i)).isOpen()).isEqualTo(isLast);
        }
    }

    @Property(tries = 300)
    void whereEveryMapIsKnownAtOnceNeighbouringStretchesDiffer(@ForAll("sayings") List<Said> said) {
        var prompt = said.stream()
                .map(one -> new Said(one.valid(), one.valid(), one.code()))
                .toList();
        var clock = clock(prompt);
        var current = new Stretches(clock).current(timelines(clock, prompt), 0);
        for (int i = 1; i < current.size(); i++) {
            assertThat(current.get(i).code()).isNotEqualTo(current.get(i - 1).code());
        }
    }

    @Provide
    Arbitrary<List<Said>> sayings() {
        var said = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(-1, 12),
                        Arbitraries.integers().between(0, 3))
                .as((valid, lag, code) -> new Said(valid, Math.max(0, valid + lag), code));
        return said.list().ofMinSize(1).ofMaxSize(7);
    }

    /** The codes of all stretches that tell of a time by what was known at a moment. */
    private static List<Integer> telling(Stretches stretches, Timelines timelines, Instant time, Instant known) {
        var codes = new ArrayList<Integer>();
        for (var stretch : stretches.current(timelines, 0)) {
            boolean isKnown = !stretches.dated(stretch.from()).published().isAfter(known);
            if (isKnown && stretches.valid(stretch).contains(time)) {
                codes.add(stretch.code());
            }
        }
        for (var stretch : stretches.superseded(timelines, 0)) {
            var belief = stretch.displaced();
            boolean isKnown = !stretches.dated(belief.map()).published().isAfter(known)
                    && stretches.dated(belief.by()).published().isAfter(known);
            if (isKnown && !time.isBefore(belief.from()) && time.isBefore(belief.until())) {
                codes.add(stretch.code());
            }
        }
        return codes;
    }

    /** All stretches in words. */
    private static List<String> told(List<Said> said) {
        var clock = clock(said);
        var timelines = timelines(clock, said);
        var stretches = new Stretches(clock);
        var told = new ArrayList<String>();
        for (var stretch : said.isEmpty() ? List.<Stretches.Current>of() : stretches.current(timelines, 0)) {
            var from = stretches.dated(stretch.from());
            String end = stretch.until() < 0
                    ? ""
                    : " until " + hour(stretches.dated(stretch.until()).valid());
            told.add(
                    "now " + stretch.code() + " from " + hour(from.valid()) + end + " known " + hour(from.published()));
        }
        for (var stretch : said.isEmpty() ? List.<Stretches.Superseded>of() : stretches.superseded(timelines, 0)) {
            var belief = stretch.displaced();
            told.add("once " + stretch.code() + " from " + hour(belief.from()) + " until " + hour(belief.until())
                    + " known " + hour(stretches.dated(belief.map()).published()) + " replaced "
                    + hour(stretches.dated(belief.by()).published()));
        }
        return told;
    }

    private static HistoryClock clock(List<Said> said) {
        return new HistoryClock(dates(said), ZoneOffset.UTC);
    }

    private static List<Dated> dates(List<Said> said) {
        return IntStream.range(0, said.size())
                .mapToObj(i -> dated(said, i))
                .sorted(HistoryClock.ORDER)
                .toList();
    }

    private static Dated dated(List<Said> said, int i) {
        var known = at(said.get(i).known());
        return new Dated(FactId.of("map", i), at(said.get(i).valid()), known, known);
    }

    private static Timelines timelines(HistoryClock clock, List<Said> said) {
        var timelines = new Timelines();
        byte[] codes = new byte[said.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[clock.maps().indexOf(dated(said, i))] = (byte) said.get(i).code();
        }
        timelines.add(codes);
        return timelines;
    }

    private static Instant at(int hour) {
        return BEGINNING.plusSeconds(3600L * hour);
    }

    private static long hour(Instant at) {
        return (at.getEpochSecond() - BEGINNING.getEpochSecond()) / 3600;
    }
}
