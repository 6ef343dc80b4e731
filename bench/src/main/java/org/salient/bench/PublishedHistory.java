package org.salient.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The archive published by the program itself, and what a browser needs to show it and to move through it. */
final class PublishedHistory {
    /** What holds every day; a page reads it by parts. */
    private static final List<String> HISTORY =
            List.of("history.pmtiles", "superseded.pmtiles", "days.json", "ground.json", "why.json");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;
    private final Path work;
    private final Program program;
    private final PrintStream out;

    PublishedHistory(Path home, Path work, PrintStream out) {
        this.home = home;
        this.work = work;
        this.program = new Program(home);
        this.out = out;
    }

    void measure(Path theatre, Path packed, Figures figures) {
        publish(theatre, packed);
        figures.measured("whole_history_kb", servedKilobytes());
        Map<String, Double> seen = inBrowser();
        List.of("first_view_kb", "first_view_all_kb", "slider_script_ms_p95", "slider_requests")
                .forEach(name -> Optional.ofNullable(seen.get(name)).ifPresent(value -> figures.measured(name, value)));
    }

    private void publish(Path theatre, Path packed) {
        out.println("step                               seconds   peak MiB");
        step("init", "init", workspace(), "--theatre", theatre.toString());
        step("import", "import", "maps", packed.toString(), "--source", "deepstate", "-w", workspace());
        step(
                "adopt",
                "adopt",
                "--source",
                "deepstate",
                "--through",
                "2025-08-03",
                "--by",
                "bench",
                "--reason",
                "the archive as it was published",
                "-w",
                workspace());
        step("seal --archive", "seal", "--archive", "-w", workspace());
        step("publish --private", "publish", "--private", "--out", site().toString(), "-w", workspace());
    }

    private void step(String name, String... words) {
        Program.Run run = program.run(List.of(words)).orFail();
        out.printf(Locale.ROOT, "%-34s %7.2f    %7.0f%n", name, run.seconds(), run.peakMiB());
    }

    private String workspace() {
        return work.resolve("published-war").toString();
    }

    private Path site() {
        return work.resolve("site");
    }

    /** Thousands of bytes of the history's files, packed where the server has them packed. */
    private double servedKilobytes() {
        double sum = 0;
        for (String name : HISTORY) {
            double kilobytes = servedBytes(site().resolve("data").resolve(name)) / 1000.0;
            out.printf(Locale.ROOT, "  %-20s %,9.1f kB as served%n", name, kilobytes);
            sum += kilobytes;
        }
        return sum;
    }

    private static long servedBytes(Path file) {
        Path packed = file.resolveSibling(file.getFileName() + ".gz");
        try {
            return Files.exists(packed) ? Files.size(packed) : Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("a published file cannot be measured: " + file, e);
        }
    }

    private Map<String, Double> inBrowser() {
        try {
            int port = freePort();
            Process server = program.start(
                    List.of("serve", site().toString(), "--port", String.valueOf(port)), work.resolve("serve.log"));
            try {
                await(port);
                return look(port);
            } finally {
                server.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the site cannot be served", e);
        }
    }

    private Map<String, Double> look(int port) {
        Path script = home.resolve("web/e2e/measure-history.mjs");
        String said = Spawned.run(List.of("node", script.toString(), "http://127.0.0.1:" + port + "/"));
        said.lines().forEach(line -> out.println("  " + line));
        return Spawned.numbers(said);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(int port) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(port)) {
            if (Instant.now().isAfter(end)) {
                throw new IOException("the server did not answer within " + PATIENCE.toSeconds() + " s");
            }
            pause();
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the bench was interrupted", e);
        }
    }
}
