package org.salient.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.core.model.Report;
import org.salient.core.model.SourceId;

class ReportGathererTest {
    private static final SourceId GAZETTE = new SourceId("gazette");
    private static final SourceId STAFF = new SourceId("north-staff");
    private static final Instant IMPORTED = Instant.parse("2025-03-03T12:00:00Z");

    private final TheatreFile theatre = Cases.theatre();

    @Test
    void aTextWithAHeaderSaysAllOfItself() throws IOException {
        var found = new Found();
        new ReportGatherer(theatre, IMPORTED).gather(Cases.file("report.txt"), found);
        Report report = found.facts(Report.class).getFirst();
        assertThat(report.source()).isEqualTo(STAFF);
        assertThat(report.published()).isEqualTo("2025-03-01T20:00:00Z");
        assertThat(report.title()).isEqualTo("Evening statement");
        assertThat(report.url()).contains(URI.create("https://example.org/staff/1"));
        assertThat(report.text())
                .isEqualTo(
                        "The General Staff said that its troops had taken Lowmill.\n\nFighting went on near Highton.");
        assertThat(found.kept.getFirst().bodies().getFirst().bytes())
                .isEqualTo(Files.readAllBytes(Cases.file("report.txt")));
        assertThat(report.backfilled()).isFalse();
    }

    @Test
    void aBrokenHeaderIsRefusedWithTheNearestKey() {
        Found found = gather(Cases.file("report-with-broken-header.txt"), STAFF);
        assertThat(found.kept).isEmpty();
        assertThat(found.refused)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.detail())
                        .contains("line 2", "'Publihsed: 2025-03-01T20:00:00Z'", "did you mean 'published'?"));
    }

    @Test
    void aTextWithoutAHeaderTakesSourceAndTimeFromTheCaller() {
        Path file = Cases.file("report-without-header.txt");
        assertThat(gather(file, GAZETTE).reasons()).containsOnlyKeys("no_date");
        var found = new Found();
        new ReportGatherer(theatre, IMPORTED, Instant.parse("2025-02-01T00:00:00Z")).gather(file, GAZETTE, found);
        Report report = found.facts(Report.class).getFirst();
        assertThat(report.title()).isEqualTo("The island this week");
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.backfilled()).isTrue();
    }

    @Test
    void aSourceThatTheTheatreDoesNotNameIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.txt");
        Files.writeString(file, "Source: gazete\nPublished: 2025-03-01\n\nWords.\n");
        var found = new Found();
        new ReportGatherer(theatre, IMPORTED).gather(file, found);
        assertThat(found.refusal("unknown_source").detail()).contains("did you mean 'gazette'?");
    }

    @Test
    void aSourceThatTheFileContradictsIsRefused() {
        assertThat(gather(Cases.file("report.txt"), GAZETTE).reasons()).containsOnlyKeys("two_sources");
    }

    @Test
    void anArticleIsItsOwnParagraphs() {
        Report report =
                gather(Cases.file("article.html"), GAZETTE).facts(Report.class).getFirst();
        assertThat(report.title()).isEqualTo("Lowmill fell, says the North");
        assertThat(report.published()).isEqualTo("2025-03-02T06:30:00Z");
        assertThat(report.url()).contains(URI.create("https://example.org/gazette/lowmill"));
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.text()).isEqualTo("""
                Lowmill fell, says the North
                The North said on Saturday that it had taken Lowmill.
                “It is ours,” a general said.
                The South denied it.""");
    }

    @Test
    void eachItemOfAFeedIsAReportWithItsOwnBytes() {
        Found found = gather(Cases.file("feed.rss"), GAZETTE);
        Report report = found.facts(Report.class).getFirst();
        assertThat(report.published()).isEqualTo("2025-03-02T06:30:00Z");
        assertThat(report.text()).isEqualTo("The North said it had taken Lowmill.\nThe South denied it & fought on.");
        assertThat(original(found, 0)).startsWith("<item><title>Lowmill fell").endsWith("</item>");
        assertThat(found.places()).containsExactly("5 no_date");
    }

    @Test
    void anAtomEntryIsOutWhenItWasPublishedNotWhenItWasChanged() {
        Report report =
                gather(Cases.file("feed.atom"), GAZETTE).facts(Report.class).getFirst();
        assertThat(report.published()).isEqualTo("2025-03-02T06:30:00Z");
        assertThat(report.text()).isEqualTo("The South said that it still held the mill.");
        assertThat(report.url()).contains(URI.create("https://example.org/gazette/2"));
    }

    @Test
    void aMessengersExportGivesItsMessages() {
        Found found = gather(Cases.file("messages.json"), STAFF);
        assertThat(found.facts(Report.class))
                .extracting(Report::text)
                .containsExactly("Наші війська взяли млин.", "Read https://example.org now: the mill was taken.");
        assertThat(found.facts(Report.class)).extracting(Report::language).containsExactly("uk", "en");
        assertThat(found.facts(Report.class).getFirst().published()).isEqualTo("2025-03-01T10:00:00Z");
        assertThat(found.places()).containsExactly("4 not_a_text", "7 no_words");
        assertThat(original(found, 0)).startsWith("{\"id\": 2").endsWith("млин.\"}");
    }

    @Test
    void anyJsonListIsReadByItsKey() {
        Found found = gather(Cases.file("posts.json"), GAZETTE);
        assertThat(found.facts(Report.class))
                .extracting(Report::text)
                .containsExactly("The mill was taken, says the North.", "It was not taken.");
        assertThat(found.facts(Report.class).getFirst().title()).isEqualTo("Mill news");
        assertThat(found.facts(Report.class).getLast().published()).isEqualTo("2025-03-01T22:00:00Z");
    }

    @Test
    void anotherEncodingIsRefusedAndNotGuessed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.txt");
        Files.write(file, "Source: gazette\nPublished: 2025-03-01\n\nМлин\n".getBytes(Charset.forName("windows-1251")));
        Found found = gather(file, GAZETTE);
        assertThat(found.places()).containsExactly("4 encoding");
        assertThat(found.refused.getFirst().detail()).contains("byte 39 is 0xCC");
    }

    @Test
    void jsonInAnotherEncodingIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("posts.json");
        Files.write(file, "{\"posts\": [\n{\"body\": \"Млин\"}]}".getBytes(Charset.forName("windows-1251")));
        assertThat(gather(file, GAZETTE).places()).containsExactly("2 encoding");
    }

    @Test
    void aByteOrderMarkIsPassedOver(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.txt");
        Files.writeString(file, "\uFEFF" + Files.readString(Cases.file("report.txt")));
        assertThat(gather(file, STAFF).facts(Report.class)).hasSize(1);
        Path json = folder.resolve("posts.json");
        Files.writeString(json, "\uFEFF" + Files.readString(Cases.file("posts.json")));
        Found found = gather(json, GAZETTE);
        assertThat(original(found, 0)).startsWith("{\"when\"").endsWith("}");
    }

    @Test
    void gatheringTwiceGivesTheSameFacts() {
        for (String name : new String[] {"feed.rss", "posts.json", "article.html"}) {
            assertThat(gather(Cases.file(name), GAZETTE).kept).isEqualTo(gather(Cases.file(name), GAZETTE).kept);
        }
    }

    private Found gather(Path file, SourceId source) {
        var found = new Found();
        new ReportGatherer(theatre, IMPORTED).gather(file, source, found);
        return found;
    }

    private static String original(Found found, int index) {
        return new String(found.kept.get(index).bodies().getFirst().bytes(), StandardCharsets.UTF_8);
    }
}
