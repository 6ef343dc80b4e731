package org.salient.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.salient.app.sources.Gathered;
import org.salient.app.sources.MapGatherer;
import org.salient.app.sources.Refusal;
import org.salient.app.sources.Sink;
import org.salient.app.sources.TheatreFile;
import org.salient.core.history.ControlHistory;
import org.salient.core.history.DatedMap;
import org.salient.core.history.HistoryBuilder;
import org.salient.core.model.Body;
import org.salient.core.model.Fact;
import org.salient.core.model.Hash;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Shapes;
import org.salient.core.model.SourceId;
import org.salient.core.model.Theatre;

/** The maps of an archive as a history in memory, ready to be asked. */
final class RealHistory {
    /** A moment after the last map, at which all of them are taken to be imported. */
    private static final Instant IMPORTED = Instant.parse("2026-01-01T00:00:00Z");

    private RealHistory() {}

    /** Reads a file of maps into a history of the theatre that the file names. */
    static ControlHistory read(Path maps, TheatreFile file) {
        return read(maps, file, file.theatre());
    }

    /** The same with other regions. */
    static ControlHistory read(Path maps, TheatreFile file, Theatre theatre) {
        var kept = new Kept();
        new MapGatherer(file, IMPORTED).gather(maps, new SourceId("deepstate"), kept);
        var builder = new HistoryBuilder(theatre, kept::shape);
        kept.maps.forEach(map -> builder.add(DatedMap.of(map, map.published())));
        return builder.build();
    }

    /** What was gathered, held in memory. */
    private static final class Kept implements Sink {
        private final List<LayerMap> maps = new ArrayList<>();
        private final Map<Hash, Body> bodies = new HashMap<>();

        Geometry shape(Hash hash) {
            return Optional.ofNullable(bodies.get(hash))
                    .map(body -> Shapes.read(body.bytes()))
                    .orElseThrow(() -> new IllegalStateException("a map names a shape that was not gathered: " + hash));
        }

        @Override
        public void keep(Gathered gathered) {
            Fact fact = gathered.fact();
            if (fact instanceof LayerMap map) {
                maps.add(map);
                gathered.bodies().forEach(body -> bodies.putIfAbsent(body.hash(), body));
            }
        }

        @Override
        public void refuse(Refusal refusal) {}

        @Override
        public void mended(Refusal mending) {}
    }
}
