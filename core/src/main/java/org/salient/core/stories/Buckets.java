package org.salient.core.stories;

import java.util.Arrays;
import java.util.Set;

/** Numbers of texts by key, in flat arrays: some twenty bytes a text, so that a million of them fit. */
final class Buckets {
    private long[] keys = new long[64];
    private int[] last = new int[64];
    private int filled;
    private int[] texts = new int[64];
    private int[] before = new int[64];
    private int count = 1;

    /** Adds a text to a bucket that holds fewer than a number. */
    void add(long key, int text, int most) {
        int slot = slot(key);
        if (size(last[slot]) >= most) {
            return;
        }
        if (count == texts.length) {
            texts = Arrays.copyOf(texts, 2 * count);
            before = Arrays.copyOf(before, 2 * count);
        }
        texts[count] = text;
        before[count] = last[slot];
        boolean isNew = last[slot] == 0;
        keys[slot] = key;
        last[slot] = count++;
        if (isNew && ++filled > keys.length / 2) {
            grow();
        }
    }

    void addTo(Set<Integer> found, long key) {
        for (int at = last[slot(key)]; at != 0; at = before[at]) {
            found.add(texts[at]);
        }
    }

    private int size(int at) {
        int size = 0;
        for (int one = at; one != 0; one = before[one]) {
            size++;
        }
        return size;
    }

    /** Where a key stands, or the free slot where it would. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) Mixing.stir(key) & mask;
        while (last[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLast = last;
        keys = new long[2 * oldKeys.length];
        last = new int[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldLast[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                last[slot] = oldLast[old];
            }
        }
    }
}
