package org.salient.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salient.core.model.Body;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.SourceId;

class GatheringTest {
    private static final Instant IMPORTED = Instant.parse("2025-03-03T12:00:00Z");
    private static final Path POINTS = Cases.file("points.csv");

    private final Set<FactId> journal = new HashSet<>();
    private final List<Body> bodies = new ArrayList<>();

    @Test
    void whatARunDidAddsUpToWhatTheFileHolds() {
        Gathering.Summary run = points();
        assertThat(run.kept()).isEqualTo(3);
        assertThat(run.repeated()).isEqualTo(1);
        assertThat(run.known()).isZero();
        assertThat(run.refusals()).isEqualTo(7);
        assertThat(run.refused().get("outside_area"))
                .satisfies(count -> assertThat(count.examples()).hasSize(2));
        assertThat(run.mended()).containsOnlyKeys("bad_url");
    }

    @Test
    void gatheringTwiceAddsNothing() {
        points();
        Gathering.Summary second = points();
        assertThat(second.kept()).isZero();
        assertThat(second.known()).isEqualTo(3);
        assertThat(second.repeated()).isEqualTo(1);
    }

    @Test
    void equalBytesArePassedOnOnce() {
        var run = new Gathering(this::append, _ -> {});
        new MapGatherer(Cases.theatre(), IMPORTED).gather(Cases.file("maps.ndjson"), new SourceId("mapper"), run);
        assertThat(run.finish().kept()).isEqualTo(2);
        assertThat(bodies).hasSize(1);
    }

    private Gathering.Summary points() {
        var run = new Gathering(this::append, _ -> {});
        new PointGatherer(Cases.theatre(), IMPORTED).gather(POINTS, new SourceId("mapper"), run);
        return run.finish();
    }

    private int append(List<Fact> facts, Collection<Body> batch) {
        bodies.addAll(batch);
        return (int) facts.stream().filter(fact -> !journal.add(fact.id())).count();
    }
}
