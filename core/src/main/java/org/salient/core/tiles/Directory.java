package org.salient.core.tiles;

import java.util.ArrayList;
import java.util.List;

/** The directory of a PMTiles archive: where the bytes of each tile, or of each further directory, lie. */
record Directory(List<Entry> entries) {
    /**
     * Where bytes lie.
     *
     * @param run how many tiles from this one on have these bytes; none says that they are a directory, which tells of the
     *            tiles from this one on
     */
    record Entry(long tileId, long offset, int length, int run) {
        boolean isFollowedBy(long id, long otherOffset) {
            return tileId + run == id && offset == otherOffset;
        }

        Entry withOneMore() {
            return new Entry(tileId, offset, length, run + 1);
        }
    }

    Directory {
        entries = List.copyOf(entries);
    }

    byte[] packed() {
        return Gzip.of(bytes().toArray());
    }

    /** Column by column: ids as steps, runs, lengths, and offsets, of which those that follow on are 0. */
    private Bytes bytes() {
        var bytes = new Bytes();
        bytes.varint(entries.size());
        long previous = 0;
        for (Entry entry : entries) {
            bytes.varint(entry.tileId() - previous);
            previous = entry.tileId();
        }
        entries.forEach(entry -> bytes.varint(entry.run()));
        entries.forEach(entry -> bytes.varint(entry.length()));
        long next = -1;
        for (Entry entry : entries) {
            bytes.varint(entry.offset() == next ? 0 : entry.offset() + 1);
            next = entry.offset() + entry.length();
        }
        return bytes;
    }

    /** Cuts this directory into leaves of so many entries, appends them, and returns the directory of the leaves. */
    Directory rootOver(Bytes leaves, int entriesPerLeaf) {
        var roots = new ArrayList<Entry>();
        for (int i = 0; i < entries.size(); i += entriesPerLeaf) {
            var leaf = new Directory(entries.subList(i, Math.min(entries.size(), i + entriesPerLeaf)));
            byte[] packed = leaf.packed();
            roots.add(new Entry(entries.get(i).tileId(), leaves.size(), packed.length, 0));
            leaves.append(packed);
        }
        return new Directory(roots);
    }
}
