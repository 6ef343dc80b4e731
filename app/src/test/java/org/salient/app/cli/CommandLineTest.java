package org.salient.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command line says of itself, and of calls that it cannot follow. */
class CommandLineTest {
    @TempDir
    Path folder = Path.of("set by JUnit");

    private Desk desk = new Desk(folder, folder);

    @BeforeEach
    void aPersonSitsDown() {
        desk = new Desk(folder, folder.resolve("mine"));
    }

    static Stream<Command<?>> commands() {
        return Main.commands().stream();
    }

    @Test
    void theFirstPageNamesEveryCommandAndWhereToReadOn() {
        Desk.Said said = desk.run("help");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("salient demo", "salient help COMMAND", "Exit code: 0 done, 1 failed, 2 called");
        assertThat(commands())
                .allSatisfy(command -> assertThat(said.out()).contains("  " + command.name() + " ", command.summary()));
        assertThat(desk.run()).isEqualTo(said);
        assertThat(desk.run("--help")).isEqualTo(said);
    }

    @Test
    void thereIsACommandForEachStepOfTheWork() {
        assertThat(commands().map(Command::name))
                .contains("init", "import", "read", "estimate", "propose", "proposals", "accept", "refuse", "withdraw")
                .contains("adopt", "verify", "grade", "hold", "release", "correct", "seal", "publish", "serve")
                .contains("brief", "changes", "area", "audit", "rebuild", "bench", "demo");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpOfACommandExplainsEachOfItsOptions(Command<?> command) {
        Desk.Said said = desk.run("help", command.name());
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("Usage: salient " + command.name()).containsIgnoringCase(command.summary());
        assertThat(CommandParser.leaves(command.options())).allSatisfy(component -> {
            Option option = component.getAnnotation(Option.class);
            Argument argument = component.getAnnotation(Argument.class);
            if (option == null) {
                assertThat(said.out()).contains(" " + argument.value(), firstWords(argument.help()));
            } else {
                assertThat(said.out()).contains(option.name()).contains(firstWords(option.help()));
            }
        });
        assertThat(desk.run(command.name(), "--help")).isEqualTo(said);
    }

    /** As much of a help text as the page surely has on one line. */
    private static String firstWords(String help) {
        assertThat(help).isNotBlank();
        return String.join(" ", Arrays.stream(help.split(" ")).limit(2).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandOfADecisionTakesWhoAndWhy(Command<?> command) {
        boolean asks = CommandParser.leaves(command.options())
                .map(component -> component.getAnnotation(Option.class))
                .anyMatch(option -> option != null && List.of(option.name()).contains("--reason"));
        assertThat(asks)
                .isEqualTo(command.group() == Command.Group.DECIDE
                        || command.name().equals("propose"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            impotr                                | there is no command 'impotr'; did you mean 'import'? 'salient help' lists them
            ''                                    | there is no command ''; 'salient help' lists them
            help desk                             | there is no command 'desk'; 'salient help' lists them
            import                                | import: KIND must be given; see 'salient help import'
            import news a.txt                     | import: KIND must be one of reports, points, maps, gazetteer, was 'news'; see 'salient help import'
            import maps                           | import: FILE must be given; see 'salient help import'
            import maps a --sorce b               | import: there is no option '--sorce'; did you mean '--source'? There are: --dry-run, --published, --source, --workspace; see 'salient help import'
            import maps a --source                | import: --source needs a value, ID; see 'salient help import'
            import reports a --published=Tuesday  | import: --published must be a time such as 2025-11-04T20:00:00Z, was 'Tuesday'; see 'salient help import'
            adopt --source a --source b           | adopt: --source is given twice; keep one; see 'salient help adopt'
            adopt --source a --day 4.11.2025 --by b --reason c  | adopt: --day must be a date such as 2025-11-04, was '4.11.2025'; see 'salient help adopt'
            adopt --source a --day 2025-11-04     | adopt: --by and --reason must be given; see 'salient help adopt'
            adopt --source a --day 2025-11-04 --by ' ' --reason c  | adopt: --by and --reason must say who decides and why, one is blank; see 'salient help adopt'
            verify a/b --step roof --outcome confirmed --by b --reason c  | verify: --step must be one of location, date, side, content, was 'roof'; see 'salient help verify'
            verify a/b --step date --outcome not_checked_here --by b --reason c  | verify: --outcome must be confirmed or refuted, was not_checked_here; see 'salient help verify'
            propose --patch a --status b --from 2025-11-04 --by b --reason c  | propose: --evidence must name an observation or a claim, none is named; see 'salient help propose'
            estimate --source a --from 2025-11-04 --days many  | estimate: --days must be a whole number, was 'many'; see 'salient help estimate'
            estimate --source a --from 2025-11-04 --days 400  | estimate: --days must be 0 to 366, was 400; see 'salient help estimate'
            estimate --source a --from 2025-11-04 --box 3,2,1  | estimate: --box must be west,south,east,north in degrees, such as 36.4,47.9,37.9,48.7, was '3,2,1'; see 'salient help estimate'
            serve a b                             | serve: 'b' is one word too many; put quotes around what is one value; see 'salient help serve'
            serve a --port 70000                  | serve: --port must be 1 to 65535, was 70000; see 'salient help serve'
            """)
    void aWrongCallGetsOneLineAndExitCodeTwo(String words, String line) {
        Desk.Said said = desk.run(Stream.of(words.split(" +(?=(?:[^']*'[^']*')*[^']*$)"))
                .map(word -> word.replace("'", ""))
                .toArray(String[]::new));
        assertThat(said.complaints()).containsExactly("salient: " + line);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
    }

    @Test
    void aFolderThatIsNoWorkspaceGetsOneLine() {
        for (String command : List.of("read", "seal", "proposals", "audit", "rebuild")) {
            Desk.Said said = desk.tries(command);
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.complaints())
                    .singleElement()
                    .asString()
                    .startsWith("salient: " + desk.workspace() + " is no workspace (it lacks ")
                    .endsWith("); name one with --workspace, or make one with 'salient init DIR --theatre FILE'");
        }
    }

    @Test
    void aWorkspaceIsMadeOnce() {
        desk.init();
        Desk.Said again = desk.run("init", desk.workspace().toString(), "--theatre", theatre());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.complaints())
                .containsExactly(
                        "salient: " + desk.workspace() + " is a workspace already; name another folder, or remove it");
        assertThat(desk.entries()).hasSize(1);
        assertThat(desk.audit().isClean()).isTrue();
    }

    @Test
    void aWorkspaceHasAKeyFromTheStart() {
        desk.init();
        assertThat(desk.workspace().resolve("keys")).isDirectoryContaining("glob:**/private.pem");
    }

    @Test
    void aFolderInUseBecomesNoWorkspace() throws IOException {
        Path used = Files.createDirectories(folder.resolve("used"));
        Files.writeString(used.resolve("notes.txt"), "mine");
        Desk.Said said = desk.run("init", used.toString(), "--theatre", theatre());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints())
                .containsExactly(
                        "salient: " + used + " holds something already; name a folder that is empty or not there yet");
        assertThat(used).isDirectoryNotContaining(file -> !file.endsWith("notes.txt"));
    }

    @Test
    void aTheatreOfOneFaultyPlaceLeavesNothingBehind() throws IOException {
        Path theatre = folder.resolve("theatre");
        Desk.copy(Desk.CASE, theatre);
        Files.copy(Desk.CASES.resolve("bad/places-twice.csv"), theatre.resolve("twice.csv"));
        Path file = theatre.resolve("theatre.yaml");
        Files.writeString(file, Files.readString(file).replace("places: places.csv", "places: twice.csv"));

        Desk.Said said = desk.run("init", desk.workspace().toString(), "--theatre", file.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints()).singleElement().asString().contains("twice.csv:3: place: 'id' is 'pokrovsk'");
        assertThat(desk.workspace()).doesNotExist();
    }

    @Test
    void aFaultOfTheProgramIsOneLineToo() {
        record Nothing() {}
        var broken = new Command<>("break", Command.Group.KEEP, "breaks", List.of(), Nothing.class, (_, _) -> {
            throw new IllegalStateException("the insides");
        });
        var err = new ByteArrayOutputStream();
        var terminal =
                new Terminal(System.out, new PrintStream(err, true, UTF_8), InstantSource.fixed(Desk.NOW), folder);
        assertThat(new Commander(List.of(broken), terminal).run(List.of("break")))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("salient: this is a fault of Salient itself: the insides; the journal is as it was.");
    }

    private static String theatre() {
        return Desk.CASE.resolve("theatre.yaml").toString();
    }
}
