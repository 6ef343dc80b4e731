package org.salient.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs the program as a user would, each time as a process of its own, and measures the whole process. */
final class Program {
    /** How often the memory of the process is looked at; its peak is the kernel's own, so little is missed. */
    private static final Duration LOOK = Duration.ofMillis(5);

    private final Path script;

    /** The program of a checkout. */
    Program(Path home) {
        this.script = home.resolve("salient");
    }

    /**
     * One run.
     *
     * @param code    its exit code
     * @param output  what it printed, both streams
     * @param peakMiB the highest resident memory of the process
     */
    record Run(int code, String output, Duration time, double peakMiB) {
        double seconds() {
            return time.toNanos() / 1e9;
        }

        /** The run itself, if it ended well. */
        Run orFail() {
            if (code != 0) {
                throw new IllegalStateException("the program ended with " + code + ": " + output);
            }
            return this;
        }
    }

    Run run(List<String> words) {
        try {
            Path output = Files.createTempFile("salient-bench", ".txt");
            long start = System.nanoTime();
            Process process = start(words, output);
            long peak = 0;
            while (process.isAlive()) {
                peak = Math.max(peak, peakKiB(process.pid()));
                Thread.sleep(LOOK);
            }
            var time = Duration.ofNanos(System.nanoTime() - start);
            String said = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return new Run(process.exitValue(), said, time, peak / 1024.0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + script, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the bench was interrupted", e);
        }
    }

    /** Starts a run and leaves it to the caller. */
    Process start(List<String> words, Path output) throws IOException {
        var command = new ArrayList<String>();
        command.add(script.toString());
        command.addAll(words);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    // The start script becomes the Java process, so its id is the program's.
    private static long peakKiB(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
