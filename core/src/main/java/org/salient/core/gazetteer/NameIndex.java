package org.salient.core.gazetteer;

import java.util.Arrays;

/**
 * From keys to the numbers of places, in the order in which they were put in.
 *
 * <p>A key is kept as 64 bits of hash and its letters are not: an entry costs 8 bytes, a key about 24, against some
 * 150 in a map of strings. Two of a million different keys share a hash in 3 of 100 million gazetteers.
 */
final class NameIndex {
    /** Ends a chain of entries. */
    private static final int NONE = -1;

    private long[] hashes = new long[1 << 10];
    private int[] firsts = new int[1 << 10];
    private int[] places = new int[1 << 10];
    private int[] nexts = new int[1 << 10];
    private int keys;
    private int entries;

    /** Puts a place under a key, once. */
    void put(String key, int place) {
        if (!key.isEmpty()) {
            if (2 * keys >= hashes.length) {
                grow();
            }
            put(hash(key), place);
        }
    }

    /** The numbers of the places under a key. */
    int[] get(String key) {
        int slot = slot(hash(key), hashes);
        int count = 0;
        for (int entry = first(slot); entry != NONE; entry = nexts[entry]) {
            count++;
        }
        int[] found = new int[count];
        int at = 0;
        for (int entry = first(slot); entry != NONE; entry = nexts[entry]) {
            found[at++] = places[entry];
        }
        return found;
    }

    /** Gives back what was reserved for more entries. */
    void trim() {
        places = Arrays.copyOf(places, entries);
        nexts = Arrays.copyOf(nexts, entries);
    }

    private int first(int slot) {
        return hashes[slot] == 0 ? NONE : firsts[slot];
    }

    private void put(long hash, int place) {
        int slot = slot(hash, hashes);
        if (hashes[slot] == 0) {
            hashes[slot] = hash;
            firsts[slot] = entry(place);
            keys++;
            return;
        }
        int last = firsts[slot];
        while (places[last] != place && nexts[last] != NONE) {
            last = nexts[last];
        }
        if (places[last] != place) {
            int added = entry(place);
            nexts[last] = added;
        }
    }

    private int entry(int place) {
        if (entries == places.length) {
            places = Arrays.copyOf(places, 2 * entries);
            nexts = Arrays.copyOf(nexts, 2 * entries);
        }
        places[entries] = place;
        nexts[entries] = NONE;
        return entries++;
    }

    private void grow() {
        long[] grownHashes = new long[2 * hashes.length];
        int[] grownFirsts = new int[grownHashes.length];
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0) {
                int slot = slot(hashes[i], grownHashes);
                grownHashes[slot] = hashes[i];
                grownFirsts[slot] = firsts[i];
            }
        }
        hashes = grownHashes;
        firsts = grownFirsts;
    }

    /** Where a hash stands, or would. */
    private static int slot(long hash, long[] hashes) {
        int slot = (int) hash & hashes.length - 1;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    /** FNV-1a over the letters, with the finish of MurmurHash3; never 0, which stands for an empty slot. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
