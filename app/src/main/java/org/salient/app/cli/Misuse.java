package org.salient.app.cli;

/** What a command was called wrongly with: one line with the value, the limit and the way out. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1;

    Misuse(String line) {
        super(line);
    }
}
