package org.salient.app.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes on bytes as long as they are UTF-8, and breaks off at the first that is not. */
class Utf8Stream extends FilterInputStream {
    private final Utf8Check check = new Utf8Check();
    private long line = 1;
    private long offset;

    Utf8Stream(InputStream in) {
        super(in);
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        int until = from + Math.max(0, read);
        int bad = check.firstBad(bytes, from, until);
        int sound = bad == Utf8Check.NONE ? until : bad;
        offset += sound - from;
        line += Utf8.newlines(bytes, from, sound);
        if (bad != Utf8Check.NONE || (read < 0 && check.isUnpaired())) {
            throw new BadEncoding(new Utf8.BadByte(line, offset - check.begun() - (read < 0 ? 1 : 0), check.lead()));
        }
        return read;
    }

    @Override
    public final boolean markSupported() {
        return false;
    }

    /** The bytes are not UTF-8. */
    static final class BadEncoding extends IOException {
        private static final long serialVersionUID = 1;

        private final long line;

        BadEncoding(Utf8.BadByte at) {
            super(at.message());
            this.line = at.line();
        }

        long line() {
            return line;
        }
    }
}
