package org.salient.app.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.salient.app.sources.RefusedFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Files of gold items and answers: one JSON object a line. */
public final class GoldLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            // What a set may leave out, such as "garbled", counts as no.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** A file of something else is refused without a line for each of its lines. */
    private static final int MOST_FAULTS = 5;

    private GoldLines() {}

    /**
     * The items of a file.
     *
     * @throws RefusedFile with the first lines that are no items
     */
    public static List<GoldItem> read(Path file) {
        var items = new ArrayList<GoldItem>();
        var refused = new ArrayList<String>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size() && refused.size() < MOST_FAULTS; i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    items.add(JSON.readValue(lines.get(i), GoldItem.class));
                } catch (JacksonException e) {
                    refused.add(file + ", line " + (i + 1) + ": no item of a hand-made set: " + e.getOriginalMessage());
                }
            }
        }
        if (!refused.isEmpty()) {
            throw new RefusedFile(refused);
        }
        return items;
    }

    /** An answer as a line of a file, without the line's end. */
    public static String line(GoldAnswer answer) {
        return JSON.writeValueAsString(answer);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            throw new RefusedFile(List.of(file + ": it is not in UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException("the texts cannot be read: " + file, e);
        }
    }
}
