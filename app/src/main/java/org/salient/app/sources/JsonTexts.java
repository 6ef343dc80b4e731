package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a JSON list of texts as a stream, by a key that names the members to read. */
final class JsonTexts {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern STRESS = Pattern.compile("\\*\\*|__|~~|`");

    /** A member of messengers' exports that tells joins and pins ("service") from what was written ("message"). */
    private static final String TYPE = "type";

    /** Where older exports, and those of other programs, state the time. */
    private static final String DATE = "date";

    private final Path file;
    private final TextKey key;
    private final Sink sink;
    private int number;

    JsonTexts(Path file, TextKey key, Sink sink) {
        this.file = file;
        this.key = key;
        this.sink = sink;
    }

    /** Gives each text of the list; its original is its own stretch of the file. */
    void read(Consumer<ReportDraft> drafts) throws IOException {
        try (InputStream in = Unpacking.open(file, sink::progress);
                var recorded = new RecordedStream(in);
                JsonParser json = GeoJsonReader.parser(recorded)) {
            toList(json);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                drafts(json, recorded, drafts);
            }
        }
    }

    private void toList(JsonParser json) {
        JsonToken first = json.nextToken();
        if (key.list().isEmpty() && first == JsonToken.START_ARRAY) {
            return;
        }
        while (first == JsonToken.START_OBJECT && json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isList = key.list().filter(json.currentName()::equals).isPresent();
            if (json.nextToken() == JsonToken.START_ARRAY && isList) {
                return;
            }
            json.skipChildren();
        }
        throw new IllegalArgumentException("the JSON holds no list "
                + key.list().map(list -> "'" + list + "'").orElse("of texts")
                + "; the 'texts' key of the source says where it stands");
    }

    private void drafts(JsonParser json, RecordedStream recorded, Consumer<ReportDraft> drafts) {
        long line = json.currentTokenLocation().getLineNr();
        long start = json.currentTokenLocation().getByteOffset();
        recorded.letGo(start);
        Map<String, String> members = members(json);
        number++;
        byte[] original = recorded.stretch(start, json.currentLocation().getByteOffset());
        if (members.getOrDefault(TYPE, "message").equals("service")) {
            sink.refuse(
                    new Refusal(file.toString(), line, "not_a_text", "item " + number + " is a notice of the program"));
        } else {
            drafts.accept(draft(members, line, original));
        }
    }

    private ReportDraft draft(Map<String, String> members, long line, byte[] original) {
        return new ReportDraft(
                Optional.empty(),
                Optional.ofNullable(members.get(key.date())).or(() -> Optional.ofNullable(members.get(DATE))),
                member(key.language(), members),
                member(key.title(), members).orElse(""),
                plain(members.getOrDefault(key.text(), "")),
                member(key.url(), members),
                line,
                original);
    }

    private static Optional<String> member(Optional<String> name, Map<String, String> members) {
        return name.flatMap(known -> Optional.ofNullable(members.get(known)));
    }

    private String plain(String text) {
        return switch (key.markup()) {
            case NONE -> text;
            case MARKDOWN -> STRESS.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("");
        };
    }

    private static Map<String, String> members(JsonParser json) {
        var members = new HashMap<String, String>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY) {
                members.put(name, joined(json));
            } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                members.put(name, json.getString());
            } else {
                json.skipChildren();
            }
        }
        return members;
    }

    // A text in parts: plain ones, and objects (links, stressed words) whose member "text" holds theirs.
    private static String joined(JsonParser json) {
        var text = new StringBuilder();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            switch (json.currentToken()) {
                case VALUE_STRING -> text.append(json.getString());
                case START_OBJECT -> text.append(members(json).getOrDefault("text", ""));
                default -> json.skipChildren();
            }
        }
        return text.toString();
    }
}
