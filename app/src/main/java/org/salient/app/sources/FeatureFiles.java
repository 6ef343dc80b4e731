package org.salient.app.sources;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.salient.store.ForeignGeoPackage;
import tools.jackson.core.JsonParser;

/**
 * Reads the features of one geographic file, told by its ending: GeoJSON, KML, KMZ or GeoPackage.
 *
 * @param memo  of the shapes that JSON drew before
 * @param areas members of JSON that hold bare rings
 */
record FeatureFiles(ShapeMemo memo, Set<String> areas) {
    static final Set<String> ENDINGS = Set.of("geojson", "json", "kml", "kmz", "gpkg");

    FeatureFiles {
        areas = Set.copyOf(areas);
    }

    /** Gives each feature; what the file says of itself is returned. */
    Map<String, String> read(Path file, LongConsumer progress, Consumer<Feature> features)
            throws IOException, XMLStreamException {
        return switch (Unpacking.ending(file)) {
            case "geojson", "json" -> json(file, progress, features);
            case "kml" -> kml(file, progress, features);
            case "kmz" -> kmz(file, progress, features);
            case "gpkg" -> geoPackage(file, features);
            default -> throw new IllegalArgumentException("the ending is none of " + ENDINGS);
        };
    }

    private Map<String, String> json(Path file, LongConsumer progress, Consumer<Feature> features) throws IOException {
        try (InputStream in = new Utf8Stream(Unpacking.open(file, progress));
                JsonParser json = GeoJsonReader.parser(in)) {
            return new GeoJsonReader(memo, new RepeatedText(), areas, 0, features).read(json);
        }
    }

    private static Map<String, String> kml(Path file, LongConsumer progress, Consumer<Feature> features)
            throws IOException, XMLStreamException {
        try (InputStream in = new Utf8Stream(Unpacking.open(file, progress))) {
            return new KmlReader(features).read(in);
        }
    }

    private static Map<String, String> kmz(Path file, LongConsumer progress, Consumer<Feature> features)
            throws IOException, XMLStreamException {
        try (var zip = new ZipInputStream(Unpacking.open(file, progress))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().endsWith(".kml")) {
                entry = zip.getNextEntry();
            }
            if (entry == null) {
                throw new IllegalArgumentException("the KMZ holds no .kml file");
            }
            return new KmlReader(features).read(new Utf8Stream(new Whole(zip)));
        }
    }

    /** An archive whose early end is told as such: readers of XML take it for the end of the text. */
    private static final class Whole extends FilterInputStream {
        Whole(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (EOFException _) {
                throw new ZipException("it ends too early");
            }
        }
    }

    private static Map<String, String> geoPackage(Path file, Consumer<Feature> features) {
        ForeignGeoPackage.read(
                file,
                row -> features.accept(
                        new Feature(row.values(), shape(row.wellKnownBinary()), 0, Math.toIntExact(row.number()))));
        return Map.of();
    }

    private static Shape shape(byte[] wellKnownBinary) {
        try {
            return Shape.flattened(new WKBReader().read(wellKnownBinary));
        } catch (ParseException | IllegalArgumentException e) {
            return Shape.refused("its shape cannot be read: " + e.getMessage());
        }
    }
}
