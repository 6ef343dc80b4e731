package org.salient.core.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.box;
import static org.salient.core.control.Battlefield.cell;
import static org.salient.core.control.Battlefield.coat;
import static org.salient.core.control.Battlefield.day;
import static org.salient.core.control.Battlefield.map;
import static org.salient.core.control.Battlefield.redInTheEast;
import static org.salient.core.control.Battlefield.reference;
import static org.salient.core.control.Battlefield.seen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.salient.core.CpuTime;
import org.salient.core.model.Evidence;
import org.salient.core.model.Grid;
import org.salient.core.model.LonLat;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.Status;

class EstimatorTest {
    private static final Status GREY = Status.grey(Status.Reason.UNKNOWN);

    private final KernelKriging kriging = new KernelKriging();

    @Test
    void persistenceGivesAllToTheHolderAndNothingInGrey() {
        var reference = reference(
                map(coat(Status.held(RED), box(37.5, 48, 38, 49)), coat(GREY, box(37.4, 48, 37.5, 49))),
                new Envelope(37.2, 37.8, 48.8, 49.1));

        var shares = new Persistence().estimate(reference, List.of(), day(30));

        int red = cell(reference.grid(), 37.6, 48.9);
        int grey = cell(reference.grid(), 37.45, 48.9);
        int beyond = cell(reference.grid(), 37.6, 49.05);
        assertThat(shares.of(0, red)).isEqualTo(1);
        assertThat(shares.of(1, red)).isZero();
        assertThat(shares.grey(grey)).isEqualTo(1);
        assertThat(shares.of(0, beyond)).isNaN();
    }

    @Test
    void krigingAgreesWithTheNumericalReferenceOfTheStudy() throws IOException {
        var study = Study.read();
        var shares = kriging.estimate(study.reference(), study.evidence(), day(30));

        assertThat(shares.used()).isEqualTo(10);
        for (int cell = 0; cell < study.expected().size(); cell++) {
            double red = shares.of(0, cell) / ((double) shares.of(0, cell) + shares.of(1, cell));
            assertThat(red).isCloseTo(study.expected().get(cell), within(1e-6));
        }
    }

    @Test
    void withoutSightingsNothingChanges() {
        var reference = redInTheEast();
        var shares = kriging.estimate(reference, List.of(), day(30));

        for (int cell = 0; cell < reference.grid().cells(); cell++) {
            assertThat(shares.of(reference.codes()[cell], cell)).isGreaterThan(0.5f);
        }
    }

    @Test
    void greyGroundStaysGreyUntilSomebodyIsSeen() {
        var reference = reference(
                map(coat(Status.held(RED), box(37.5, 48, 38, 49)), coat(GREY, box(37.4, 48, 37.5, 49))),
                new Envelope(37.2, 37.8, 48.3, 48.7));
        int grey = cell(reference.grid(), 37.45, 48.5);

        var before = kriging.estimate(reference, List.of(), day(30));
        var after =
                kriging.estimate(reference, List.of(seen(RED, 29, 37.45, 48.5), seen(RED, 30, 37.45, 48.5)), day(30));

        assertThat(before.grey(grey)).isGreaterThan(0.99f);
        assertThat(after.of(0, grey)).isGreaterThan(0.6f);
    }

    @Test
    void whatIsPublishedLaterChangesNoEarlierEstimate() {
        var reference = redInTheEast();
        var known = List.of(seen(RED, 5, 37.45, 48.5), seen(BLUE, 9, 37.55, 48.5));
        var all = new ArrayList<>(known);
        all.add(seen(RED, 11, 37.4, 48.5));

        assertThat(kriging.estimate(reference, all, day(10)).body())
                .isEqualTo(kriging.estimate(reference, known, day(10)).body());
    }

    @Test
    void whatWasSeenBeforeTheReferenceMapIsNotUsed() {
        assertThat(kriging.estimate(redInTheEast(), List.of(seen(RED, 0, 37.45, 48.5)), day(10))
                        .used())
                .isZero();
    }

