package org.salient.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files of {@code cases/pokrovsk-2025}, read as they stand. */
final class PokrovskCase {
    static final Path FOLDER = Path.of("../cases/pokrovsk-2025");

    private PokrovskCase() {}

    static TheatreFile theatre() {
        return TheatreFile.read(FOLDER.resolve("theatre.yaml"));
    }

    static Stream<Path> maps() throws IOException {
        return list("maps").stream();
    }

    static List<Path> reports() throws IOException {
        return list("reports");
    }

    private static List<Path> list(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    static List<Feature> features(Path file) throws IOException {
        var features = new ArrayList<Feature>();
        read(file, features);
        return features;
    }

    static String published(Path map) throws IOException {
        return read(map, new ArrayList<>()).getOrDefault("published", "?");
    }

    private static Map<String, String> read(Path file, List<Feature> features) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var json = GeoJsonReader.parser(in)) {
            return GeoJsonReader.ofOne(Axes.LON_LAT, features::add).read(json);
        }
    }

    static List<Polygon> polygons(Path map) throws IOException {
        return features(map).stream()
                .flatMap(feature -> feature.shape().polygons())
                .toList();
    }

    static List<Row> table(Path file) throws IOException {
        var table = new ArrayList<Row>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            var rows = new CsvReader(in, file.toString());
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                assertThat(row.get().refusal()).isEmpty();
                table.add(row.get());
            }
        }
        return table;
    }

    static List<Sighted> points() throws IOException {
        var points = new ArrayList<Sighted>();
        for (Row row : table(FOLDER.resolve("points.csv"))) {
            points.add(new Sighted(
                    new Coordinate(number(row, "lon"), number(row, "lat")),
                    row.value("side").orElseThrow(),
                    row.value("urls").orElseThrow()));
        }
        for (Feature feature : features(FOLDER.resolve("points.geojson"))) {
            points.add(new Sighted(
                    feature.shape().parts().getFirst().getCoordinate(),
                    feature.properties().getOrDefault("side", "?"),
                    feature.properties().getOrDefault("urls", "?")));
        }
        return points;
    }

    record Sighted(Coordinate at, String side, String url) {}

    private static double number(Row row, String column) {
        return Double.parseDouble(row.value(column).orElseThrow());
    }

    static Map<String, String> header(Path report) throws IOException {
        return Files.readString(report)
                .lines()
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @SuppressWarnings("unchecked") // the file is a list of maps, or the cast of an entry fails the test
    static List<Map<String, Object>> decisions() throws IOException {
        var load = new Load(LoadSettings.builder().build());
        return (List<Map<String, Object>>) load.loadFromString(Files.readString(FOLDER.resolve("decisions.yaml")));
    }

    static Optional<String> named(Map<String, Object> decision, String key) {
        return Optional.ofNullable(decision.get(key)).map(String::valueOf);
    }
}
