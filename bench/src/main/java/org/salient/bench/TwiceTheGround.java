package org.salient.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;

/** The bench's war fought a second time further east: each map's polygons and the theatre's regions drawn again, shifted. */
final class TwiceTheGround {
    /** Wider than the theatre, so that the two do not meet. */
    private static final double DEGREES_EAST = 24;

    /** Sources draw to five decimals. */
    private static final double ROUNDING = 1e5;

    private static final Pattern REGION = Pattern.compile("  - \\{id: ([a-z-]+), .*");
    private static final Pattern BOX = Pattern.compile("box: \\[([\\d.]+), ([\\d.]+), ([\\d.]+), ([\\d.]+)]");

    private final Path from;
    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    /** @param theatre a theatre file; the folder is made */
    TwiceTheGround(Path theatre, Path folder) {
        this.from = theatre;
        this.folder = folder;
    }

    Archive archive(Archive once) {
        Path twice = once.file().resolveSibling("maps-twice.ndjson");
        try (BufferedReader lines = Files.newBufferedReader(once.file());
                Writer out = Files.newBufferedWriter(twice)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.append(json.writeValueAsString(twice(json.readTree(line)))).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the doubled archive cannot be written: " + twice, e);
        }
        return new Archive(twice, once.maps());
    }

    Path theatre() {
        try {
            Files.createDirectories(folder);
            Path places = from.resolveSibling("places.csv");
            Files.copy(places, folder.resolve("places.csv"));
            JsonNode oblasts = json.readTree(Files.readString(from.resolveSibling(BenchTheatre.OBLASTS)));
            Files.copy(from.resolveSibling(BenchTheatre.OBLASTS), folder.resolve(BenchTheatre.OBLASTS));
            Files.writeString(folder.resolve("oblasts-east.geojson"), json.writeValueAsString(shifted(oblasts)));
            Path file = folder.resolve("theatre.yaml");
            Files.write(file, regions(Files.readAllLines(from)));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the doubled theatre cannot be written: " + folder, e);
        }
    }

    private static List<String> regions(List<String> lines) {
        var twice = new ArrayList<String>();
        for (String line : lines) {
            twice.add(line);
            Matcher region = REGION.matcher(line);
            if (region.matches() && line.contains(" held: ")) {
                String named = line.replaceFirst(region.group(1), region.group(1) + "-east")
                        .replace(BenchTheatre.OBLASTS, "oblasts-east.geojson");
                twice.add(BOX.matcher(named)
                        .replaceFirst(box -> "box: [" + east(box.group(1)) + ", " + box.group(2) + ", "
                                + east(box.group(3)) + ", " + box.group(4) + "]"));
            }
        }
        return twice;
    }

    private static double east(String lon) {
        return Double.parseDouble(lon) + DEGREES_EAST;
    }

    private JsonNode twice(JsonNode map) {
        var features = (ArrayNode) map.get("features");
        var again = new ArrayList<JsonNode>();
        features.forEach(feature -> again.add(shifted(feature)));
        features.addAll(again);
        return map;
    }

    private static JsonNode shifted(JsonNode node) {
        JsonNode copy = node.deepCopy();
        copy.findValues("coordinates").forEach(TwiceTheGround::shift);
        return copy;
    }

    private static void shift(JsonNode coordinates) {
        if (!coordinates.get(0).isNumber()) {
            coordinates.forEach(TwiceTheGround::shift);
        } else if (coordinates instanceof ArrayNode position) {
            position.set(0, Math.round((position.get(0).asDouble() + DEGREES_EAST) * ROUNDING) / ROUNDING);
        }
    }
}
