package org.salient.app.cli;

import java.io.Console;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How far long work has come, on one line of the error stream that is written over: share, rate, time left.
 * Where the error stream is no terminal, nothing is written but the last line.
 */
final class Progress {
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final boolean INTERACTIVE =
            Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);

    private final Terminal terminal;
    private final String what;
    private final long whole;
    private final Instant start;
    private Instant shown;
    private long reached;

    /** The progress of work with {@code whole} steps; 0 where nobody knows how many. */
    Progress(Terminal terminal, String what, long whole) {
        this.terminal = terminal;
        this.what = what;
        this.whole = whole;
        this.start = terminal.now();
        this.shown = start;
    }

    /** Says that so many steps are done. */
    void reached(long steps) {
        reached = steps;
        Instant now = terminal.now();
        if (INTERACTIVE && Duration.between(shown, now).compareTo(BETWEEN) >= 0) {
            shown = now;
            terminal.err().print("\r" + line(now) + "\u001b[K");
        }
    }

    /** Clears the line. */
    void done() {
        if (INTERACTIVE) {
            terminal.err().print("\r\u001b[K");
        }
    }

    private String line(Instant now) {
        double seconds = Math.max(1e-3, Duration.between(start, now).toMillis() / 1e3);
        double rate = reached / seconds;
        if (whole <= 0 || rate <= 0) {
            return String.format(Locale.ROOT, "%s: %,d, %,.0f a second", what, reached, rate);
        }
        return String.format(
                Locale.ROOT,
                "%s: %d %%, %,d of %,d, %,.0f a second, %,.0f s left",
                what,
                100 * reached / whole,
                reached,
                whole,
                rate,
                (whole - reached) / rate);
    }
}
