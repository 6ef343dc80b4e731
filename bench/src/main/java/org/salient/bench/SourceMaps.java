package org.salient.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.salient.core.model.Hash;
import org.salient.core.model.Shapes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The maps of an archive as their source drew them, read apart from the program. */
final class SourceMaps {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** A ring closes with its first point, so it has four. */
    private static final int LEAST_POINTS = 4;

    private final List<PaintRow> paint;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Hash, List<Polygon>> mended = new HashMap<>();

    SourceMaps(List<PaintRow> paint) {
        this.paint = paint;
    }

    /**
     * One map.
     *
     * @param coats the polygons of each coat, as many lists as there are coats, valid
     */
    record SourceMap(Instant published, List<List<Polygon>> coats) {}

    /** Gives some maps of a file one by one. */
    void each(Path file, int from, int until, Consumer<SourceMap> taker) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (int number = 0; number < until; number++) {
                String line = lines.readLine();
                if (number >= from) {
                    taker.accept(map(json.readTree(line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the unpacked archive cannot be read: " + file, e);
        }
    }

    SourceMap map(JsonNode map) {
        var coats = new ArrayList<List<Polygon>>();
        for (PaintRow row : paint) {
            var coat = new ArrayList<Polygon>();
            for (JsonNode feature : map.get("features")) {
                if (row.paints(feature.get("properties"))) {
                    polygons(feature.get("geometry")).forEach(polygon -> coat.addAll(mend(polygon)));
                }
            }
            coats.add(coat);
        }
        return new SourceMap(Instant.parse(map.get("published").asString()), coats);
    }

    private List<Polygon> mend(Polygon polygon) {
        return mended.computeIfAbsent(Shapes.write(polygon).hash(), _ -> valid(polygon));
    }

    private static List<Polygon> valid(Polygon polygon) {
        var parts = new ArrayList<Polygon>();
        Geometry fixed = polygon.isValid() ? polygon : GeometryFixer.fix(polygon);
        for (int i = 0; i < fixed.getNumGeometries(); i++) {
            if (fixed.getGeometryN(i) instanceof Polygon part) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static List<Polygon> polygons(JsonNode geometry) {
        var polygons = new ArrayList<Polygon>();
        boolean many = geometry.get("type").asString().equals("MultiPolygon");
        for (JsonNode rings : many ? geometry.get("coordinates") : List.of(geometry.get("coordinates"))) {
            polygons.add(polygon(rings));
        }
        return polygons;
    }

    private static Polygon polygon(JsonNode rings) {
        var built = new ArrayList<LinearRing>();
        for (JsonNode ring : rings) {
            var points = new ArrayList<Coordinate>();
            ring.forEach(point -> points.add(
                    new Coordinate(point.get(0).asDouble(), point.get(1).asDouble())));
            if (points.size() >= LEAST_POINTS) {
                built.add(GEOMETRY.createLinearRing(points.toArray(Coordinate[]::new)));
            }
        }
        return built.isEmpty()
                ? GEOMETRY.createPolygon()
                : GEOMETRY.createPolygon(
                        built.getFirst(), built.subList(1, built.size()).toArray(LinearRing[]::new));
    }
}
