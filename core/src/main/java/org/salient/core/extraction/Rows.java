package org.salient.core.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The rows of a dictionary on the class path: cells split by tabs; what follows a {@code #} is a remark. */
final class Rows {
    private Rows() {}

    static List<List<String>> of(String path) {
        return find(path)
                .orElseThrow(() -> new IllegalStateException("there is no dictionary " + path + " beside the reader"));
    }

    /** The rows of a dictionary that a language may do without. */
    static Optional<List<List<String>>> find(String path) {
        try (InputStream in = Rows.class.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\t")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the dictionary " + path, e);
        }
    }
}
