package org.salient.app.sources;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongConsumer;
import org.tukaani.xz.XZInputStream;

/** The bytes of a file, unpacked where it is packed with xz, which is told from its first bytes. */
final class Unpacking {
    private static final byte[] XZ = {(byte) 0xFD, '7', 'z', 'X', 'Z', 0};
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String PACKED = ".xz";

    private Unpacking() {}

    /**
     * Opens a file.
     *
     * @param progress told how many bytes of the file, as it lies on disk, have been read
     */
    static InputStream open(Path file, LongConsumer progress) throws IOException {
        InputStream in = new BufferedInputStream(new Counted(Files.newInputStream(file), progress), BUFFER_BYTES);
        in.mark(XZ.length);
        boolean isPacked = Arrays.equals(in.readNBytes(XZ.length), XZ);
        in.reset();
        return isPacked ? new BufferedInputStream(new XZInputStream(in), BUFFER_BYTES) : in;
    }

    /** The ending of a file's name, in lower case and without the dot, that of the packing left out. */
    static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        String bare = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
        return bare.substring(bare.lastIndexOf('.') + 1);
    }

    private static final class Counted extends FilterInputStream {
        private final LongConsumer progress;
        private long count;

        Counted(InputStream in, LongConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            progress.accept(count);
            return read;
        }
    }
}
