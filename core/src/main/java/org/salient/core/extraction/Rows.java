package org.salient.core.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a dictionary on the class path: cells split by tabs; what follows a {@code #} is a remark. */
final class Rows {
    private Rows() {}

    static List<List<String>> of(String path) {
        try (InputStream in = Rows.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("there is no dictionary " + path + " beside the reader");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the dictionary " + path, e);
        }
    }
}
