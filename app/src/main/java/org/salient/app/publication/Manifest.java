package org.salient.app.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeMap;
import org.salient.core.model.Body;

/** The list of a site's files, each with its hash. It leaves out itself, the head, and the packed twins of files. */
final class Manifest {
    static final String FILE = "data/manifest.json";

    private static final String TWIN = ".gz";

    private Manifest() {}

    /** Writes the list of what stands in a folder, and gives its bytes. */
    static Body write(SiteFolder folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        for (String name : folder.names()) {
            if (lists(name)) {
                hashes.put(name, FileHash.of(folder.root().resolve(name)).hex());
            }
        }
        Body body = Body.of(Json.MAPPER.writeValueAsBytes(hashes));
        Files.write(folder.file(FILE), body.bytes());
        return body;
    }

    static boolean lists(String name) {
        return !name.equals(FILE) && !name.equals(SiteHead.FILE) && !isPackedTwin(name);
    }

    static boolean isPackedTwin(String name) {
        return name.endsWith(TWIN);
    }

    /** The name of the file whose twin this is. */
    static String plain(String twin) {
        return twin.substring(0, twin.length() - TWIN.length());
    }
}
