package org.salient.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store as GDAL sees it, which is how QGIS sees it. */
@SuppressWarnings("NullAway.Init") // filled by JUnit and the first step
final class OtherToolsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() throws IOException {
        assumeTrue(isThere("ogrinfo"), "skipped: ogrinfo is not installed (Debian: gdal-bin)");
        file = folder.resolve("salient.gpkg");
        try (var store = GeoPackageStore.create(file)) {
            store.append(War.NOON, "importer", War.facts(), War.bodies());
            store.append(War.NOON, "importer", List.of(War.OTHER_SIGHTING, War.PUBLICATION), List.of(War.MANIFEST));
        }
    }

    @Test
    void ogrinfoListsTheLayersWithTheirGeometries() throws IOException {
        assertThat(run("ogrinfo", "-ro", "-q", file.toString()))
                .contains("layer_patches (Multi Polygon)")
                .contains("sightings (Point)")
                .contains("claims (Point)")
                .contains("proposals (Multi Polygon)")
                .contains("snapshot_patches (Multi Polygon)")
                .contains("reports (None)")
                .contains("decisions (None)")
                .contains("publications (None)")
                .doesNotContain("journal")
                .doesNotContain("Warning");
    }

    @Test
    void ogrinfoCountsTheRowsOfEachLayer() throws IOException {
        assertThat(count("layer_patches")).isEqualTo(3);
        assertThat(count("layer_maps")).isEqualTo(2);
        assertThat(count("sightings")).isEqualTo(2);
        assertThat(count("claims")).isEqualTo(1);
        assertThat(count("proposals")).isEqualTo(2);
        assertThat(count("snapshot_patches")).isEqualTo(1);
        assertThat(count("reports")).isEqualTo(1);
        assertThat(count("decisions")).isEqualTo(2);
        assertThat(count("publications")).isEqualTo(1);
    }

    @Test
    void aBoxGivesWhatLiesInItAndNothingElse() throws IOException {
        assertThat(count("sightings", "-spat", "37.2", "48.2", "37.3", "48.3")).isEqualTo(1);
        assertThat(count("sightings", "-spat", "38", "49", "39", "50")).isZero();
        assertThat(count("layer_patches", "-spat", "37.6", "48.1", "37.7", "48.2"))
                .isEqualTo(1);
    }

    @Test
    void aBoxIsLookedUpInTheSpatialIndex() throws IOException {
        assertThat(run(
                        "ogrinfo",
                        "--config",
                        "CPL_DEBUG",
                        "ON",
                        "-ro",
                        "-q",
                        file.toString(),
                        "layer_patches",
                        "-spat",
                        "37.6",
                        "48.1",
                        "37.7",
                        "48.2"))
                .contains("FROM \"layer_patches\" m JOIN \"rtree_layer_patches_geom\"");
    }

    @Test
    void theExtentOfALayerIsThatOfItsRows() throws IOException {
        assertThat(run("ogrinfo", "-ro", "-so", file.toString(), "sightings"))
                .contains("Extent: (37.250000, 48.250000) - (37.750000, 48.250000)")
                .contains("WGS 84");
    }

    @Test
    void theSpatialIndexHoldsARowForEachFeature() {
        try (Database database = Database.openReadOnly(file)) {
            IntStream.of(1, 2)
                    .forEach(fid -> assertThat(
                                    database.number("SELECT count(*) FROM rtree_sightings_geom WHERE id = ?", fid))
                            .isEqualTo(1));
            assertThat(database.all("SELECT rtreecheck('rtree_layer_patches_geom')", row -> row.text(1)))
                    .containsExactly("ok");
        }
    }

    private int count(String layer, String... box) throws IOException {
        var words = new ArrayList<>(List.of("ogrinfo", "-ro", "-so"));
        words.addAll(List.of(box));
        words.addAll(List.of(file.toString(), layer));
        return run(words.toArray(String[]::new))
                .lines()
                .filter(line -> line.startsWith("Feature Count: "))
                .mapToInt(line -> Integer.parseInt(line.substring("Feature Count: ".length())))
                .sum();
    }

    private static String run(String... words) throws IOException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean isThere(String program) {
        try {
            run(program, "--version");
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
