package org.salient.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a command's result goes. */
record Out(
        @Option(name = "--out", value = "FILE", help = "a file for the result; else it is printed")
        Optional<Path> file) {
    /** The format that is asked for: as named, else by the ending of the file, else the first there is. */
    <F extends Enum<F>> F format(Optional<F> named, Class<F> formats) {
        List<F> all = Arrays.asList(formats.getEnumConstants());
        return named.or(() -> all.stream().filter(this::isEnding).findFirst()).orElse(all.getFirst());
    }

    private boolean isEnding(Enum<?> format) {
        return file.map(path -> path.toString().toLowerCase(Locale.ROOT))
                .filter(name -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Writes the result as it stands, and says where it lies if that is a file. */
    void write(byte[] bytes, Terminal terminal) {
        if (file.isEmpty()) {
            terminal.out().writeBytes(bytes);
            terminal.out().flush();
            return;
        }
        try {
            Files.write(file.get(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.get(), e);
        }
        terminal.err().println(file.get() + ": " + Words.count(bytes.length, "byte"));
    }

    void write(String text, Terminal terminal) {
        write(text.getBytes(StandardCharsets.UTF_8), terminal);
    }
}