    @Test
    void aThirdSideThatIsSeenGetsItsShare() {
        var green = new SideId("green");
        var two = redInTheEast();
        var three = new Reference(two.map(), two.grid(), List.of(RED, BLUE, green), two.codes());
        int there = cell(two.grid(), 37.4, 48.5);

        var shares = kriging.estimate(
                three,
                List.of(seen(green, 29, 37.4, 48.5), seen(green, 30, 37.4, 48.5), seen(RED, 30, 37.4, 48.5)),
                day(30));

        assertThat(shares.of(2, there)).isGreaterThan(0.5f);
        assertThat(shares.of(0, there)).isBetween(0.1f, 0.4f);
        assertThat(shares.of(0, there) + shares.of(1, there) + shares.of(2, there))
                .isCloseTo(1, within(1e-6f));
    }

    @Test
    void whereAStrikeFellSaysNothingOfWhoHolds() {
        var strike = seen(RED, 5, new LonLat(37.45, 48.5), Sighting.Shown.STRIKE);

        assertThat(kriging.estimate(redInTheEast(), List.of(strike), day(10)).used())
                .isZero();
    }

    @Property(tries = 20)
    void sharesSumToOneOrLessAndTheOrderOfEvidenceDoesNotMatter(@ForAll @IntRange(min = 0, max = 1000) int seed) {
        var reference = redInTheEast();
        var evidence = scatter(new Random(seed), 50);
        var shares = kriging.estimate(reference, evidence, day(30));

        for (int cell = 0; cell < reference.grid().cells(); cell++) {
            assertThat(shares.of(0, cell) + shares.of(1, cell)).isBetween(0f, 1.000001f);
        }
        assertThat(kriging.estimate(reference, evidence.reversed(), day(30)).body())
                .isEqualTo(shares.body());
    }

    @Test
    void aSectorOfThirtyDaysTakesLessThanThreeSeconds() {
        var reference =
                reference(map(coat(Status.held(RED), box(37.5, 48, 38, 49))), new Envelope(36.4, 38.15, 47.75, 48.75));
        var evidence = scatter(new Random(1), 1500);

        assertThat(CpuTime.of(() -> kriging.estimate(reference, evidence, day(30))))
                .isLessThan(Duration.ofSeconds(3));
    }

    private static List<Evidence> scatter(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> seen(
                        random.nextInt(3) == 0 ? BLUE : RED,
                        1 + random.nextInt(30),
                        37.3 + random.nextInt(400_000) / 1e6,
                        48.3 + random.nextInt(400_000) / 1e6))
                .toList();
    }

    /** A small front with its sightings, and what the study's own code makes of it. */
    private record Study(Reference reference, List<Evidence> evidence, List<Double> expected) {
        static Study read() throws IOException {
            var cells = new ArrayList<String>();
            var sightings = new ArrayList<String[]>();
            var expected = new ArrayList<Double>();
            try (var lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(EstimatorTest.class.getResourceAsStream("kernel-kriging.txt")),
                    StandardCharsets.UTF_8))) {
                for (String line : lines.lines().toList()) {
                    var words = line.split(" ", -1);
                    switch (words[0]) {
                        case "cells" -> cells.add(words[1]);
                        case "sighting" -> sightings.add(words);
                        case "expected" ->
                            IntStream.range(1, words.length).forEach(i -> expected.add(Double.valueOf(words[i])));
                        default -> {}
                    }
                }
            }
            var reference = reference(cells);
            return new Study(
                    reference,
                    sightings.stream()
                            .map(words -> sighting(words, reference.grid()))
                            .toList(),
                    expected);
        }

        private static Reference reference(List<String> rows) {
            int columns = rows.getFirst().length();
            var grid = new Grid(new LonLat(37.5, 48.5), Battlefield.CELL, -4000, 3000, columns, rows.size());
            var codes = new byte[grid.cells()];
            for (int cell = 0; cell < codes.length; cell++) {
                codes[cell] = switch (rows.get(cell / columns).charAt(cell % columns)) {
                    case 'R' -> 0;
                    case 'B' -> 1;
                    default -> Reference.GREY;
                };
            }
            return new Reference(map(), grid, List.of(RED, BLUE), codes);
        }

        private static Evidence sighting(String[] words, Grid grid) {
            var at = Battlefield.middle(grid, Integer.parseInt(words[2]), Integer.parseInt(words[3]));
            var side = words[4].equals("red") ? RED : BLUE;
            return seen(side, Integer.parseInt(words[1]), at, Sighting.Shown.PRESENCE);
        }
    }
}
