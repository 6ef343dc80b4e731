package org.salient.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.salient.core.model.Body;
import org.salient.core.model.LayerMap;
import org.salient.core.model.LonLat;
import org.salient.core.model.Shapes;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.Status;
import org.tukaani.xz.XZInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Years of daily maps and sightings in one store. Takes a minute, so it runs only where it is called for:
 * {@code SALIENT_LOAD=1} for made-up maps, {@code SALIENT_DATA=folder} for those in that folder.
 */
final class LoadTest {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final Duration LEDGER_LIMIT = Duration.ofSeconds(2);
    private static final Duration APPEND_LIMIT = Duration.ofSeconds(40);

    @TempDir
    Path folder = Path.of("set by JUnit");

    @Test
    void madeUpYearsAreTakenInWithinLimits() {
        assumeTrue(System.getenv("SALIENT_LOAD") != null, "skipped: set SALIENT_LOAD=1 to take in made-up years");
        var random = new Random(1);
        Stream<Load.Brought> maps = IntStream.range(0, 1359).mapToObj(day -> madeUpMap(day, random));
        Stream<Load.Brought> sightings = IntStream.range(0, 36_000)
                .mapToObj(i -> new Load.Brought(
                        War.sighting(36 + random.nextDouble() * 2, 47 + random.nextDouble() * 2), List.of()));
        check(new Load(folder).run(Stream.concat(maps, sightings)));
    }

    @Test
    void realYearsAreTakenInWithinLimits() throws IOException {
        String data = System.getenv("SALIENT_DATA");
        assumeTrue(data != null, "skipped: SALIENT_DATA names no folder of real maps and points");
        try (Stream<String> maps = lines(Path.of(String.valueOf(data)), "control", "deepstate*.ndjson.xz");
                Stream<String> points = lines(Path.of(String.valueOf(data)), "evidence", "*points*.csv.xz")) {
            check(new Load(folder)
                    .run(Stream.concat(maps.map(LoadTest::map), points.skip(1).flatMap(LoadTest::point))));
        }
    }

    private static void check(Load.Took took) {
        System.out.println(took);
        assertThat(took.result().findings()).isEmpty();
        assertThat(took.append()).isLessThan(APPEND_LIMIT);
        assertThat(took.ledger()).isLessThan(LEDGER_LIMIT);
    }

    /** 83 polygons of 100 corners, of which 22 are new each day. */
    private static Load.Brought madeUpMap(int day, Random random) {
        var bodies = new ArrayList<Body>();
        for (int i = 0; i < 83; i++) {
            random.setSeed(i < 61 ? i : day * 83L + i);
            bodies.add(
                    Shapes.write(SHAPES.createPoint(new Coordinate(36 + random.nextDouble(), 48 + random.nextDouble()))
                            .buffer(0.01 + random.nextDouble() / 10, 25)));
        }
        return new Load.Brought(War.map(War.NOON.plus(Duration.ofDays(day)), bodies.toArray(Body[]::new)), bodies);
    }

    private static Load.Brought map(String line) {
        JsonNode map = JsonMapper.shared().readTree(line);
        var patches = new ArrayList<LayerMap.LayerPatch>();
        var bodies = new ArrayList<Body>();
        for (JsonNode feature : map.get("features").values()) {
            Body body = Shapes.write(ground(feature.get("geometry")));
            JsonNode told = feature.get("properties");
            bodies.add(body);
            patches.add(new LayerMap.LayerPatch(
                    Status.held(new SideId(told.path("fill").asString("none"))),
                    told.path("name").asString(""),
                    body.hash()));
        }
        Instant published = Instant.parse(map.get("published").asString());
        return new Load.Brought(LayerMap.of(War.MAPPER, published, patches, true), bodies);
    }

    private static Geometry ground(JsonNode geometry) {
        JsonNode parts = geometry.get("coordinates");
        return geometry.get("type").asString().equals("Polygon")
                ? polygon(parts)
                : new MultiPolygon(
                        parts.values().stream().map(LoadTest::polygon).toArray(Polygon[]::new), SHAPES);
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> all = rings.values().stream()
                .map(LoadTest::ring)
                .filter(ring -> !ring.isEmpty())
                .toList();
        return all.isEmpty()
                ? SHAPES.createPolygon()
                : SHAPES.createPolygon(all.getFirst(), all.stream().skip(1).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode points) {
        Coordinate[] corners = points.values().stream()
                .map(point ->
                        new Coordinate(point.get(0).asDouble(), point.get(1).asDouble()))
                .toArray(Coordinate[]::new);
        return SHAPES.createLinearRing(corners.length < 4 ? new Coordinate[0] : corners);
    }

    /** A point of a table: map_date,last_map_date,side,lon,lat,text,urls. */
    private static Stream<Load.Brought> point(String line) {
        String[] fields = line.split(",", 6);
        if (fields.length < 6 || !fields[3].matches("[0-9.]+") || !fields[4].matches("[0-9.]+")) {
            return Stream.of();
        }
        var at = new LonLat(Double.parseDouble(fields[3]), Double.parseDouble(fields[4]));
        Sighting like = War.SIGHTING;
        return Stream.of(new Load.Brought(
                Sighting.of(
                        like.source(),
                        at,
                        like.error(),
                        like.seen(),
                        like.posted(),
                        like.side(),
                        like.shown(),
                        fields[5],
                        like.urls(),
                        true),
                List.of()));
    }

    private static Stream<String> lines(Path data, String part, String name) throws IOException {
        try (var files = Files.newDirectoryStream(data.resolve(part), name)) {
            var packed = new XZInputStream(Files.newInputStream(files.iterator().next()));
            return new BufferedReader(new InputStreamReader(packed, StandardCharsets.UTF_8)).lines();
        }
    }
}
