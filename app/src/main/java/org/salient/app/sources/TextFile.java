package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.salient.core.extraction.ClaimReader;
import org.salient.core.model.Hash;
import org.salient.core.model.Report;
import org.salient.core.model.SourceId;
import org.salient.core.model.TimeSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads texts that belong to no workspace: a file of plain text or HTML holds one, a file of JSON lines one a line.
 * Each is given or refused with its reason. No more than {@link #MOST_BYTES} of a text are ever held, however long its
 * line is.
 */
public final class TextFile {
    /** As many bytes as the longest text that is read can have with its markup or escapes. */
    static final int MOST_BYTES = 20 * ClaimReader.LONGEST;

    private static final SourceId NO_SOURCE = new SourceId("text");
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Unsaid unsaid;
    private final Consumer<Text> texts;
    private final Consumer<Refusal> refusals;

    private TextFile(Path file, Unsaid unsaid, Consumer<Text> texts, Consumer<Refusal> refusals) {
        this.file = file;
        this.unsaid = unsaid;
        this.texts = texts;
        this.refusals = refusals;
    }

    /**
     * What holds of a text that does not say it.
     *
     * @param language its language; where not given it is told by its letters and words
     */
    public record Unsaid(Optional<String> language, Instant published, ZoneId zone) {}

    /** A text as a report, under its own name. */
    public record Text(String id, Report report) {}

    /** Gives every text of a file, or the reason why it is none. */
    public static void read(Path file, Unsaid unsaid, Consumer<Text> texts, Consumer<Refusal> refusals) {
        var reading = new TextFile(file, unsaid, texts, refusals);
        try (InputStream in = Unpacking.open(file, _ -> {})) {
            switch (Unpacking.ending(file)) {
                case "jsonl", "ndjson" -> reading.lines(new ShortLines(in, MOST_BYTES));
                case "html", "htm" -> reading.whole(in, HtmlArticle::read);
                default -> reading.whole(in, PlainText::read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read: " + file, e);
        }
    }

    private interface Form {
        List<ReportDraft> drafts(Original original);
    }

    private void whole(InputStream in, Form form) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        guarded(1, () -> {
            for (ReportDraft draft : form.drafts(new Original(bytes, decoded(bytes)))) {
                String id = String.valueOf(file.getFileName());
                give(id, draft.text(), draft);
            }
        });
    }

    private void lines(ShortLines lines) throws IOException {
        while (lines.next()) {
            byte[] bytes = lines.bytes();
            guarded(lines.line(), () -> line(decoded(bytes), lines.line()));
        }
    }

    private void line(String line, long number) {
        if (line.isBlank()) {
            return;
        }
        JsonNode object = JSON.readTree(line);
        String id = member(object, "id").orElse(String.valueOf(number));
        String text = member(object, "text")
                .orElseThrow(() -> new Refused("no_text", "the line has no member 'text'; give it one"));
        give(
                id,
                text,
                new ReportDraft(
                        member(object, "source"),
                        member(object, "published"),
                        member(object, "lang").or(() -> member(object, "language")),
                        id,
                        text,
                        Optional.empty(),
                        number,
                        new byte[0]));
    }

    private static Optional<String> member(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() || value.isNumber() ? Optional.of(value.asString()) : Optional.empty();
    }

    private void give(String id, String text, ReportDraft draft) {
        if (text.isBlank()) {
            throw new Refused("empty", "the text has no words");
        }
        if (text.length() > ClaimReader.LONGEST) {
            throw tooLong();
        }
        texts.accept(new Text(
                id,
                Report.of(
                        draft.source().map(SourceId::new).orElse(NO_SOURCE),
                        published(draft),
                        unsaid.language().or(draft::language).orElseGet(() -> Languages.KNOWN.ofShort(text)),
                        draft.title().strip(),
                        text,
                        draft.url().flatMap(Urls::read),
                        Hash.of(text.getBytes(StandardCharsets.UTF_8)),
                        true)));
    }

    /** A bare date stands for the last second of its day. */
    private Instant published(ReportDraft draft) {
        return draft.published()
                .map(stated -> switch (When.parse(stated, unsaid.zone())) {
                    case When.Moment(var at) -> at;
                    case When.Day(var date) ->
                        TimeSpan.day(date, unsaid.zone()).until().minusSeconds(1);
                })
                .orElse(unsaid.published());
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw tooLong();
        }
        int nul = firstNul(bytes);
        if (nul < bytes.length) {
            throw new Refused("not_text", "byte " + nul + " is NUL, which no text has; save the file as text in UTF-8");
        }
        return Utf8.decode(bytes, at -> {
                    throw new Refused("encoding", at.message());
                })
                .orElseThrow();
    }

    private static int firstNul(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] != 0) {
            at++;
        }
        return at;
    }

    private static Refused tooLong() {
        return new Refused(
                "too_long",
                "a text has at most " + ClaimReader.LONGEST + " characters; give its parts as texts of their own");
    }

    private void guarded(long line, Runnable reading) {
        try {
            reading.run();
        } catch (Refused e) {
            refuse(line, e.reason(), e.detail());
        } catch (JacksonException e) {
            refuse(line, "json", "the line is no JSON object: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            refuse(line, "format", String.valueOf(e.getMessage()));
        }
    }

    private void refuse(long line, String reason, String detail) {
        refusals.accept(new Refusal(file.toString(), line, reason, detail.replaceAll("\\s*\\R\\s*", " ")));
    }
}
