package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salient.core.model.SourceId;
import tools.jackson.core.JsonParser;

/**
 * Gathers reference maps as their source's key tells: GeoJSON, a map a line of JSON, KML, KMZ or GeoPackage, a file or
 * a folder of them, JSON packed with xz or not. A map is dated by its own member, by a property of its features, or by
 * its file's name; a bare date is the start of that day, since a map of a day is what its source shows on it.
 */
public final class MapGatherer implements Gatherer {
    private static final Set<String> LINES = Set.of("ndjson", "jsonl", "geojsonl");

    private final Intake intake;
    private final GroundMender mender;
    private final Map<MapKey, Map<Map<String, String>, MapKey.Sorting>> sortings = new HashMap<>();
    private final RepeatedText repeated = new RepeatedText();
    private final Map<Axes, ShapeMemo> memos = new EnumMap<>(Axes.class);

    /** A gatherer for one theatre, at a moment. */
    public MapGatherer(TheatreFile file, java.time.Instant importedAt) {
        this.intake = new Intake(file, importedAt);
        this.mender = new GroundMender(new TheatreArea(file));
    }

    @Override
    public void gather(Path file, SourceId source, Sink sink) {
        Optional<MapKey> key = Optional.ofNullable(intake.file().mapKeys().get(source));
        if (key.isEmpty()) {
            sink.refuse(new Refusal(
                    file.toString(), 0, "no_key", "the theatre file has no source '" + source + "' with a 'map' key"));
            return;
        }
        Guard.each(file, one -> new Job(one, source, key.get(), sink).run());
    }

    /** The gathering of one file. */
    private final class Job {
        private final Path file;
        private final SourceId source;
        private final MapKey key;
        private final Sink sink;
        private final Guard guard;

        Job(Path file, SourceId source, MapKey key, Sink sink) {
            this.file = file;
            this.source = source;
            this.key = key;
            this.sink = sink;
            this.guard = new Guard(file, sink);
        }

        void run() {
            if (LINES.contains(Unpacking.ending(file))) {
                lines();
            } else {
                guard.run(() -> "and the map in it is not kept", this::single);
            }
        }

        private void single() throws IOException, javax.xml.stream.XMLStreamException {
            MapAssembler map = assembler();
            Map<String, String> members =
                    new FeatureFiles(memo(), new HashSet<>(key.areas())).read(file, sink::progress, map::add);
            finish(map, members, 1);
        }

        private void lines() {
            var reached = new long[1];
            guard.run(() -> "in line " + (reached[0] + 1) + "; the " + reached[0] + " before it were read", () -> {
                try (InputStream in = Unpacking.open(file, sink::progress)) {
                    var lines = new LineReader(in);
                    while (lines.next()) {
                        reached[0] = lines.line();
                        line(lines);
                    }
                }
            });
        }

        private void line(LineReader lines) {
            int length = lines.end() - lines.start();
            if (length == 0) {
                return;
            }
            repeated.leaveOut(lines.bytes(), lines.start(), lines.end());
            // What is left out stood in a line before, where it was found to be numbers.
            if (Utf8.firstBad(repeated.bytes(), 0, repeated.length()).isPresent()) {
                Utf8.firstBad(lines.bytes(), lines.start(), lines.end())
                        .ifPresent(bad ->
                                sink.refuse(new Refusal(file.toString(), lines.line(), "encoding", bad.message())));
                return;
            }
            new Guard(file, lines.line() - 1, sink).run(() -> "", () -> {
                try (JsonParser json = GeoJsonReader.parser(repeated.bytes(), 0, repeated.length())) {
                    MapAssembler map = assembler();
                    var reader =
                            new GeoJsonReader(memo(), repeated, new HashSet<>(key.areas()), lines.line() - 1, map::add);
                    finish(map, reader.read(json), lines.line());
                }
            });
        }

        private ShapeMemo memo() {
            ShapeMemo memo = memos.computeIfAbsent(key.axes(), ShapeMemo::new);
            memo.nextMap();
            return memo;
        }

        private MapAssembler assembler() {
            return new MapAssembler(
                    new MapAssembler.Keyed(key, sortings.computeIfAbsent(key, _ -> new HashMap<>())),
                    mender,
                    file.toString(),
                    sink);
        }

        private void finish(MapAssembler map, Map<String, String> members, long line) {
            Optional<When> when = Optional.ofNullable(members.get(key.published()))
                    .or(map::dated)
                    .map(text -> When.parse(text, intake.zone()))
                    .or(() -> When.inName(file.getFileName().toString(), intake.zone()));
            if (when.isEmpty()) {
                sink.refuse(new Refusal(
                        file.toString(),
                        line,
                        "no_date",
                        "the map has no '" + key.published() + "' and its file's name holds no time; name the file by"
                                + " its day, such as 2025-11-04.geojson"));
                return;
            }
            var published = when.get().start(intake.zone());
            map.finish(line, source, published, intake.isBackfilled(published));
        }
    }
}
