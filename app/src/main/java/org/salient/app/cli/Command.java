package org.salient.app.cli;

import java.io.IOException;
import java.util.List;

/**
 * One thing that salient does.
 *
 * @param summary one line for the list of commands
 * @param more    what a stranger needs to know to use it
 * @param options the record that declares its options
 */
record Command<O extends Record>(
        String name, Group group, String summary, List<String> more, Class<O> options, Verb<O> verb) {
    /** What a command does with its options. */
    @FunctionalInterface
    interface Verb<O> {
        void run(O options, Terminal terminal) throws IOException;
    }

    /** Where a command stands in the list, in the order of the work. */
    enum Group {
        START("Start"),
        GATHER("Bring in and read"),
        INFER("Infer and propose"),
        DECIDE("Decide (each takes --by and --reason, and both are kept)"),
        PUBLISH("Seal and publish"),
        ASK("Ask the history"),
        KEEP("Keep");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
