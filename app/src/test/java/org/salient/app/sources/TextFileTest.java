package org.salient.app.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of texts that belong to no workspace: each text is given, or refused with its reason. */
class TextFileTest {
    private static final TextFile.Unsaid UNSAID =
            new TextFile.Unsaid(Optional.empty(), Instant.parse("2031-03-04T20:00:00Z"), ZoneId.of("UTC"));

    @TempDir
    Path folder = Path.of("set by JUnit");

    /** What came of a file. */
    private record Came(List<TextFile.Text> texts, List<Refusal> refusals) {
        List<String> reasons() {
            return refusals.stream().map(Refusal::reason).toList();
        }
    }

    private static Came read(Path file) {
        var came = new Came(new ArrayList<>(), new ArrayList<>());
        TextFile.read(file, UNSAID, came.texts()::add, came.refusals()::add);
        return came;
    }

    private Came read(String name, String text) throws IOException {
        return read(Files.writeString(folder.resolve(name), text));
    }

    private Came read(String name, byte[] bytes) throws IOException {
        return read(Files.write(folder.resolve(name), bytes));
    }

    @Test
    void aFileOfTextIsOneReportWithWhatItsHeaderSays() throws IOException {
        var report = read("a.txt", "Published: 2031-02-01\nLanguage: uk\n\nОбстріл Тарна.")
                .texts()
                .getFirst()
                .report();
        assertThat(report.text().strip()).isEqualTo("Обстріл Тарна.");
        assertThat(report.language()).isEqualTo("uk");
        assertThat(report.published()).isEqualTo(Instant.parse("2031-02-01T23:59:59Z"));
    }

    @Test
    void eachJsonLineIsATextOrIsRefusedByItsNumber() throws IOException {
        Came came = read("a.jsonl", """
                {"id": "one", "lang": "en", "published": "2031-02-01T10:00:00Z", "text": "Tarn fell."}

                {"id": "two"}
                {"text": "Tarn fell.", "published": "Tuesday"}
                [1]
                Tarn fell.
                {"text": "  "}
                {"id": 7, "text": "Тарн взяли, и это всё"}
                """);
        assertThat(came.texts()).extracting(TextFile.Text::id).containsExactly("one", "7");
        assertThat(came.texts()).extracting(text -> text.report().language()).containsExactly("en", "ru");
        assertThat(came.refusals()).extracting(Refusal::line).containsExactly(3L, 4L, 5L, 6L, 7L);
        assertThat(came.reasons()).containsExactly("no_text", "format", "no_text", "json", "empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Explosion in Tarn          | en
            Вибух: є загиблі           | uk
            Взрыв: объект цел          | ru
            Обстрел Тарна              | und
            12:30                      | und
            """)
    void theLettersOfAHeadlineTellItsLanguage(String text, String language) throws IOException {
        assertThat(read("a.txt", text).texts().getFirst().report().language()).isEqualTo(language);
    }

    @Test
    void aBrokenEncodingIsRefusedWithItsPlace() throws IOException {
        Came came = read("a.txt", new byte[] {'T', 'a', 'r', 'n', ' ', (byte) 0xCC, (byte) 0xF3});
        assertThat(came.texts()).isEmpty();
        assertThat(came.refusals()).singleElement().asString().contains("encoding", "byte 5 is 0xCC");
    }

    @Test
    void aBrokenLineDoesNotCostTheOthers() throws IOException {
        byte[] good = "{\"text\": \"Tarn fell.\"}\n".getBytes(UTF_8);
        var bytes = new byte[good.length + 2 + good.length];
        bytes[0] = (byte) 0xFF;
        bytes[1] = '\n';
        System.arraycopy(good, 0, bytes, 2, good.length);
        System.arraycopy(good, 0, bytes, 2 + good.length, good.length);
        Came came = read("a.jsonl", bytes);
        assertThat(came.texts()).hasSize(2);
        assertThat(came.reasons()).containsExactly("encoding");
    }

    @Test
    void aFileWithNulIsNoText() throws IOException {
        assertThat(read("a.txt", "Tarn\u0000fell").refusals())
                .singleElement()
                .asString()
                .contains("not text: byte 4 is NUL");
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "a.html", "a.jsonl"})
    void fiftyMegabytesOfOneLineAreRefused(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            byte[] chunk = "x".repeat(1_000_000).getBytes(UTF_8);
            for (int i = 0; i < 50; i++) {
                out.write(chunk);
            }
            out.write("\n{\"text\": \"Tarn fell.\"}".getBytes(UTF_8));
        }
        Came came = read(file);
        assertThat(came.reasons()).containsExactly("too_long");
        assertThat(came.texts()).hasSize(name.endsWith("jsonl") ? 1 : 0);
    }

    @Test
    void ofALongLineNoMoreIsHeldThanALineMayHave() throws IOException {
        var stream = new ByteArrayInputStream("x".repeat(1_000_000).getBytes(UTF_8));
        var lines = new ShortLines(stream, 100_000);
        assertThat(lines.next()).isTrue();
        assertThat(lines.held()).isEqualTo(100_001);
        assertThat(stream.available()).isZero();
        assertThat(lines.bytes()).hasSize(100_001);
    }

    @Test
    void htmlSoupIsReadForItsWords() throws IOException {
        String soup =
                "<p>Eastians <b>took <p>Tarn</i></div>" + "<div><p>".repeat(2_000) + "&nbsp;&#0;&bogus; Ulvik held";
        String text = read("a.html", soup).texts().getFirst().report().text();
        assertThat(text).contains("Eastians took", "Tarn").doesNotContain("<");
    }

    @Property(tries = 200)
    void whateverTheBytesEveryTextIsGivenOrRefused(@ForAll @Size(max = 60) byte[] bytes) throws IOException {
        for (String ending : List.of(".txt", ".html", ".jsonl")) {
            Path file = Files.createTempFile("salient", ending);
            try {
                Files.write(file, bytes);
                Came came = read(file);
                boolean isBlankLines = ending.equals(".jsonl") && new String(bytes, UTF_8).isBlank();
                assertThat(came.texts().isEmpty() && came.refusals().isEmpty()).isEqualTo(isBlankLines);
            } finally {
                Files.delete(file);
            }
        }
    }
}
