package org.salient.app.cli;

/** What a command cannot do because of how the world is: one line with the value, the limit and the way out. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Failure(String line) {
        super(line);
    }
}
