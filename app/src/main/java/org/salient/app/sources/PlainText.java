package org.salient.app.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a report in plain text. Its header, if it has one, is lines of {@code Key: value} up to an empty line; the
 * first line tells whether there is one.
 */
final class PlainText {
    private static final List<String> KEYS = List.of("source", "published", "language", "title", "url");

    private PlainText() {}

    /** The one report of the file. */
    static List<ReportDraft> read(Original file) {
        List<String> lines = file.text().lines().toList();
        boolean hasHeader =
                !lines.isEmpty() && key(lines.getFirst()).filter(KEYS::contains).isPresent();
        int end = hasHeader ? headerEnd(lines) : 0;
        Map<String, String> header = header(lines.subList(0, end));
        String text = String.join("\n", lines.subList(end, lines.size()));
        return List.of(new ReportDraft(
                Optional.ofNullable(header.get("source")),
                Optional.ofNullable(header.get("published")),
                Optional.ofNullable(header.get("language")),
                header.getOrDefault("title", title(text)),
                text,
                Optional.ofNullable(header.get("url")),
                1,
                file.bytes()));
    }

    private static int headerEnd(List<String> lines) {
        int end = 0;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        if (end == lines.size()) {
            throw new IllegalArgumentException("the header is not closed by an empty line before the text");
        }
        return end;
    }

    private static Map<String, String> header(List<String> lines) {
        var header = new LinkedHashMap<String, String>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String key = key(line).orElse("");
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("line " + (i + 1) + " of the header, '" + line
                        + "', is not 'Key: value' with a known key" + Spelling.hint(key, KEYS));
            }
            if (header.putIfAbsent(key, line.substring(line.indexOf(':') + 1).strip()) != null) {
                throw new IllegalArgumentException("the header gives '" + key + "' twice, again in line " + (i + 1));
            }
        }
        return header;
    }

    private static Optional<String> key(String line) {
        int colon = line.indexOf(':');
        return colon > 0 ? Optional.of(line.substring(0, colon).strip().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static String title(String text) {
        return text.strip().lines().findFirst().orElse("");
    }
}
