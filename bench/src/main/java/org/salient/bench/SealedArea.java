package org.salient.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.salient.core.model.Snapshot;
import org.salient.store.GeoPackageStore;
import org.tukaani.xz.XZInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The area of each status in a sealed map beside that of the source's own polygons. The latter is computed apart from the
 * product: polygons straight from the archive, united and subtracted whole, areas by GeographicLib.
 */
final class SealedArea {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** The zone of the theatre in {@code bench/theatre}: a day shows its last map before local midnight. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    private final Path paint;
    private final Path archive;
    private final PrintStream out;

    SealedArea(Path home, Path data, PrintStream out) {
        this.paint = home.resolve("bench/theatre/paint.tsv");
        this.archive = data.resolve("control/deepstate-2022-04-to-2025-08.ndjson.xz");
        this.out = out;
    }

    /** The largest difference in percent, over the statuses that the source's map of a day draws. */
    double worst(Path workspace, LocalDate day) {
        Map<String, Double> sealed = sealed(workspace);
        Map<String, Double> own = own(day);
        double worst = 0;
        for (var status : own.entrySet()) {
            double is = sealed.getOrDefault(status.getKey(), 0.0);
            double difference = 100 * Math.abs(is - status.getValue()) / status.getValue();
            worst = Math.max(worst, difference);
            out.println(String.format(
                    Locale.ROOT,
                    "%-14s sealed %,12.2f km², by its source %,12.2f km², %.5f %% apart",
                    status.getKey(),
                    is,
                    status.getValue(),
                    difference));
        }
        return worst;
    }

    /** Square kilometres by status, of the patches whose basis is a map. */
    private static Map<String, Double> sealed(Path workspace) {
        try (GeoPackageStore store = GeoPackageStore.openReadOnly(workspace.resolve("salient.gpkg"))) {
            var areas = new LinkedHashMap<String, Double>();
            Snapshot newest = store.ledger().all(Snapshot.class).getLast();
            for (Snapshot.Patch patch : newest.patches()) {
                if (patch.provenance().basis().kind().equals("map")) {
                    areas.merge(StatusWords.of(patch.status()), patch.areaSquareKilometres(), Double::sum);
                }
            }
            return areas;
        }
    }

    private Map<String, Double> own(LocalDate day) {
        try {
            Map<String, List<Polygon>> coats = coats(lastOf(day));
            var areas = new LinkedHashMap<String, Double>();
            Geometry above = GEOMETRY.createPolygon();
            // From the last coat to the first: what a later one covers is not the earlier one's.
            for (String coat : new ArrayList<>(coats.keySet()).reversed()) {
                List<Polygon> polygons = coats.getOrDefault(coat, List.of());
                Geometry united = OverlayNGRobust.union(GEOMETRY.buildGeometry(polygons));
                Geometry seen = OverlayNGRobust.overlay(
                        united, above, org.locationtech.jts.operation.overlayng.OverlayNG.DIFFERENCE);
                above = OverlayNGRobust.overlay(
                        united, above, org.locationtech.jts.operation.overlayng.OverlayNG.UNION);
                areas.merge(coat.substring(coat.indexOf(' ') + 1), squareKilometres(seen), Double::sum);
            }
            areas.values().removeIf(area -> area == 0);
            return areas;
        } catch (IOException e) {
            throw new UncheckedIOException("the archive of maps cannot be read: " + archive, e);
        }
    }

    private JsonNode lastOf(LocalDate day) throws IOException {
        Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
        String last = "";
        try (var lines = new BufferedReader(
                new InputStreamReader(new XZInputStream(Files.newInputStream(archive)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // {"published":"2022-04-03T12:33:28Z", ...
                if (Instant.parse(line.substring(14, 34)).isBefore(end)) {
                    last = line;
                }
            }
        }
        return new ObjectMapper().readTree(last);
    }

    /** The polygons by coat, in paint order; a key is the coat's number and its status. */
    private Map<String, List<Polygon>> coats(JsonNode map) {
        var coats = new LinkedHashMap<String, List<Polygon>>();
        List<PaintRow> rows = PaintRow.read(paint);
        List<List<Polygon>> painted = new SourceMaps(rows).map(map).coats();
        for (int order = 0; order < rows.size(); order++) {
            coats.put(order + " " + rows.get(order).status(), painted.get(order));
        }
        return coats;
    }

    private static double squareKilometres(Geometry shape) {
        double area = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                area += ring(polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    area -= ring(polygon.getInteriorRingN(hole));
                }
            }
        }
        return area / 1e6;
    }

    private static double ring(LinearRing ring) {
        var area = new PolygonArea(Geodesic.WGS84, false);
        for (Coordinate point : ring.getCoordinates()) {
            area.AddPoint(point.y, point.x);
        }
        return Math.abs(area.Compute().area);
    }
}
