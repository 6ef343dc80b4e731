package org.salient.app.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.salient.core.model.Place;

/**
 * A file of places in any form that is known: a list of our own, GeoNames, a table of OpenStreetMap, points in GeoJSON,
 * or KATOTTG. The form is told by what stands in the file, never by its name.
 */
public final class GazetteerFile {
    private static final int HEAD_BYTES = 4096;

    private final Path file;
    private final Form form;

    /** The forms of files of places, last the one that completes the others. */
    public enum Form {
        LIST,
        GEONAMES,
        OSM,
        GEOJSON,
        KATOTTG
    }

    private GazetteerFile(Path file, Form form) {
        this.file = file;
        this.form = form;
    }

    /** The file, its form told. */
    public static GazetteerFile of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new GazetteerFile(file, form(new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of places cannot be read: " + file, e);
        }
    }

    /** The places of each of several files, those that complete other lists after them. */
    public static List<List<Place>> read(List<Path> files, List<Place> known, Consumer<Refusal> refusals) {
        List<Place> all = new ArrayList<>(known);
        var lists = new ArrayList<List<Place>>();
        for (GazetteerFile file : inOrder(files)) {
            List<Place> list = file.read(all, refusals);
            lists.add(list);
            all.addAll(list);
        }
        return lists;
    }

    private static List<GazetteerFile> inOrder(List<Path> files) {
        return files.stream()
                .map(GazetteerFile::of)
                .sorted(Comparator.comparing(GazetteerFile::form))
                .toList();
    }

    public Form form() {
        return form;
    }

    /**
     * The places of the file beside those that are known; what cannot be used is given as refusals.
     * A list of our own must be right in every row.
     *
     * @param known what KATOTTG, which gives no coordinates, completes
     */
    public List<Place> read(List<Place> known, Consumer<Refusal> refusals) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return read(in, known, refusals);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of places cannot be read: " + file, e);
        }
    }

    private List<Place> read(InputStream in, List<Place> known, Consumer<Refusal> refusals) throws IOException {
        String name = file.toString();
        return switch (form) {
            case LIST -> PlaceList.read(file);
            case GEONAMES -> new GeoNamesList(name, refusals).read(in);
            case OSM -> new OsmList(name, refusals).read(in);
            case GEOJSON -> new GeoJsonPlaces(name, refusals).read(in);
            case KATOTTG ->
                Katottg.read(name, text(in).lines().toList(), refusals).completing(known);
        };
    }

    private String text(InputStream in) throws IOException {
        Optional<String> text = Utf8.decode(in.readAllBytes(), _ -> {});
        return text.orElseThrow(() -> new RefusedFile(List.of(file + ": the file is not UTF-8; save it as UTF-8")));
    }

    private static Form form(String head) {
        String text = head.strip().replace("\uFEFF", "");
        String heading = text.lines().findFirst().orElse("");
        if (text.startsWith("{")) {
            return Form.GEOJSON;
        }
        if (heading.split("\t", -1).length == GeoNamesList.COLUMNS) {
            return Form.GEONAMES;
        }
        if (Katottg.isHeading(heading)) {
            return Form.KATOTTG;
        }
        List<String> columns = Arrays.asList(heading.split(",", -1));
        return columns.containsAll(OsmList.NEEDED) ? Form.OSM : Form.LIST;
    }
}
