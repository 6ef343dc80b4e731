package org.salient.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** The program. */
public final class Main {
    private Main() {}

    static List<Command<?>> commands() {
        return List.of();
    }

    public static void main(String[] words) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(out, err, InstantSource.system(), Path.of(System.getProperty("salient.home", ".")));
        System.exit(new Commander(commands(), terminal).run(List.of(words)));
    }
}
