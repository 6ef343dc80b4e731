package org.salient.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.core.model.FactId;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Report;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.SourceId;
import org.salient.core.model.Status;

/** What the gatherers make of real files. The numbers were counted on the files by other means. */
class RealDataTest {
    private static final Instant IMPORTED = Instant.parse("2026-01-01T00:00:00Z");
    private static final SourceId MAPPER = new SourceId("deepstate");
    private static final SourceId SECOND_MAPPER = new SourceId("uacontrolmap");

    @TempDir
    private Path folder;

    private TheatreFile theatre;
    private final KeptFacts facts = new KeptFacts();

    @BeforeEach
    void readTheatre() throws IOException {
        theatre = SharedData.theatre(folder);
    }

    @Test
    void everyMapOfThreeYearsIsKeptAndWhatIsWrongInThemIsCounted() {
        Gathering.Summary run = maps("control/deepstate-2022-04-to-2025-08.ndjson.xz", MAPPER);
        assertThat(run.kept()).isEqualTo(1359);
        assertThat(numbers(run.refused()))
                .isEqualTo(Map.of(
                        "left_out", 12_477 + 163,
                        "outside_area", 280,
                        "broken_shape", 216));
        assertThat(numbers(run.mended())).isEqualTo(Map.of("mended_shape", 104 + 27));
        long patches = facts.maps().mapToLong(map -> map.patches().size()).sum();
        assertThat(patches).isEqualTo(125_057 - 12_477 - 163 - 280 - 216);
        assertThat(facts.maps().allMatch(LayerMap::backfilled)).isTrue();
    }

    @Test
    void aSideThatIsThereForADayHoldsItsPolygons() {
        maps("control/deepstate-2022-04-to-2025-08.ndjson.xz", MAPPER);
        var mutiny = Status.held(new SideId("wagner"));
        assertThat(facts.maps()
                        .filter(map -> map.patches().stream()
                                .anyMatch(patch -> patch.status().equals(mutiny)))
                        .map(map -> map.published().toString().substring(0, 10)))
                .containsExactly("2023-06-24", "2023-06-24");
    }

    @Test
    void unitsOnMapsAsServedAreRefused() {
        Gathering.Summary run = maps("control/raw", MAPPER);
        assertThat(run.kept()).isEqualTo(2);
        assertThat(numbers(run.refused())).isEqualTo(Map.of("point_feature", 7 + 392, "left_out", 1 + 12));
        assertThat(facts.maps().map(map -> map.patches().size())).containsExactly(65, 500 - 392 - 12);
        assertThat(facts.maps().map(LayerMap::published))
                .containsExactly(Instant.ofEpochSecond(1649004375), Instant.ofEpochSecond(1754251105));
    }

    @Test
    void aMapOfBareRingsIsReadLatitudeFirst() {
        Gathering.Summary run = maps("control/uacontrolmap-2022-12-to-2025-08.ndjson.xz", SECOND_MAPPER);
        assertThat(run.kept() + run.refusals()).isEqualTo(973);
        assertThat(numbers(run.refused())).isEqualTo(Map.of("empty_map", 2));
        assertThat(facts.maps().findFirst().orElseThrow().published()).isEqualTo("2022-12-06T22:00:00Z");
    }

    @Test
    void everyPointIsKeptRepeatedOrRefused() {
        Gathering.Summary run = points();
        assertThat(run.kept() + run.repeated() + run.refusals()).isEqualTo(36_526);
        assertThat(run.repeated()).isEqualTo(2);
        assertThat(run.refused()).containsOnlyKeys("outside_area");
        assertThat(facts.all(Sighting.class)
                        .filter(point -> point.urls().size() > 1)
                        .count())
                .isGreaterThan(900);
    }

    @Test
    void gatheringTwiceGivesTheSameFacts() {
        points();
        Set<FactId> first = facts.ids();
        facts.clear();
        points();
        assertThat(facts.ids()).isEqualTo(first);
    }

    @Test
    void everyPostIsAReportInItsLanguage() {
        var run = new Gathering(facts, _ -> {});
        new ReportGatherer(theatre, IMPORTED)
                .gather(SharedData.file("text/telegram/posts-ru-2023-2024.json"), new SourceId("posts"), run);
        assertThat(run.finish().kept()).isEqualTo(1156);
        assertThat(facts.all(Report.class)
                        .filter(post -> post.language().equals("ru"))
                        .count())
                .isGreaterThan(1145);
    }

    @Test
    void anArticleWithoutAHeaderIsOneReport() {
        var run = new Gathering(facts, _ -> {});
        new ReportGatherer(theatre, IMPORTED, Instant.parse("2025-11-04T20:00:00Z"))
                .gather(SharedData.file("cases/pokrovsk-2025-11-04.txt"), new SourceId("news"), run);
        assertThat(run.finish().kept()).isEqualTo(1);
        assertThat(facts.all(Report.class).map(Report::language)).containsExactly("en");
    }

    private Gathering.Summary maps(String file, SourceId source) {
        var run = new Gathering(facts, _ -> {});
        new MapGatherer(theatre, IMPORTED).gather(SharedData.file(file), source, run);
        return run.finish();
    }

    private Gathering.Summary points() {
        var run = new Gathering(facts, _ -> {});
        new PointGatherer(theatre, IMPORTED)
                .gather(SharedData.file("evidence/uacontrolmap-points-2023-01-to-2025-08.csv.xz"), SECOND_MAPPER, run);
        return run.finish();
    }

    static Map<String, Integer> numbers(Map<String, Gathering.Count> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, count -> count.getValue().number()));
    }
}
