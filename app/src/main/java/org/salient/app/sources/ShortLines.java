package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a stream line by line in one array of a fixed size. Of a longer line the rest is passed over. */
final class ShortLines {
    private static final int START_BYTES = 1 << 16;

    private final InputStream in;
    private final int most;
    private byte[] bytes = new byte[START_BYTES];
    private int length;
    private long line;

    /** @param most of a line that has more bytes, one more than these are given */
    ShortLines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        int one = in.read();
        if (one < 0) {
            return false;
        }
        while (one >= 0 && one != '\n') {
            keep((byte) one);
            one = in.read();
        }
        line++;
        return true;
    }

    private void keep(byte one) {
        if (length > most) {
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(2 * bytes.length, most + 1));
        }
        bytes[length++] = one;
    }

    /** The line, without its end. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Its number, from 1. */
    long line() {
        return line;
    }

    /** How many bytes are held. */
    int held() {
        return bytes.length;
    }
}
