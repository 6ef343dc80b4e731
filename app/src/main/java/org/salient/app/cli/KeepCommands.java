package org.salient.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The commands that keep the store sound, and the one that measures. */
final class KeepCommands {
    private KeepCommands() {}

    record RebuildOptions(In in) {}

    record BenchOptions(
            @Argument(value = "NAME", help = "what to measure; the scripts in bench/ are named so")
            String name) {}

    static Command<RebuildOptions> rebuild() {
        return new Command<>(
                "rebuild",
                Command.Group.KEEP,
                "drops all views and rebuilds them from the journal",
                List.of(
                        "Views are the tables that desktop maps read. Journal, bodies and signed heads are not touched."),
                RebuildOptions.class,
                (options, terminal) -> {
                    try (Workspace workspace = Workspace.open(options.in())) {
                        workspace.store().rebuild();
                        terminal.say("the views are rebuilt");
                    }
                });
    }

    static Command<BenchOptions> bench() {
        return new Command<>(
                "bench",
                Command.Group.KEEP,
                "measures: is the map right, is it fast",
                List.of("Runs bench/NAME and prints its table and figures."),
                BenchOptions.class,
                KeepCommands::bench);
    }

    private static void bench(BenchOptions options, Terminal terminal) throws IOException {
        Path script = terminal.home().resolve("bench").resolve(options.name());
        if (!Files.isExecutable(script)) {
            throw new Failure("there is no bench '" + options.name() + "'; " + script + " should be its script");
        }
        try {
            int code = new ProcessBuilder(script.toString()).inheritIO().start().waitFor();
            if (code != 0) {
                throw new Failure("the bench ended with code " + code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("the bench was interrupted");
        }
    }
}
