package org.salient.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.salient.core.model.Entry;
import org.salient.core.model.Ledger;
import org.salient.store.Audit;
import org.salient.store.GeoPackageStore;

/** A person at a terminal with one workspace: runs commands in this process and keeps what they say. */
final class Desk {
    static final Path CASES = Path.of("..", "cases");
    static final Path CASE = CASES.resolve("pokrovsk-2025");

    /** Eight days after the last map of the case: its public delay has passed. */
    static final Instant NOW = Instant.parse("2025-11-20T12:00:00Z");

    private final Path home;
    private final Path workspace;
    private Instant now = NOW;

    /** @param home the folder of the program, of which only the built pages are asked for */
    Desk(Path home, Path workspace) {
        this.home = home;
        this.workspace = workspace;
    }

    /** What a command said. */
    record Said(int code, String out, String err) {
        List<String> complaints() {
            return err.lines().toList();
        }
    }

    Path workspace() {
        return workspace;
    }

    /** Lets days pass. */
    void waitDays(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    /** Runs the command that the words name, as they stand. No command ever shows the insides of the program. */
    Said run(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(print(out), print(err), InstantSource.fixed(now), home);
        int code = new Commander(Main.commands(), terminal).run(List.of(words));
        var said = new Said(code, out.toString(UTF_8), err.toString(UTF_8));
        assertThat(said.out() + said.err()).doesNotContain("Exception").doesNotContain("\tat ");
        return said;
    }

    /** Runs a command in the workspace. */
    Said tries(String... words) {
        return run(Stream.concat(Stream.of(words), Stream.of("-w", workspace.toString()))
                .toArray(String[]::new));
    }

    /** Runs a command in the workspace that must be done; gives what it says. */
    String does(String... words) {
        Said said = tries(words);
        assertThat(said.code()).as(said.out() + said.err()).isZero();
        return said.out();
    }

    /** Makes the workspace of the bundled case. */
    void init() {
        Said said = run(
                "init",
                workspace.toString(),
                "--theatre",
                CASE.resolve("theatre.yaml").toString());
        assertThat(said.code()).as(said.err()).isZero();
    }

    List<Entry> entries() {
        try (var store = GeoPackageStore.openReadOnly(Workspace.storeIn(workspace))) {
            return store.entriesAfter(0);
        }
    }

    Ledger ledger() {
        return Ledger.of(entries());
    }

    Audit audit() {
        return GeoPackageStore.audit(Workspace.storeIn(workspace), workspace.resolve("heads.jsonl"));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }

    /** Copies a folder, whose links are followed. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target);
                }
            }
        }
    }
}
