package org.salient.app.sources;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.tukaani.xz.XZIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/** The border between a file and the facts in it: whatever breaks off its reading becomes one refusal. */
final class Guard {
    private static final long WHOLE = -1;

    private final String file;
    private final long linesBefore;
    private final Sink sink;

    /** The border of a whole file. */
    Guard(Path file, Sink sink) {
        this(file, WHOLE, sink);
    }

    /**
     * The border of one line of a file.
     *
     * @param linesBefore how many lines stand before it
     */
    Guard(Path file, long linesBefore, Sink sink) {
        this.file = file.toString();
        this.linesBefore = linesBefore;
        this.sink = sink;
    }

    /** A reading that may break off. */
    interface Reading {
        void run() throws IOException, XMLStreamException;
    }

    /** A file, or each file of a folder in the order of their names. */
    static void each(Path file, Consumer<Path> reading) {
        if (!Files.isDirectory(file)) {
            reading.accept(file);
            return;
        }
        try (Stream<Path> files = Files.list(file)) {
            List<Path> inOrder = files.filter(Files::isRegularFile).sorted().toList();
            inOrder.forEach(reading);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder cannot be read: " + file, e);
        }
    }

    /**
     * Runs a reading.
     *
     * @param reached says how far it came, for a file that ends too early
     * @throws UncheckedIOException if the file cannot be read at all
     */
    void run(Supplier<String> reached, Reading reading) {
        try {
            reading.run();
        } catch (JacksonIOException e) {
            refuse(Optional.<Exception>ofNullable(e.getCause()).orElse(e), reached);
        } catch (IOException | XMLStreamException | JacksonException | IllegalArgumentException e) {
            refuse(e, reached);
        }
    }

    private void refuse(Exception e, Supplier<String> reached) {
        switch (e) {
            case Utf8Stream.BadEncoding bad -> refuse(bad.line(), "encoding", message(bad));
            case EOFException _ -> truncated(reached, "it ends too early");
            case XZIOException _, ZipException _ -> truncated(reached, message(e));
            case IOException io -> throw new UncheckedIOException("the file cannot be read: " + file, io);
            case XMLStreamException xml when xml.getNestedException() instanceof IOException io -> refuse(io, reached);
            case XMLStreamException xml -> refuse(xml.getLocation().getLineNumber(), "xml", breakOff(xml));
            case JacksonException json ->
                refuse(json.getLocation().getLineNr(), "json", "the JSON breaks off: " + json.getOriginalMessage());
            default -> refuse(0, "format", message(e));
        }
    }

    // The platform's message begins with a place of its own.
    private static String breakOff(XMLStreamException xml) {
        String problem = message(xml).replaceFirst("(?s).*Message: ", "").strip();
        return "the XML breaks off (" + problem + "); save or fetch it again";
    }

    private void truncated(Supplier<String> reached, String cause) {
        refuse(0, "truncated", "the archive is damaged (" + cause + ") " + reached.get() + "; fetch it again");
    }

    private void refuse(long line, String reason, String detail) {
        long counted = linesBefore >= 0 ? linesBefore + Math.max(1, line) : line;
        sink.refuse(new Refusal(file, counted, reason, detail.replaceAll("\\s*\\R\\s*", " ")));
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
