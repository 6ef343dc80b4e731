package org.salient.app.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.salient.core.model.Body;
import org.salient.core.model.Report;
import org.salient.core.model.SourceId;

/**
 * Gathers reports: plain text with a header, HTML articles, RSS and Atom files, a messenger's JSON export or any JSON
 * list that the source's key describes. A bare date stands for the end of that day, by which the report was out.
 */
public final class ReportGatherer implements Gatherer {
    private final Intake intake;
    private final Optional<Instant> published;

    /** A gatherer for one theatre, at a moment, of files that say themselves when they were published. */
    public ReportGatherer(TheatreFile file, Instant importedAt) {
        this.intake = new Intake(file, importedAt);
        this.published = Optional.empty();
    }

    /** A gatherer of files that were published at a known time, where they do not say it themselves. */
    public ReportGatherer(TheatreFile file, Instant importedAt, Instant published) {
        this.intake = new Intake(file, importedAt);
        this.published = Optional.of(published);
    }

    /** Gathers reports of one source, which a header may name again but not contradict. */
    @Override
    public void gather(Path file, SourceId source, Sink sink) {
        Guard.each(file, one -> new Job(one, Optional.of(source), sink).run());
    }

    /** Gathers reports whose header names their source. */
    public void gather(Path file, Sink sink) {
        Guard.each(file, one -> new Job(one, Optional.empty(), sink).run());
    }

    /** The gathering of one file. */
    private final class Job {
        private final Path file;
        private final Optional<SourceId> source;
        private final Sink sink;

        Job(Path file, Optional<SourceId> source, Sink sink) {
            this.file = file;
            this.source = source;
            this.sink = sink;
        }

        void run() {
            var taken = new int[1];
            new Guard(file, sink).run(() -> "after text " + taken[0] + "; those before it were read", () -> {
                switch (Unpacking.ending(file)) {
                    case "json" -> new JsonTexts(file, textKey(), sink).read(draft -> take(draft, taken));
                    case "html", "htm" -> whole(HtmlArticle::read).forEach(this::take);
                    case "xml", "rss", "atom" -> whole(FeedReader::read).forEach(this::take);
                    default -> whole(PlainText::read).forEach(this::take);
                }
            });
        }

        private void take(ReportDraft draft, int[] taken) {
            taken[0]++;
            take(draft);
        }

        private TextKey textKey() {
            return source.flatMap(
                            id -> Optional.ofNullable(intake.file().textKeys().get(id)))
                    .orElse(TextKey.MESSAGES);
        }

        private List<ReportDraft> whole(java.util.function.Function<Original, List<ReportDraft>> reading)
                throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            sink.progress(bytes.length);
            Consumer<Utf8.BadByte> refusal = at -> refuse(at.line(), "encoding", at.message());
            return Utf8.decode(bytes, refusal)
                    .map(text -> reading.apply(new Original(bytes, text)))
                    .orElse(List.of());
        }

        private void take(ReportDraft draft) {
            try {
                var body = Body.of(draft.original());
                sink.keep(new Gathered(report(draft, body), List.of(body)));
            } catch (Refused e) {
                refuse(draft.line(), e.reason(), e.detail());
            }
        }

        private Report report(ReportDraft draft, Body body) {
            String text = draft.text().strip();
            if (text.isEmpty()) {
                throw new Refused("no_words", "the report has no words");
            }
            SourceId named = source(draft);
            Instant at = published(draft);
            return Report.of(
                    named,
                    at,
                    draft.language().orElseGet(() -> Languages.KNOWN.of(text)),
                    draft.title().strip(),
                    text,
                    draft.url().flatMap(Urls::read),
                    body.hash(),
                    intake.isBackfilled(at));
        }

        private SourceId source(ReportDraft draft) {
            SourceId named = draft.source()
                    .map(SourceId::new)
                    .or(() -> source)
                    .orElseThrow(() -> new Refused(
                            "no_source",
                            "who published it is not said; begin the file with the header lines 'Source: id' and 'Published: time',"
                                    + " or name both"));
            if (source.isPresent() && !source.get().equals(named)) {
                throw new Refused("two_sources", "the file names '" + named + "' and the call '" + source.get() + "'");
            }
            if (intake.file().theatre().source(named).isEmpty()) {
                List<String> known = intake.file().theatre().sources().stream()
                        .map(one -> one.id().value())
                        .toList();
                throw new Refused(
                        "unknown_source",
                        "the theatre has no source '" + named + "'" + Spelling.hint(named.value(), known));
            }
            return named;
        }

        private Instant published(ReportDraft draft) {
            try {
                return draft.published()
                        .map(text -> When.parse(text, intake.zone()).end(intake.zone()))
                        .or(() -> published)
                        .orElseThrow(() -> new Refused("no_date", "when it was published is not said; name the time"));
            } catch (IllegalArgumentException e) {
                throw new Refused("no_date", String.valueOf(e.getMessage()));
            }
        }

        private void refuse(long line, String reason, String detail) {
            sink.refuse(new Refusal(file.toString(), line, reason, detail));
        }
    }
}
