package org.salient.app.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pages as the front-end's build leaves them, with nothing in them that draws. */
public final class BuiltPages {
    private BuiltPages() {}

    /** Writes them into a folder, and returns it. */
    public static Path in(Path folder) {
        try {
            Files.createDirectories(folder.resolve("assets"));
            for (String page : List.of("index.html", "place.html", "brief.html", "about.html")) {
                Files.writeString(folder.resolve(page), """
                        <!doctype html>
                        <html lang="en"><head><base href="./" /><title>Salient</title></head>
                        <body><div id="app"></div><div id="static"></div></body></html>
                        """);
            }
            Files.writeString(folder.resolve("assets/map-1a2b.js"), "export {}");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
