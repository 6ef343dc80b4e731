package org.salient.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.core.model.Entry;

/** Imports that are killed with SIGKILL at random moments. {@code SALIENT_KILLS} says how many times. */
final class CrashTest {
    private static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("SALIENT_KILLS", "25"));
    private static final int MOST_ACKNOWLEDGED = 60;
    private static final int LONGEST_PAUSE_MS = 100;

    @TempDir
    Path folder = Path.of("set by JUnit");

    @Test
    void nothingThatWasAcknowledgedIsLostAndTheNextRunGoesOn() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            // One in four is killed while it makes or opens the store, or with its first batch.
            List<String> told = killAfter(kill % 4 == 1 ? 0 : random.nextInt(MOST_ACKNOWLEDGED), random);
            acknowledged += told.size();
            String which = "kill " + kill + " of seed " + seed;
            if (Files.exists(file())) {
                assertWhole(told, which);
            } else {
                assertThat(told).as(which).isEmpty();
            }
        }
        assertThat(acknowledged).isPositive();
        assertThatNothingCameTwiceOrIsMissing();
    }

    private List<String> killAfter(int acknowledged, Random random) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledImport.class.getName(),
                        folder.toString(),
                        Long.toString(random.nextLong()))
                .redirectError(new File(folder.toFile(), "errors.txt"))
                .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine())
                    .as(() -> "what the import printed first, with its errors in " + folder)
                    .isEqualTo("started");
            var told = new ArrayList<String>();
            while (told.size() < acknowledged) {
                told.add(out.readLine());
            }
            process.waitFor(
                    random.nextInt(acknowledged == 0 ? 8 * LONGEST_PAUSE_MS : LONGEST_PAUSE_MS), TimeUnit.MILLISECONDS);
            assertThat(process.isAlive())
                    .as("an import goes on until it is killed")
                    .isTrue();
            // The handle leaves the output open, so that it is read to its end.
            process.toHandle().destroyForcibly();
            // A last line that the kill cut short acknowledges nothing.
            out.lines().filter(line -> line.matches("\\d+ [0-9a-f]{64}")).forEach(told::add);
            return told;
        } finally {
            process.waitFor();
        }
    }

    private void assertWhole(List<String> told, String which) {
        try (var store = GeoPackageStore.open(file())) {
            assertThat(store.audit(folder.resolve("heads.jsonl")).findings())
                    .as(which)
                    .isEmpty();
            assertThat(store.entriesAfter(0))
                    .as(which)
                    .extracting(CrashTest::words)
                    .containsAll(told);
        }
    }

    private static String words(Entry entry) {
        return entry.sequence() + " " + entry.own().hex();
    }

    private void assertThatNothingCameTwiceOrIsMissing() {
        try (var store = GeoPackageStore.open(file())) {
            int size = store.entriesAfter(0).size();
            Appended again =
                    store.append(War.NOON, "importer", KilledImport.facts(0, size), KilledImport.bodies(0, size));
            assertThat(again.known()).isEqualTo(size);
            assertThat(again.entries()).isEmpty();
        }
    }

    private Path file() {
        return folder.resolve("salient.gpkg");
    }
}
