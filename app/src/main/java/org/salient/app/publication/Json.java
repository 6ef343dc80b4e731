package org.salient.app.publication;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the files of a site are written: members in the order of their record, what is absent as null. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Json() {}

    static void write(Path file, Object value) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            MAPPER.writeValue(out, value);
        }
    }

    /** Writes what is too large to stand in memory. */
    static JsonGenerator generator(Path file) throws IOException {
        return MAPPER.createGenerator(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /** A figure as it is published: no digits that say nothing. */
    static double rounded(double value, int decimals) {
        double factor = Math.pow(10, decimals);
        // Adding 0.0 turns a negative zero into zero.
        return Math.rint(value * factor) / factor + 0.0;
    }
}
