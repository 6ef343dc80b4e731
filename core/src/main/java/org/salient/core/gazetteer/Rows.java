package org.salient.core.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a table beside this class, cells split by tabs; a line that begins with {@code #} is a remark. */
final class Rows {
    private Rows() {}

    static List<List<String>> of(String path) {
        try (InputStream in = Rows.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("there is no table " + path + " beside the gazetteer");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + path, e);
        }
    }
}
