package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.salient.core.model.Region;
import org.salient.core.model.SideId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads the regions of a theatre file, each from a box or from features of a GeoJSON file beside it. */
final class RegionReader {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** The word for ground that no side holds by default. */
    private static final String NONE = "none";

    private final Path folder;
    private final Collection<String> sides;
    private final Map<Path, List<Feature>> files = new HashMap<>();

    RegionReader(Path folder, Collection<String> sides) {
        this.folder = folder;
        this.sides = sides;
    }

    /**
     * The regions.
     *
     * @param atSea receives the ids of those that are marked as sea
     */
    List<Region> read(Section theatre, Set<String> atSea) {
        theatre.require("regions");
        var regions = new ArrayList<Region>();
        var ids = new HashSet<String>();
        for (Section section : theatre.sections("regions", "a region")) {
            Region region = region(section);
            if (!ids.add(region.id())) {
                section.fault("id", "there is a region '" + region.id() + "' already; each id is given once");
            }
            if (section.find("sea", Choice::yesOrNo).orElse(false)) {
                atSea.add(region.id());
            }
            section.close();
            regions.add(region);
        }
        return regions;
    }

    /** The files that the regions name, after they were read. */
    Set<Path> files() {
        return Set.copyOf(files.keySet());
    }

    private Region region(Section section) {
        section.require("names");
        return new Region(
                section.text("id"),
                section.map("names", String::strip),
                section.value("held", Optional.empty(), this::held),
                shape(section));
    }

    private Optional<SideId> held(String text) {
        return text.equals(NONE)
                ? Optional.empty()
                : Optional.of(Choice.side(sides).apply(text));
    }

    private Geometry shape(Section section) {
        if (section.has("shape") == section.has("box")) {
            section.fault("a region has either 'shape' (a GeoJSON file) or 'box' ([west, south, east, north])");
            return GEOMETRY.createPolygon();
        }
        return section.has("box") ? box(section) : united(section);
    }

    private static Geometry box(Section section) {
        List<Double> edges = section.list("box", Choice::number);
        if (edges.size() != 4 || edges.get(0) >= edges.get(2) || edges.get(1) >= edges.get(3)) {
            section.fault(
                    "box", "a box is [west, south, east, north] in degrees, west less than east, south than north");
            return GEOMETRY.createPolygon();
        }
        return GEOMETRY.toGeometry(new Envelope(edges.get(0), edges.get(2), edges.get(1), edges.get(3)));
    }

    private Geometry united(Section section) {
        Map<String, String> where = section.map("where", String::strip);
        Optional<List<Feature>> features = section.find("shape", this::features);
        List<Geometry> polygons = features.orElse(List.of()).stream()
                .filter(feature -> where.entrySet().stream()
                        .allMatch(rule ->
                                rule.getValue().equals(feature.properties().get(rule.getKey()))))
                .flatMap(feature -> feature.shape().polygons())
                .map(polygon -> polygon.isValid() ? polygon : GeometryFixer.fix(polygon))
                .toList();
        if (polygons.isEmpty() && features.isPresent()) {
            section.fault("shape", "no polygon of the file matches " + (where.isEmpty() ? "the region" : where));
        }
        return OverlayNGRobust.union(GEOMETRY.buildGeometry(polygons));
    }

    private List<Feature> features(String name) {
        return files.computeIfAbsent(folder.resolve(name).normalize(), RegionReader::load);
    }

    private static List<Feature> load(Path file) {
        var features = new ArrayList<Feature>();
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = GeoJsonReader.parser(in)) {
            GeoJsonReader.ofOne(Axes.LON_LAT, features::add).read(json);
        } catch (IOException e) {
            throw new IllegalArgumentException("the file cannot be read: " + file, e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the file is no GeoJSON: " + file + ": " + e.getOriginalMessage(), e);
        }
        return features;
    }
}
