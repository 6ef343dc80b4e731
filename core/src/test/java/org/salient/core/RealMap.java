package org.salient.core;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.salient.core.model.Region;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Real maps to compare with. They may not be redistributed, so they lie outside the repository, in the folder that the
 * system property {@code salient.shared} names; without it the tests that use them are skipped.
 */
public final class RealMap {
    private static final String PROPERTY = "salient.shared";
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final List<String> PAINT_ORDER =
            List.of("#0f9d58", "#0288d1", "#01579b", "#a52714", "#880e4f", "#bcaaa4", "#bdbdbd");

    /** One polygon and what it says. */
    public record Painted(Status status, Polygon shape) {}

    private RealMap() {}

    /** The folder of the real data; the test is skipped where there is none. */
    public static Path folder() {
        String folder = System.getProperty(PROPERTY);
        Assumptions.assumeTrue(folder != null, "SKIPPED: no real data; name its folder with -D" + PROPERTY + "=FOLDER");
        return Path.of(java.util.Objects.requireNonNull(folder));
    }

    /** The map of 3 August 2025 in paint order, without its points and what is elsewhere in the world. */
    public static List<Painted> lastMap() {
        var features =
                read(folder().resolve("data/control/raw/1754251105.geojson")).get("features");
        var painted = new ArrayList<Painted>();
        for (String fill : PAINT_ORDER) {
            for (JsonNode feature : features) {
                var properties = feature.get("properties");
                boolean elsewhere = properties.path("name").asString("").contains("Придністров");
                if (fill.equals(properties.path("fill").asString("")) && !elsewhere) {
                    polygons(feature.get("geometry")).forEach(shape -> painted.add(new Painted(status(fill), shape)));
                }
            }
        }
        return painted;
    }

    /** The regions of the theatre, held by blue. */
    public static List<Region> regions() {
        var regions = new ArrayList<Region>();
        for (JsonNode feature :
                read(folder().resolve("data/boundaries/oblasts-osm.geojson")).get("features")) {
            var shape =
                    FACTORY.createMultiPolygon(polygons(feature.get("geometry")).toArray(Polygon[]::new));
            regions.add(TwoSides.region("region" + regions.size(), Optional.of(TwoSides.BLUE), shape));
        }
        return regions;
    }

    private static Status status(String fill) {
        return switch (fill) {
            case "#a52714", "#880e4f" -> held(TwoSides.RED);
            case "#bcaaa4", "#bdbdbd" -> Status.grey(Status.Reason.UNKNOWN);
            default -> held(TwoSides.BLUE);
        };
    }

    private static Status held(SideId side) {
        return Status.held(side);
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(java.nio.file.Files.readString(file));
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<Polygon> polygons(JsonNode geometry) {
        var polygons = new ArrayList<Polygon>();
        switch (geometry.get("type").asString()) {
            case "Polygon" -> polygons.add(polygon(geometry.get("coordinates")));
            case "MultiPolygon" -> geometry.get("coordinates").forEach(part -> polygons.add(polygon(part)));
            case "GeometryCollection" -> geometry.get("geometries").forEach(part -> polygons.addAll(polygons(part)));
            default -> {}
        }
        return polygons;
    }

    private static Polygon polygon(JsonNode rings) {
        var holes = new ArrayList<LinearRing>();
        rings.forEach(ring -> holes.add(ring(ring)));
        var shell = holes.removeFirst();
        return FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode points) {
        var coordinates = new ArrayList<Coordinate>();
        points.forEach(point -> coordinates.add(
                new Coordinate(point.get(0).asDouble(), point.get(1).asDouble())));
        return FACTORY.createLinearRing(coordinates.toArray(Coordinate[]::new));
    }

    /** All polygons of a collection of shapes, for comparison. */
    public static Geometry collect(List<? extends Geometry> shapes) {
        return FACTORY.buildGeometry(shapes);
    }
}
