package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Passes on UTF-8 and remembers the bytes that passed since they were last let go, so that a stretch of them can be kept as found. */
final class RecordedStream extends Utf8Stream {
    private byte[] bytes = new byte[1 << 16];
    private long first;
    private int filled;

    RecordedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) {
            if (filled + read > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, filled + read));
            }
            System.arraycopy(into, from, bytes, filled, read);
            filled += read;
        }
        return read;
    }

    /** The bytes from one offset of the stream up to another. */
    byte[] stretch(long from, long until) {
        return Arrays.copyOfRange(bytes, Math.toIntExact(from - first), Math.toIntExact(until - first));
    }

    /** Lets go of all bytes before an offset. */
    void letGo(long before) {
        int gone = Math.toIntExact(before - first);
        System.arraycopy(bytes, gone, bytes, 0, filled - gone);
        filled -= gone;
        first = before;
    }
}
