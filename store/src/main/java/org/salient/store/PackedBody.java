package org.salient.store;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.salient.core.model.Body;
import org.salient.core.model.Hash;

/**
 * A body as it is stored.
 *
 * @param hash       SHA-256 of the bytes
 * @param size       how many bytes there are
 * @param packed     the bytes, deflated
 * @param packedHash SHA-256 of the deflated bytes: deflate has bits that change nothing of what comes out
 * @param typed      whether each column is stored as the type it is written as
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes, never compared
record PackedBody(byte[] hash, long size, byte[] packed, byte[] packedHash, boolean typed) {
    static final String SELECT = """
            SELECT hash, size, packed, packed_hash,
                   typeof(hash) || typeof(size) || typeof(packed) || typeof(packed_hash) = 'blobintegerblobblob'
            FROM bodies""";

    private static final int CHUNK_BYTES = 1 << 16;

    /** No byte of deflate stands for more bytes than this, so a size beyond it was altered. */
    private static final long MOST_BYTES_PER_BYTE = 1032;

    static PackedBody of(Body body) {
        byte[] packed = deflate(body.bytes());
        return new PackedBody(digest(body.bytes()), body.bytes().length, packed, digest(packed), true);
    }

    static PackedBody read(Row row) throws SQLException {
        return new PackedBody(row.bytes(1), row.number(2), row.bytes(3), row.bytes(4), row.number(5) == 1);
    }

    String name() {
        return HexFormat.of().formatHex(hash);
    }

    /** The bytes, or nothing where any column is not as it was written. */
    Optional<byte[]> unpack() {
        if (!typed
                || size < 0
                || size > MOST_BYTES_PER_BYTE * packed.length
                || !Arrays.equals(digest(packed), packedHash)) {
            return Optional.empty();
        }
        return inflate().filter(bytes -> bytes.length == size && Arrays.equals(digest(bytes), hash));
    }

    private static byte[] deflate(byte[] bytes) {
        try (var deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream(bytes.length / 2 + 64);
            var chunk = new byte[Math.min(CHUNK_BYTES, bytes.length + 64)];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        }
    }

    private Optional<byte[]> inflate() {
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            var bytes = new byte[(int) size];
            int length = 0;
            while (length < size) {
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0) {
                    return Optional.empty();
                }
                length += more;
            }
            return Optional.of(bytes);
        } catch (DataFormatException _) {
            return Optional.empty();
        }
    }

    private static byte[] digest(byte[] bytes) {
        return HexFormat.of().parseHex(Hash.of(bytes).hex());
    }
}
