package org.salient.core.history;

import java.util.Arrays;

/** Numbers keys in the order in which they are first met, from 0. */
final class LongIndex {
    private static final int FREE = -1;

    private long[] keys;
    private int[] slots;
    private int mask;
    private int size;

    LongIndex(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
        this.slots = new int[capacity];
        this.keys = new long[capacity / 2];
        this.mask = capacity - 1;
        Arrays.fill(slots, FREE);
    }

    /** The number of a key, given now if it has none. */
    int add(long key) {
        int slot = slotOf(key);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        if (size == keys.length) {
            grow();
            slot = slotOf(key);
        }
        keys[size] = key;
        slots[slot] = size;
        return size++;
    }

    /** The number of a key; negative where it has none. */
    int find(long key) {
        return slots[slotOf(key)];
    }

    long key(int number) {
        return keys[number];
    }

    int size() {
        return size;
    }

    private int slotOf(long key) {
        int slot = mix(key) & mask;
        while (slots[slot] != FREE && keys[slots[slot]] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The finisher of MurmurHash3 (Appleby, public domain), cut to 32 bits. */
    private static int mix(long key) {
        long mixed = (key ^ (key >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return (int) (mixed ^ (mixed >>> 33));
    }

    private void grow() {
        keys = Arrays.copyOf(keys, keys.length * 2);
        slots = new int[slots.length * 2];
        mask = slots.length - 1;
        Arrays.fill(slots, FREE);
        for (int number = 0; number < size; number++) {
            slots[slotOf(keys[number])] = number;
        }
    }
}
