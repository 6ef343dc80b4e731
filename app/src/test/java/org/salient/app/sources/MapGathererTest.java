package org.salient.app.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.salient.core.model.Body;
import org.salient.core.model.LayerMap;
import org.salient.core.model.LayerMap.LayerPatch;
import org.salient.core.model.Shapes;
import org.salient.core.model.SideId;
import org.salient.core.model.SourceId;
import org.salient.core.model.Status;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class MapGathererTest {
    private static final SourceId MAPPER = new SourceId("mapper");
    private static final Instant IMPORTED = Instant.parse("2025-03-05T00:00:00Z");
    private static final Status NORTH = Status.held(new SideId("north"));
    private static final Status SOUTH = Status.held(new SideId("south"));

    private final TheatreFile theatre = Cases.theatre();

    @Test
    void unitsAndOtherPointsAreNeverKept() {
        Found found = gather(Cases.file("map-with-units.geojson"));
        assertThat(found.reasons()).isEqualTo(Map.of("point_feature", 4, "line_feature", 1, "broken_shape", 1));
        assertThat(found.refused).noneMatch(refusal -> refusal.detail().contains("brigade"));
        assertThat(found.refused.getFirst().line()).isEqualTo(2);
        assertThat(map(found).patches())
                .extracting(LayerPatch::status, LayerPatch::label)
                .containsExactly(tuple(NORTH, "Taken"), tuple(NORTH, "Taken"));
    }

    @Test
    void patchesStandInPaintOrderAndWhatTheKeyLeavesOutIsCounted() {
        Found found = gather(Cases.file("2025-03-02-unordered.geojson"));
        assertThat(map(found).patches())
                .extracting(LayerPatch::status)
                .containsExactly(SOUTH, NORTH, Status.grey(Status.Reason.UNKNOWN));
        assertThat(found.reasons()).isEqualTo(Map.of("left_out", 2, "refused_class", 1, "unknown_class", 1));
        assertThat(found.refusal("refused_class").detail()).contains("a slip of the hand");
        assertThat(found.kept.getFirst().bodies()).hasSize(1);
    }

    @Test
    void aMapWithoutATimeOfItsOwnIsDatedByItsFilesName() {
        assertThat(map(gather(Cases.file("2025-03-02-unordered.geojson"))).published())
                .isEqualTo("2025-03-01T22:00:00Z");
    }

    @Test
    void aMapFromTwoDaysBeforeOrMoreIsBackfilled() {
        Path file = Cases.file("map-with-crossed-rings.geojson");
        assertThat(map(gather(file)).backfilled()).isFalse();
        var later = new Found();
        new MapGatherer(theatre, Instant.parse("2025-03-06T00:00:00Z")).gather(file, MAPPER, later);
        assertThat(map(later).backfilled()).isTrue();
        assertThat(map(later).id()).isEqualTo(map(gather(file)).id());
    }

    @Test
    void ringsAreMendedWhereTheGroundStaysTheSameElseRefusedWithTheirPlace() {
        Found found = gather(Cases.file("map-with-crossed-rings.geojson"));
        assertThat(map(found).patches())
                .extracting(LayerPatch::label)
                .containsExactly("square with a twisted corner", "hole outside", "open ring", "hole of two positions");
        assertThat(found.mended).hasSize(4);
        assertThat(found.refused).extracting(Refusal::line).containsExactly(2L, 7L, 8L, 9L);
        assertThat(found.refused.getFirst().detail()).contains("self-intersection at lon 30.1", "%");
        assertThat(found.refused.get(1).detail()).contains("lon 30.00000 lat 50.00000");
        assertThat(found.refused.get(2).detail()).contains("swapped");
    }

    @Test
    void aHoleOutsideItsShellAddsNoGround() {
        Found found = gather(Cases.file("map-with-crossed-rings.geojson"));
        assertThat(shape(found, 1).getArea()).isCloseTo(1, within(1e-9));
        assertThat(found.kept.getFirst().bodies())
                .allMatch(body -> Shapes.read(body.bytes()).isValid());
    }

    @Test
    void aBrokenLineCostsNoOther() {
        Found found = gather(Cases.file("maps.ndjson"));
        assertThat(found.facts(LayerMap.class))
                .extracting(map -> map.published().toString())
                .containsExactly("2025-03-01T18:00:00Z", "2025-03-02T18:00:00Z");
        assertThat(found.places()).containsExactly("2 json", "5 format", "6 no_date", "7 empty_map");
    }

    @Test
    void bareRingsAreReadLatitudeFirstAndClosed() {
        var found = new Found();
        new MapGatherer(theatre, IMPORTED).gather(Cases.file("rings.ndjson"), new SourceId("rings"), found);
        assertThat(map(found).patches()).extracting(LayerPatch::status).containsExactly(NORTH, NORTH, SOUTH);
        assertThat(map(found).published()).isEqualTo("2025-02-28T22:00:00Z");
        assertThat(shape(found, 2).getEnvelopeInternal().getMinX()).isEqualTo(30);
    }

    @Test
    void kmlTellsTheClassByTheColourOfItsStyle() {
        assertKml(gather(Cases.file("map.kml")));
    }

    @Test
    void kmzIsKmlInAnArchive(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("map.kmz");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write(Files.readAllBytes(Cases.file("map.kml")));
        }
        assertKml(gather(file));
    }

    @Test
    void aTruncatedArchiveGivesOneLineAndKeepsWhatCameBefore(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("maps.ndjson.xz");
        var random = new java.util.Random(7);
        var text = new StringBuilder();
        for (int day = 1; day <= 28; day++) {
            text.append(Files.readAllLines(Cases.file("maps.ndjson"))
                            .getFirst()
                            .replace("03-01T", String.format("02-%02dT", day))
                            .replace("\"a\"", "\"" + random.nextLong() + "x".repeat(40_000) + random.nextLong() + "\""))
                    .append('\n');
        }
        var options = new LZMA2Options(0);
        try (var xz = new XZOutputStream(Files.newOutputStream(file), options)) {
            xz.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] packed = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(packed, packed.length - 200));
        Found found = gather(file);
        assertThat(found.reasons()).isEqualTo(Map.of("truncated", 1));
        assertThat(found.refused.getFirst().detail())
                .contains("in line " + (found.kept.size() + 1) + "; the " + found.kept.size() + " before it were read");
    }

    @Test
    void aLineInAnotherEncodingIsRefusedWithItsByte(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("maps.ndjson");
        byte[] bytes = Files.readAllBytes(Cases.file("maps.ndjson"));
        bytes[14] = (byte) 0xFF;
        Files.write(file, bytes);
        assertThat(gather(file).refused.getFirst())
                .isEqualTo(new Refusal(
                        file.toString(),
                        1,
                        "encoding",
                        "the text is not UTF-8: byte 14 is 0xFF, which cannot stand there; save the file as UTF-8"));
    }

    @Test
    void groundFarFromTheTheatreIsRefusedAndTheRestOfTheMapKept(@TempDir Path folder) throws IOException {
        Found found = gather(map(folder, "[[[30,50],[31,50],[31,51],[30,50]]]", "[[[45,6],[46,6],[46,7],[45,6]]]"));
        assertThat(found.reasons()).isEqualTo(Map.of("outside_area", 1));
        assertThat(map(found).patches()).hasSize(1);
    }

    @Test
    void aMapWithSwappedAxesIsRefusedAndToldSo(@TempDir Path folder) throws IOException {
        Found found = gather(map(folder, "[[[50.2,30.2],[50.4,30.2],[50.4,30.4],[50.2,30.2]]]"));
        assertThat(found.reasons()).isEqualTo(Map.of("outside_area", 1, "empty_map", 1));
        assertThat(found.refused.getFirst().detail())
                .contains("it would lie inside if longitude and latitude were swapped");
        assertThat(found.kept).isEmpty();
    }

    @Test
    void groundDrawnRoundTheFarSideOfTheEarthIsRefused(@TempDir Path folder) throws IOException {
        Found found = gather(map(folder, "[[[179.9,50],[-179.9,50],[-179.9,51],[179.9,51],[179.9,50]]]"));
        assertThat(found.refusal("antimeridian").detail()).contains("spans 359.8 degrees", "draw it as two polygons");
        assertThat(found.kept).isEmpty();
    }

    @Test
    void aMapThatEndsInTheMiddleIsNotKeptInPart(@TempDir Path folder) throws IOException {
        Path whole = map(folder, "[[[30,50],[31,50],[31,51],[30,50]]]", "[[[30,50],[31,50],[31,51],[30,50]]]");
        Files.writeString(whole, Files.readString(whole).substring(0, 250));
        assertThat(gather(whole).kept).isEmpty();
        assertThat(gather(whole).refused).hasSize(1);
    }

    @Test
    void anEmptyFileIsRefused(@TempDir Path folder) throws IOException {
        Path empty = folder.resolve("2025-03-02.geojson");
        Files.createFile(empty);
        assertThat(gather(empty).kept).isEmpty();
        assertThat(gather(empty).refused).hasSize(1);
    }

    @Test
    void coordinatesThatALineRepeatsWordForWordAreReadAsTheFirstTime(@TempDir Path folder) throws IOException {
        String first = Files.readString(map(folder, "[[[30,50],[31,50],[31,51],[30,50]]]"))
                .replace("\n", "");
        Path lines = folder.resolve("maps.ndjson");
        String second = first.replace("2025-03-02T18", "2025-03-02T19");
        Files.writeString(
                lines,
                first + "\n" + second + "\n" + second.replace("19:", "20:").replace("[30,50]", "[30,50.5]") + "\n");
        var maps = gather(lines).facts(LayerMap.class);
        assertThat(maps).hasSize(3);
        assertThat(maps.get(1).patches()).isEqualTo(maps.get(0).patches());
        assertThat(maps.get(2).patches()).isNotEqualTo(maps.get(0).patches());
    }

    /** A map of one class in a file of its own, a polygon a feature. */
    private static Path map(Path folder, String... polygons) throws IOException {
        String features = Arrays.stream(polygons)
                .map(coordinates -> "{\"type\":\"Feature\",\"properties\":{\"fill\":\"#ff0000\"},\"geometry\":"
                        + "{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}}")
                .collect(Collectors.joining(","));
        return Files.writeString(
                folder.resolve("2025-03-02.geojson"),
                "{\"published\":\"2025-03-02T18:00:00Z\",\"features\":[" + features + "]}\n");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNames(@TempDir Path folder) throws IOException {
        for (String name : List.of("2025-03-03.geojson", "2025-03-02.geojson", "notes.txt")) {
            Files.copy(Cases.file("2025-03-02-unordered.geojson"), folder.resolve(name));
        }
        Found found = gather(folder);
        assertThat(found.facts(LayerMap.class))
                .extracting(map -> map.published().toString())
                .containsExactly("2025-03-01T22:00:00Z", "2025-03-02T22:00:00Z");
        assertThat(found.refusal("format").detail()).contains("kml");
    }

    @Test
    void aSourceWithoutAMapKeyIsRefused() {
        var found = new Found();
        new MapGatherer(theatre, IMPORTED).gather(Cases.file("map.kml"), new SourceId("gazette"), found);
        assertThat(found.reasons()).isEqualTo(Map.of("no_key", 1));
    }

    private static void assertKml(Found found) {
        assertThat(map(found).patches())
                .extracting(LayerPatch::status, LayerPatch::label)
                .containsExactly(tuple(NORTH, "Taken"), tuple(Status.grey(Status.Reason.UNKNOWN), "Doubt"));
        assertThat(map(found).published()).isEqualTo("2025-03-01T18:00:00Z");
        assertThat(found.reasons()).isEqualTo(Map.of("point_feature", 2));
        assertThat(shape(found, 0).getArea()).isCloseTo(0.005 - 0.00005, within(1e-9));
    }

    private Found gather(Path file) {
        var found = new Found();
        new MapGatherer(theatre, IMPORTED).gather(file, MAPPER, found);
        return found;
    }

    private static LayerMap map(Found found) {
        return found.facts(LayerMap.class).getFirst();
    }

    private static Geometry shape(Found found, int patch) {
        var hash = map(found).patches().get(patch).shape();
        Body body = found.kept.getFirst().bodies().stream()
                .filter(one -> one.hash().equals(hash))
                .findFirst()
                .orElseThrow();
        return Shapes.read(body.bytes());
    }
}
