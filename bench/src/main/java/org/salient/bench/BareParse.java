package org.salient.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The least that reading maps takes: the tokens of the file, each number of a list as a double, and nothing else. */
final class BareParse {
    /** As the program's own reader of maps has it. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    private BareParse() {}

    /** The sum of all numbers, so that none can be left unread. */
    static double sum(Path file) {
        double sum = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isNumeric()) {
                    sum += json.getDoubleValue();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the unpacked archive cannot be read: " + file, e);
        }
        return sum;
    }
}
