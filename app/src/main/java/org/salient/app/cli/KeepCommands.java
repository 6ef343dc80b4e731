package org.salient.app.cli;

import java.util.List;

/** The command that keeps the store's views sound. */
final class KeepCommands {
    private KeepCommands() {}

    record RebuildOptions(In in) {}

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
}
