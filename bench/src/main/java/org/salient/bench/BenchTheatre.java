package org.salient.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The theatre of the benches as the program reads it: its own files with the oblasts beside them. */
final class BenchTheatre {
    static final String OBLASTS = "oblasts-osm.geojson";

    private BenchTheatre() {}

    /** Puts the theatre's files into a new folder and gives the theatre file. */
    static Path in(Path folder, Path home, Path data) {
        try (var files = Files.list(home.resolve("bench/theatre"))) {
            Files.createDirectories(folder);
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            Files.copy(data.resolve("boundaries").resolve(OBLASTS), folder.resolve(OBLASTS));
        } catch (IOException e) {
            throw new UncheckedIOException("the theatre of the bench cannot be put into " + folder, e);
        }
        return folder.resolve("theatre.yaml");
    }
}
