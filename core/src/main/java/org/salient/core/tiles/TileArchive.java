package org.salient.core.tiles;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.salient.core.tiles.Directory.Entry;

/**
 * Vector tiles in one file that is read in pieces: PMTiles, version 3.
 * Tiles lie in the order of their ids, equal ones once; all is packed with gzip.
 */
final class TileArchive {
    private static final int HEADER_BYTES = 127;

    /** Header and root directory must lie in the first 16,384 bytes, which a reader fetches at once. */
    private static final int MAX_ROOT_BYTES = 16_384 - HEADER_BYTES;

    /** As the reference implementation begins; a leaf of 4,096 tiles packs into about 10 kB. */
    private static final int ENTRIES_PER_LEAF = 4096;

    private static final int VERSION = 3;
    private static final int CLUSTERED = 1;
    private static final int GZIP = 2;
    private static final int VECTOR_TILES = 1;

    private final Frame frame;
    private final byte[] metadata;
    private final TreeMap<Tile, byte[]> tiles = new TreeMap<>();

    /** An archive with its metadata, a JSON object in the form of TileJSON. */
    TileArchive(Frame frame, String metadata) {
        this.frame = frame;
        this.metadata = Gzip.of(metadata.getBytes(StandardCharsets.UTF_8));
    }

    void add(Tile tile, byte[] vectorTile) {
        tiles.put(tile, Gzip.of(vectorTile));
    }

    byte[] bytes() {
        return bytes(MAX_ROOT_BYTES);
    }

    /** The archive with leaf directories where the root would be longer than this. */
    byte[] bytes(int maxRootBytes) {
        var data = new Data();
        tiles.forEach(data::put);
        var leaves = new Bytes();
        byte[] root = root(new Directory(data.entries), leaves, maxRootBytes);
        var archive = new Bytes();
        header(archive, new long[] {root.length, metadata.length, leaves.size(), data.bytes.size()});
        archive.littleEndian(tiles.size(), 8);
        archive.littleEndian(data.entries.size(), 8);
        archive.littleEndian(data.offsets.size(), 8);
        frame(archive);
        archive.append(root);
        archive.append(metadata);
        archive.append(leaves);
        archive.append(data.bytes);
        return archive.toArray();
    }

    private static byte[] root(Directory all, Bytes leaves, int maxRootBytes) {
        byte[] root = all.packed();
        for (int perLeaf = ENTRIES_PER_LEAF; root.length > maxRootBytes; perLeaf *= 2) {
            leaves.clear();
            root = all.rootOver(leaves, perLeaf).packed();
        }
        return root;
    }

    /** The first part of the header: where the four sections lie, which follow each other. */
    private static void header(Bytes archive, long[] lengths) {
        archive.append("PMTiles".getBytes(StandardCharsets.US_ASCII));
        archive.append(VERSION);
        long offset = HEADER_BYTES;
        for (long length : lengths) {
            archive.littleEndian(offset, 8);
            archive.littleEndian(length, 8);
            offset += length;
        }
    }

    /** The last part of the header: how all is packed, and what it shows. */
    private void frame(Bytes archive) {
        archive.append(CLUSTERED);
        archive.append(GZIP);
        archive.append(GZIP);
        archive.append(VECTOR_TILES);
        archive.append(frame.minZoom());
        archive.append(frame.maxZoom());
        archive.littleEndian(frame.west(), 4);
        archive.littleEndian(frame.south(), 4);
        archive.littleEndian(frame.east(), 4);
        archive.littleEndian(frame.north(), 4);
        archive.append(frame.minZoom());
        archive.littleEndian(((long) frame.west() + frame.east()) / 2, 4);
        archive.littleEndian(((long) frame.south() + frame.north()) / 2, 4);
    }

    /** The section of tiles as it grows. */
    private static final class Data {
        private final Bytes bytes = new Bytes();
        private final ArrayList<Entry> entries = new ArrayList<>();
        private final Map<ByteBuffer, Integer> offsets = new HashMap<>();

        void put(Tile tile, byte[] packed) {
            int offset = offsets.computeIfAbsent(ByteBuffer.wrap(packed), _ -> bytes.size());
            if (offset == bytes.size()) {
                bytes.append(packed);
            }
            if (!entries.isEmpty() && entries.getLast().isFollowedBy(tile.id(), offset)) {
                entries.add(entries.removeLast().withOneMore());
            } else {
                entries.add(new Entry(tile.id(), offset, packed.length, 1));
            }
        }
    }
}
