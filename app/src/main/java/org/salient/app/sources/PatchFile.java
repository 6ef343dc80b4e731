package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads the ground of a desk's own change: the polygons of a GeoJSON file, united. */
public final class PatchFile {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private PatchFile() {}

    /**
     * The ground that a file draws.
     *
     * @throws RefusedFile where it draws none, or what it draws cannot be built
     */
    public static Geometry read(Path file) {
        var features = new ArrayList<Feature>();
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = GeoJsonReader.parser(in)) {
            GeoJsonReader.ofOne(Axes.LON_LAT, features::add).read(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the patch cannot be read: " + file, e);
        } catch (JacksonException e) {
            throw new RefusedFile(List.of(file + ": this is no GeoJSON: " + e.getOriginalMessage()));
        }
        List<String> faults = features.stream()
                .flatMap(feature ->
                        feature.shape().refused().stream().map(reason -> file + ":" + feature.line() + ": " + reason))
                .toList();
        List<Geometry> polygons = features.stream()
                .<Geometry>flatMap(feature -> feature.shape().polygons())
                .toList();
        if (!faults.isEmpty() || polygons.isEmpty()) {
            throw new RefusedFile(
                    faults.isEmpty() ? List.of(file + ": it draws no ground; a patch is one polygon or more") : faults);
        }
        return OverlayNGRobust.union(GEOMETRY.buildGeometry(polygons));
    }
}
