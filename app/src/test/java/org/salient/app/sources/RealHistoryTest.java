package org.salient.app.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.core.history.AreaSeries;
import org.salient.core.history.ControlHistory;
import org.salient.core.history.DatedMap;
import org.salient.core.history.HistoryBuilder;
import org.salient.core.history.Slips;
import org.salient.core.model.Body;
import org.salient.core.model.Hash;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Shapes;
import org.salient.core.model.SideId;
import org.salient.core.model.SourceId;
import org.salient.core.model.Status;

/** The history of three real years. Its figures were counted by others on the same maps. */
class RealHistoryTest {
    private static final Instant IMPORTED = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate THIRD_OF_AUGUST = LocalDate.parse("2025-08-03");
    private static final List<String> DONBAS = List.of("donetsk", "luhansk");

    @TempDir
    private Path folder;

    private ControlHistory history = new HistoryBuilder(Cases.theatre().theatre(), _ -> {
                throw new IllegalStateException("no map was added");
            })
            .build();

    @BeforeEach
    void layMaps() throws IOException {
        TheatreFile theatre = SharedData.theatre(folder);
        Map<Hash, Body> bodies = new HashMap<>();
        var builder = new HistoryBuilder(
                theatre.theatre(),
                hash -> Shapes.read(
                        bodies.getOrDefault(hash, Body.of(new byte[0])).bytes()));
        var run = new Gathering(
                (facts, batch) -> {
                    batch.forEach(body -> bodies.put(body.hash(), body));
                    facts.forEach(fact -> {
                        if (fact instanceof LayerMap map) {
                            builder.add(DatedMap.of(map, IMPORTED));
                        }
                    });
                    return 0;
                },
                _ -> {});
        new MapGatherer(theatre, IMPORTED)
                .gather(
                        SharedData.file("control/deepstate-2022-04-to-2025-08.ndjson.xz"),
                        new SourceId("deepstate"),
                        run);
        run.finish();
        history = builder.build();
    }

    @Test
    void everyDayOfThreeYearsIsThereAndTheDonbasIsAsItWasCounted() {
        assertThat(history.clock().maps()).hasSize(1359);
        assertThat(history.clock().days()).hasSize(1145);
        AreaSeries areas = history.areas();
        double occupied = donbas(areas, Status.held(new SideId("ru")));
        double grey = donbas(areas, Status.grey(Status.Reason.UNKNOWN));
        double other = donbas(areas, Status.held(new SideId("ua")));
        assertThat(occupied).isCloseTo(45_575, withinPercentage(0.2));
        assertThat(grey).isCloseTo(456, withinPercentage(0.2));
        assertThat(other).isCloseTo(6_878, withinPercentage(0.2));
        assertThat(occupied + grey + other).isCloseTo(52_909, withinPercentage(0.2));
        assertThat(Slips.in(history)).isEmpty();
    }

    private static double donbas(AreaSeries areas, Status status) {
        int day = areas.days().indexOf(THIRD_OF_AUGUST);
        return DONBAS.stream()
                .mapToDouble(region -> areas.perDay(region, status)[day])
                .sum();
    }
}
