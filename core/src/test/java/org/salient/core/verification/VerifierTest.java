package org.salient.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.MAPPER;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.day;
import static org.salient.core.TwoSides.noon;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.salient.core.CpuTime;
import org.salient.core.Journal;
import org.salient.core.TwoSides;
import org.salient.core.model.Decision;
import org.salient.core.model.Evidence;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.TimeSpan;
import org.salient.core.model.VerificationStep.Outcome;
import org.salient.core.model.VerificationStep.Step;
import org.salient.core.model.Warrant;

class VerifierTest {
    /** A hundredth of a degree of latitude is 1,112 m. */
    private static final double METRE = 0.01 / 1112;

    private final Verifier verifier = new Verifier(TwoSides.theatre());

    @Test
    void twoSightingsOfADayWithin400MetresAreOneEvidence() {
        var verified = verify(sighting("11-01", RED, 0, "a"), sighting("11-01", RED, 399, "b"));

        assertThat(verified.evidence()).hasSize(1);
        assertThat(verified.sightings()).isEqualTo(2);
        assertThat(verified.copies()).isEqualTo(1);
    }

    @Test
    void beyond400MetresTheyAreTwo() {
        assertThat(verify(sighting("11-01", RED, 0, "a"), sighting("11-01", RED, 401, "b"))
                        .evidence())
                .hasSize(2);
    }

    @Test
    void copiesOfOneUrlWithin1500MetresAreOneEvidenceOnAnyDay() {
        assertThat(verify(sighting("11-01", RED, 0, "a"), sighting("11-03", RED, 1499, "a"))
                        .evidence())
                .hasSize(1);
        assertThat(verify(sighting("11-01", RED, 0, "a"), sighting("11-03", RED, 1501, "a"))
                        .evidence())
                .hasSize(2);
    }

    @Test
    void sidesAndDaysAreKeptApart() {
        assertThat(verify(
                                sighting("11-01", RED, 0, "a"),
                                sighting("11-01", BLUE, 0, "a"),
                                sighting("11-02", RED, 0, "b"))
                        .evidence())
                .hasSize(3);
    }

    @Test
    void theAreaHoldsEveryCopyWithItsError() {
        var evidence = verify(sighting("11-01", RED, 0, "a"), sighting("11-02", RED, 1000, "a"))
                .evidence()
                .getFirst();

        // The second lies 1,000 m away and may be 100 m off.
        assertThat(evidence.error().value()).isBetween(1098.0, 1102.0);
        assertThat(evidence.centre()).isEqualTo(new LonLat(37.5, 48.5));
    }

    @Test
    void theFirstPublishedSpeaksForAllAndTheFirstKnownDatesTheImport() {
        var later = sighting("11-02", RED, 100, "a");
        var first = sighting("11-01", RED, 0, "a");
        var journal = new Journal().add(noon("11-05"), later).add(noon("11-06"), first);

        var evidence = verifier.verify(journal.ledger()).evidence().getFirst();

        assertThat(evidence.sightings()).containsExactly(first.id(), later.id());
        assertThat(evidence.posted()).isEqualTo(noon("11-01"));
        assertThat(evidence.seen()).isEqualTo(day("11-01"));
        assertThat(evidence.imported()).isEqualTo(noon("11-05"));
    }

    @Test
    void aStepSaysThatTheSourceLocatedItAndNobodyHereChecked() {
        var step = verify(sighting("11-01", RED, 0, "a"))
                .evidence()
                .getFirst()
                .steps()
                .getFirst();

        assertThat(step.outcome()).isEqualTo(Outcome.NOT_CHECKED_HERE);
        assertThat(step.note()).isEqualTo("geolocated by The Mapper, not re-checked here");
    }

    @Test
    void aCheckHoldsAlsoWhenAnEarlierCopyTurnsUp() {
        var later = sighting("11-02", RED, 100, "a");
        var check = refuted(Verifier.idOf(later.id()), "11-03");

        var evidence =
                verify(later, check, sighting("11-01", RED, 0, "a")).evidence().getFirst();

        assertThat(evidence.steps()).hasSize(2);
        assertThat(evidence.isRefuted()).isTrue();
    }

