package org.salient.app.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The host of the base map that the operator of a site names, where that is not the site itself. */
final class BasemapOrigin {
    private final Path site;
    private volatile @Nullable Known known;

    BasemapOrigin(Path site) {
        this.site = site;
    }

    /** Its scheme, host and port. Read once for each publication. */
    Optional<String> find() {
        try {
            Path folder = site.toRealPath();
            Known last = known;
            if (last == null || !last.folder.equals(folder)) {
                last = new Known(folder, read(folder.resolve("data/site.json")));
                known = last;
            }
            return last.origin;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(Path file) {
        try {
            String named = JsonMapper.shared()
                    .readTree(Files.readAllBytes(file))
                    .path("basemap")
                    .asString("");
            return origin(URI.create(named));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> origin(URI address) {
        if (address.getScheme() == null || address.getHost() == null) {
            return Optional.empty();
        }
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return Optional.of(address.getScheme() + "://" + address.getHost() + port);
    }

    private record Known(Path folder, Optional<String> origin) {}
}
