package org.salient.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code salient read FILE}: a text is read and shown without a workspace. */
class ReadFileTest {
    private static final Path REPORT = Desk.CASE.resolve("reports/2025-11-04-reuters.txt");

    @TempDir
    Path folder = Path.of("set by JUnit");

    private Desk desk = new Desk(folder, folder);

    @BeforeEach
    void theProgramsFolderIsTheRepository() {
        desk = new Desk(Path.of(".."), folder.resolve("none"));
    }

    @Test
    void aReportIsExplainedByTheBundledTheatreWhereNoneIsNamed() {
        Desk.Said said = desk.run("read", REPORT.toString(), "--explain", "--colour", "never");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("The (Ukrainian General Staff) <denied> that [2 its troops were encircled in {Pokrovsk} or"
                        + " {Kupiansk} 2].")
                .contains("   speaker   Ukrainian General Staff, military, side Ukraine");
        assertThat(said.err()).contains("1 text read, 7 claims");
    }

    @Test
    void coloursAreShownWhereTheyAreAskedFor() {
        assertThat(desk.run("read", REPORT.toString(), "--colour", "always").out())
                .contains("\u001b[34m");
    }

    @Test
    void aPageIsWrittenWhereItIsAskedFor() throws IOException {
        Path page = folder.resolve("page.html");
        Desk.Said said = desk.run("read", REPORT.toString(), "--html", page.toString());
        assertThat(said.out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("<h1>2025-11-04-reuters.txt</h1>");
    }

    @Test
    void whatWasReadIsWrittenInTheGoldsFormatOneObjectALine() throws IOException {
        Path texts = Files.writeString(folder.resolve("texts.jsonl"), """
                {"id": "a", "lang": "en", "published": "2025-11-04", "text": "😀 Russian forces captured Pokrovsk."}
                {"id": "b", "lang": "fr", "published": "2025-11-04", "text": "Bonjour."}
                """);
        Desk.Said said = desk.run("read", texts.toString(), "--as", "gold");
        assertThat(said.out().lines()).hasSize(2);
        assertThat(said.out())
                .contains("\"id\":\"a\"", "\"start\":2,\"end\":34", "\"predicate\":\"control\"", "\"id\":\"b\"");
        assertThat(said.err()).contains("2 texts read, 1 claim", "not read: 1 × language");
    }

    @Test
    void aFileOfWhichNothingCanBeReadFailsWithTheReason() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "no json\n");
        Desk.Said said = desk.run("read", file.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("a.jsonl:1: json: ", "nothing of " + file + " could be read");
    }

    @Test
    void whatIsForAFileNeedsOneAndASecondReaderNeedsItsName() {
        assertThat(desk.run("read", "--explain").err())
                .contains("read: --explain, --html, --as, --theatre and --gazetteer are for a FILE; name one");
        assertThat(desk.run("read", REPORT.toString(), "--second-reader", "http://localhost:1/v1")
                        .err())
                .contains("read: --second-reader and --model go together; give both or none");
    }

    @Test
    void aSecondReaderThatCannotBeReachedIsTold() {
        Desk.Said said =
                desk.run("read", REPORT.toString(), "--second-reader", "http://127.0.0.1:1/v1", "--model", "small");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("salient: the second reader at http://127.0.0.1:1/v1 cannot be reached; start it");
    }
}
