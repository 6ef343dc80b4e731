package org.salient.app.sources;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real data that lies outside the repository, in the folder named by the system property {@code salient.shared}.
 * Where it is absent, tests that need it are skipped and say so.
 */
final class SharedData {
    private static final Path FOLDER = Path.of(System.getProperty("salient.shared", "../../shared/data"));

    private SharedData() {}

    static Path file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(
                Files.exists(file),
                () -> "SKIPPED: there is no real data at "
                        + file.toAbsolutePath().normalize() + "; name its folder by -Dsalient.shared=FOLDER");
        return file;
    }

    /** The theatre of the benches, with the polygons it names put beside it in a folder. */
    static TheatreFile theatre(Path folder) throws IOException {
        Files.copy(file("boundaries/oblasts-osm.geojson"), folder.resolve("oblasts-osm.geojson"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("../bench/theatre"))) {
            for (Path file : files) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return TheatreFile.read(folder.resolve("theatre.yaml"));
    }
}
