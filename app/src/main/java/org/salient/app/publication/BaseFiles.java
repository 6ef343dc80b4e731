package org.salient.app.publication;

import java.io.IOException;
import java.nio.file.Files;

/** Writes {@code data/base}: the drawn ground of the operator, and a list of the kinds there are. */
final class BaseFiles {
    private final Backdrop backdrop;

    BaseFiles(Backdrop backdrop) {
        this.backdrop = backdrop;
    }

    void write(SiteFolder folder) throws IOException {
        var kinds = Backdrop.KINDS.stream().filter(backdrop.base()::containsKey).toList();
        Json.write(folder.file("data/base/index.json"), kinds);
        for (String kind : kinds) {
            byte[] drawn = backdrop.base().get(kind);
            if (drawn != null) {
                Files.write(folder.file("data/base/" + kind + ".geojson"), drawn);
            }
        }
    }
}
