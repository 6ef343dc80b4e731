package org.salient.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.salient.core.model.Entry;
import org.salient.store.GeoPackageStore;

/** Bad input of each kind gets its clear line, and the store is as before. */
class BadInputTest {
    private static final Path BAD = Desk.CASES.resolve("bad");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @TempDir
    Path folder = Path.of("set by JUnit");

    private Desk desk = new Desk(folder, folder);
    private List<Entry> before = List.of();

    @BeforeEach
    void aWorkspaceIsMade() {
        desk = new Desk(folder, folder.resolve("mine"));
        desk.init();
        before = desk.entries();
    }

    /** A row of the table in {@code cases/bad/README.md}. */
    record Case(String file, List<String> command, int exit, int kept, List<String> said) {
        static Case of(String row) {
            String[] cells = row.substring(2).split(" \\| ", -1);
            List<String> command = List.of(quoted(cells[1]).getFirst().split(" "));
            return new Case(
                    quoted(cells[0]).getFirst(),
                    command,
                    Integer.parseInt(cells[2]),
                    Integer.parseInt(cells[3]),
                    quoted(cells[4]));
        }

        Path path() {
            return BAD.resolve(file);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(quote -> quote.group(1)).toList();
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(BAD.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachCaseIsToldAsTheTableSays(Case bad) {
        Desk.Said said = run(bad);
        assertThat(said.code()).isEqualTo(bad.exit());
        assertThat(linesOn(bad, said))
                .containsExactlyInAnyOrderElementsOf(
                        bad.said().stream().map(line -> bad.path() + line).toList());
        assertThat(said.complaints()).allSatisfy(line -> assertThat(line).startsWith("salient: "));
        assertThatTheStoreIsAsBeforeBut(bad.kept());
    }

    /** Whatever is said of a file that begins with its name, but for the sums. */
    private static List<String> linesOn(Case bad, Desk.Said said) {
        return (said.out() + said.err())
                .lines()
                .map(line -> line.replaceFirst("^(salient:)? +", ""))
                .filter(line -> line.startsWith(bad.path() + ":"))
                .filter(line -> !line.matches(".*: \\d+ kept, \\d+ known before, \\d+ refused"))
                .toList();
    }

    private Desk.Said run(Case bad) {
        List<String> words = bad.command().stream()
                .map(word -> switch (word) {
                    case "FILE" -> bad.path().toString();
                    case "DIR" -> folder.resolve("other").toString();
                    default -> word;
                })
                .toList();
        return words.getFirst().equals("init")
                ? desk.run(words.toArray(String[]::new))
                : desk.tries(words.toArray(String[]::new));
    }

    private void assertThatTheStoreIsAsBeforeBut(int kept) {
        List<Entry> after = desk.entries();
        assertThat(after).hasSize(before.size() + kept);
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(desk.audit().findings()).isEmpty();
        assertThat(folder.resolve("other")).doesNotExist();
        assertThat(desk.does("read")).contains(" reports read");
    }

    @Test
    void everyFileOfTheFolderIsInTheTable() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(cases().map(Case::file).toList());
        }
    }

    @Test
    void everyRefusalIsListedBesideTheJournal() throws IOException {
        Path file = BAD.resolve("points-in-the-sea.csv");
        desk.does("import", "points", file.toString(), "--source", "salient-case");
        assertThat(Files.readAllLines(desk.workspace().resolve("refused.txt")))
                .hasSize(3)
                .first()
                .isEqualTo("# " + Desk.NOW + " " + file);
    }

    @Test
    void aDryRunShowsEveryRefusalAndLeavesNothing() {
        String said = desk.does(
                "import",
                "points",
                BAD.resolve("points-in-the-sea.csv").toString(),
                "--source",
                "salient-case",
                "--dry-run");
        assertThat(said)
                .contains("1 would be kept, 0 known before, 2 refused; a dry run, nothing was kept")
                .contains(".csv:3: outside area: ", ".csv:4: outside area: ");
        assertThat(desk.workspace().resolve("refused.txt")).doesNotExist();
        assertThatTheStoreIsAsBeforeBut(0);
    }

    @Test
    void aMissingFileIsToldBeforeAnythingIsBroughtIn() {
        Desk.Said said =
                desk.tries("import", "reports", Desk.CASE.resolve("reports").toString(), "nowhere.txt");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints())
                .containsExactly("salient: there is no file or folder nowhere.txt; nothing was brought in");
        assertThatTheStoreIsAsBeforeBut(0);
    }

    @Test
    void anUnknownSourceIsToldWithThoseThereAre() {
        Desk.Said said = desk.tries("import", "maps", Desk.CASE.resolve("maps").toString(), "--source", "salient-cse");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints())
                .singleElement()
                .asString()
                .startsWith("salient: the theatre file names no source 'salient-cse'; did you mean 'salient-case'?");
        assertThatTheStoreIsAsBeforeBut(0);
    }

    @Test
    void aSecondWriterIsToldWhoWrites() {
        try (var _ = GeoPackageStore.open(Workspace.storeIn(desk.workspace()))) {
            Desk.Said said = desk.tries("read");
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.complaints())
                    .containsExactly(
                            "salient: process " + ProcessHandle.current().pid() + " is writing "
                                    + Workspace.storeIn(desk.workspace())
                                    + "; wait until it has ended, or end it, and run this again");
        }
        assertThatTheStoreIsAsBeforeBut(0);
    }

    @Test
    void aPortInUseIsToldWithAWayOut() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("index.html"), "<!doctype html>");
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Desk.Said said = desk.run("serve", site.toString(), "--port", String.valueOf(taken.getLocalPort()));
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.complaints())
                    .containsExactly("salient: port " + taken.getLocalPort()
                            + " is in use by another program; stop that one, or name a free port with --port");
        }
    }

    @Test
    void aFolderThatHoldsNoSiteIsNotServed() {
        Desk.Said said = desk.run("serve", folder.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints())
                .containsExactly("salient: " + folder
                        + " holds no site (it lacks index.html); write one with 'salient publish --out DIR'");
    }

    @Test
    void aStoreThatIsNoneIsTold() throws IOException {
        Files.writeString(
                Workspace.storeIn(desk.workspace()), "This is no database, but long enough to be looked at as one.");
        Desk.Said said = desk.tries("read");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints()).singleElement().asString().contains("is no Salient store");
    }
}
