package org.salient.core.tiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** An archive of tiles as a reader sees it, read as the PMTiles specification says and not as the writer does. */
record Archive(ByteBuffer header, Map<Long, byte[]> tiles, String metadata, int entries, boolean hasLeaves) {
    private static final int HEADER_BYTES = 127;

    static Archive read(byte[] bytes) {
        var header = ByteBuffer.wrap(bytes, 0, HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        var reading = new Reading(bytes, header);
        reading.directory(header.getLong(8), header.getLong(16));
        String metadata =
                new String(unpacked(slice(bytes, header.getLong(24), header.getLong(32))), StandardCharsets.UTF_8);
        return new Archive(header, reading.tiles, metadata, reading.entries, reading.leaves > 0);
    }

    Optional<byte[]> tile(Tile tile) {
        return Optional.ofNullable(tiles.get(tile.id()));
    }

    static byte[] unpacked(byte[] packed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("every section must be packed with gzip", e);
        }
    }

    private static byte[] slice(byte[] bytes, long offset, long length) {
        return Arrays.copyOfRange(bytes, (int) offset, (int) (offset + length));
    }

    private static final class Reading {
        private final byte[] bytes;
        private final ByteBuffer header;
        private final Map<Long, byte[]> tiles = new TreeMap<>();
        private int entries;
        private int leaves;

        Reading(byte[] bytes, ByteBuffer header) {
            this.bytes = bytes;
            this.header = header;
        }

        void directory(long offset, long length) {
            var in = ByteBuffer.wrap(unpacked(slice(bytes, offset, length)));
            var columns = new long[4][(int) varint(in)];
            for (long[] column : columns) {
                Arrays.setAll(column, _ -> varint(in));
            }
            Arrays.parallelPrefix(columns[0], Long::sum);
            long next = 0;
            for (int i = 0; i < columns[0].length; i++) {
                long start = columns[3][i] == 0 ? next : columns[3][i] - 1;
                next = start + columns[2][i];
                entry(columns[0][i], columns[1][i], start, columns[2][i]);
            }
        }

        private void entry(long id, long run, long start, long length) {
            if (run == 0) {
                leaves++;
                directory(header.getLong(40) + start, length);
                return;
            }
            entries++;
            for (long tile = id; tile < id + run; tile++) {
                tiles.put(tile, unpacked(slice(bytes, header.getLong(56) + start, length)));
            }
        }
    }

    static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
