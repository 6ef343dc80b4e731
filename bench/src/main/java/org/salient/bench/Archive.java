package org.salient.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tukaani.xz.XZInputStream;

/** The archive of maps, unpacked: one map in JSON a line, the oldest first. */
record Archive(Path file, int maps) {
    private static final int BUFFER_BYTES = 1 << 20;

    /** Unpacks the archive into a folder; what was just written lies in the page cache. */
    static Archive unpack(Path packed, Path folder) {
        Path file = folder.resolve("maps.ndjson");
        try (InputStream in = new XZInputStream(Files.newInputStream(packed))) {
            Files.copy(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException("the archive of maps cannot be unpacked: " + packed, e);
        }
        return of(file);
    }

    static Archive of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int lines = 0;
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return new Archive(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("the unpacked archive cannot be read: " + file, e);
        }
    }

    /** The first maps of it as a file of its own. */
    Archive first(int count) {
        Path part = file.resolveSibling("maps-" + count + ".ndjson");
        try (BufferedReader lines = Files.newBufferedReader(file);
                Writer out = Files.newBufferedWriter(part)) {
            for (int number = 0; number < count; number++) {
                out.append(lines.readLine()).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the archive cannot be written: " + part, e);
        }
        return new Archive(part, count);
    }

    double mebibytes() {
        try {
            return Files.size(file) / 1024.0 / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException("the unpacked archive is gone: " + file, e);
        }
    }
}
