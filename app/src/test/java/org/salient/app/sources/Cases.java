package org.salient.app.sources;

import java.nio.file.Path;

/** The files of {@code cases/sources}. */
final class Cases {
    private Cases() {}

    static Path file(String name) {
        return Path.of("../cases/sources", name);
    }

    static TheatreFile theatre() {
        return TheatreFile.read(file("theatre.yaml"));
    }
}