    @Test
    void aLaterCheckOfTheSameStepTakesBackARefutation() {
        var sighting = sighting("11-01", RED, 0, "a");
        var confirmed = Decision.Verify.of(
                new Warrant("editor", noon("11-05"), "found the house"),
                sighting.id(),
                Step.LOCATION,
                Outcome.CONFIRMED);

        var evidence =
                verify(sighting, confirmed, refuted(sighting.id(), "11-03")).evidence();

        assertThat(evidence.getFirst().isRefuted()).isFalse();
    }

    @Test
    void aSightingPublishedLaterNeverJoinsTwoEarlierOnes() {
        // 600 m apart, and a third between them that is within 400 m of both.
        var apart = List.of(sighting("11-01", RED, 0, "a"), sighting("11-01", RED, 600, "b"));
        var between = Sighting.of(
                MAPPER,
                at(300),
                new Metres(100),
                day("11-01"),
                noon("11-02"),
                RED,
                Sighting.Shown.PRESENCE,
                "c",
                List.of(),
                false);

        assertThat(verify(apart.get(0), apart.get(1), between).evidence()).hasSize(2);
    }

    @Property(tries = 200)
    void theOrderOfSightingsDoesNotMatter(
            @ForAll @Size(max = 40) List<@IntRange(max = 3000) Integer> metres, @ForAll Random random) {
        var sightings = scatter(metres);
        var shuffled = new ArrayList<>(sightings);
        Collections.shuffle(shuffled, random);

        assertThat(verify(shuffled.toArray(Fact[]::new))).isEqualTo(verify(sightings.toArray(Fact[]::new)));
    }

    @Property(tries = 200)
    void everySightingIsInExactlyOneEvidence(@ForAll @Size(max = 40) List<@IntRange(max = 3000) Integer> metres) {
        var sightings = scatter(metres);
        var verified = verify(sightings.toArray(Fact[]::new));

        var used = verified.evidence().stream()
                .map(Evidence::sightings)
                .flatMap(List::stream)
                .toList();
        assertThat(used).doesNotHaveDuplicates();
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        sightings.stream().map(Sighting::id).distinct().toList());
        assertThat(verified.evidence().size()).isEqualTo(used.size() - verified.copies());
    }

    @Test
    void manySightingsAreReadInTwoSeconds() {
        var random = new Random(1);
        var sightings = IntStream.range(0, 36_500)
                .mapToObj(n -> Sighting.of(
                        MAPPER,
                        new LonLat(36 + 2 * random.nextDouble(), 47.5 + 2 * random.nextDouble()),
                        new Metres(500),
                        TimeSpan.day(LocalDate.of(2023, 1, 3).plusDays(n % 943), TwoSides.ZONE),
                        noon("12-01").plusSeconds(n),
                        n % 3 == 0 ? BLUE : RED,
                        Sighting.Shown.PRESENCE,
                        "n" + n,
                        List.of(URI.create("https://example.org/" + n / 2)),
                        true))
                .toArray(Fact[]::new);
        var ledger = new Journal().add(noon("12-31"), sightings).ledger();

        assertThat(CpuTime.of(() -> verifier.verify(ledger))).isLessThan(Duration.ofSeconds(2));
    }

    private Verified verify(Fact... facts) {
        return verifier.verify(new Journal().add(Instant.EPOCH, facts).ledger());
    }

    private static List<Sighting> scatter(List<Integer> metres) {
        return IntStream.range(0, metres.size())
                .mapToObj(n -> sighting(
                        n % 3 == 0 ? "11-01" : "11-02",
                        n % 5 == 0 ? BLUE : RED,
                        metres.get(n),
                        "u" + metres.get(n) % 7))
                .distinct()
                .toList();
    }

    private static Decision.Verify refuted(FactId subject, String day) {
        return Decision.Verify.of(
                new Warrant("editor", noon(day), "another village"), subject, Step.LOCATION, Outcome.REFUTED);
    }

    private static Sighting sighting(String day, SideId side, double metresNorth, String url) {
        return Sighting.of(
                MAPPER,
                at(metresNorth),
                new Metres(100),
                day(day),
                noon(day),
                side,
                Sighting.Shown.PRESENCE,
                "soldiers " + metresNorth,
                List.of(URI.create("https://example.org/" + url)),
                false);
    }

    private static LonLat at(double metresNorth) {
        return new LonLat(37.5, 48.5 + metresNorth * METRE);
    }
}
