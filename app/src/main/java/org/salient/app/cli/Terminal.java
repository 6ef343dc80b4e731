package org.salient.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What a command sees of the world.
 *
 * @param out   results
 * @param err   progress and complaints
 * @param clock the one clock of the program
 * @param home  the folder of the program, with {@code cases} and {@code web}
 */
record Terminal(PrintStream out, PrintStream err, InstantSource clock, Path home) {
    Instant now() {
        return clock.instant();
    }

    /** Prints a line of the result. */
    void say(String line) {
        out.println(line);
    }
}
