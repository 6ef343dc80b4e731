package org.salient.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.salient.app.publication.FileHash;
import org.springframework.core.io.Resource;

/** Strong entity tags, made from the bytes of a file. A file is hashed once, as long as its size and time stay. */
final class ContentTags {
    /** Far more than a site has; past it the memory is for folders that are gone. */
    private static final int MOST_FILES = 50_000;

    private final Map<Stamp, String> tags = new ConcurrentHashMap<>();

    String of(Resource resource) {
        try {
            Path file = resource.getFile().toPath();
            var stamp = new Stamp(
                    file, Files.size(file), Files.getLastModifiedTime(file).toMillis());
            if (tags.size() > MOST_FILES) {
                tags.clear();
            }
            return tags.computeIfAbsent(
                    stamp, _ -> '"' + FileHash.of(file).hex().substring(0, 32) + '"');
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private record Stamp(Path file, long bytes, long modified) {}
}
