package org.salient.core.tiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Bytes packed as gzip, as small as zlib makes them and without a date: equal bytes pack equally. */
final class Gzip {
    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private Gzip() {}

    static byte[] of(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new Smallest(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("memory must take what is written", e);
        }
        return packed.toByteArray();
    }
}
