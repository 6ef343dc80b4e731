package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a stream line by line as bytes, in one array that grows to the longest line. */
final class LineReader {
    private static final int START_BYTES = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[START_BYTES];
    private int start;
    private int end;
    private int filled;
    private long line;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        start = Math.min(end + 1, filled);
        int searched = start;
        while (true) {
            end = newline(searched);
            if (end < filled) {
                line++;
                return true;
            }
            int before = start;
            if (!fill()) {
                end = filled;
                line += start < filled ? 1 : 0;
                return start < filled;
            }
            searched = end - (before - start);
        }
    }

    /** The number of the line that the reader stands on, from 1. */
    long line() {
        return line;
    }

    /** The array that holds the line from {@link #start} to {@link #end}; it is overwritten by the next. */
    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    private int newline(int from) {
        int i = from;
        while (i + 8 <= filled && !Eight.mayHold(bytes, i, (byte) '\n')) {
            i += 8;
        }
        while (i < filled && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, filled - start);
            filled -= start;
            start = 0;
        }
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = in.read(bytes, filled, bytes.length - filled);
        filled += Math.max(0, read);
        return read >= 0;
    }
}
