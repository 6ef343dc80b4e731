package org.salient.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.core.model.Entry;

/** An import in a process of its own that is broken off leaves a sound store, and the next one goes on from there. */
class InterruptedImportTest {
    private static final int POINTS = 6_000;

    /** Rounds; each is broken off when the store has grown to another random part of its last size. */
    private static final int ROUNDS = 4;

    /** About what the store has grown by when all points are in it. */
    private static final long GROWTH_BYTES = POINTS * 800L;

    @TempDir
    Path folder = Path.of("set by JUnit");

    private Desk desk = new Desk(folder, folder);

    @BeforeEach
    void aWorkspaceIsMadeAndManyPointsWait() throws IOException {
        desk = new Desk(folder, folder.resolve("mine"));
        desk.init();
        Stream<String> rows = IntStream.range(0, POINTS)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%.4f,%.4f,ru,2025-11-04,2025-11-04T12:00:00Z,Seen,https://example.org/footage/%d",
                        37 + (i % 100) / 200.0,
                        48.1 + i / 30_000.0,
                        i));
        Files.write(
                points(),
                Stream.concat(Stream.of("lon,lat,side,seen,posted,text,urls"), rows)
                        .toList());
    }

    @Test
    void anImportThatIsBrokenOffAtAnyMomentLosesNothingThatWasKept() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        List<Entry> kept = desk.entries();
        for (int round = 0; round < ROUNDS; round++) {
            String signal = round % 2 == 0 ? "INT" : "KILL";
            breakOff(signal, size() + random.nextLong(GROWTH_BYTES / ROUNDS));
            String which = signal + " in round " + round + " of seed " + seed;
            assertThat(desk.audit().findings()).as(which).isEmpty();
            List<Entry> now = desk.entries();
            assertThat(now).as(which).startsWith(kept.toArray(Entry[]::new));
            kept = now;
        }
        desk.does("import", "points", points().toString(), "--source", "salient-case");
        assertThat(desk.entries()).hasSize(1 + POINTS).startsWith(kept.toArray(Entry[]::new));
        assertThat(desk.audit().findings()).isEmpty();
    }

    @Test
    void aDiskThatTakesNoMoreIsToldInOneLine() throws Exception {
        List<Entry> before = desk.entries();
        Path err = folder.resolve("err.txt");
        // No file of the process may grow beyond so many kilobytes: fewer than the points need, more than the store
        // has.
        var words = new ArrayList<>(List.of("bash", "-c", "ulimit -f 2000; exec \"$@\"", "bash"));
        words.addAll(program());
        Process process = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readString(err, UTF_8).lines().filter(line -> !line.startsWith("WARNING: ")))
                .singleElement()
                .asString()
                .startsWith("salient: ")
                .contains("the store is as before");
        assertThat(desk.entries()).startsWith(before.toArray(Entry[]::new)).hasSizeLessThan(POINTS);
        assertThat(desk.audit().findings()).isEmpty();
    }

    /** Starts an import and sends it a signal when the store has grown to a size, or lets it end. */
    private void breakOff(String signal, long bytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        while (process.isAlive() && size() < bytes) {
            Thread.sleep(5);
        }
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        process.waitFor();
    }

    private List<String> program() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "import",
                "points",
                points().toString(),
                "--source",
                "salient-case",
                "-w",
                desk.workspace().toString());
    }

    /** Bytes of the store with its write-ahead log, which grows first. */
    private long size() {
        try (Stream<Path> files = Files.list(desk.workspace())) {
            return files.filter(file -> file.getFileName().toString().startsWith("salient.gpkg"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path points() {
        return folder.resolve("points.csv");
    }
}
