package org.salient.core.tiles;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes as they are written one after the other, with the numbers of Protocol Buffers. */
final class Bytes {
    private static final int VARINT_WIRE = 0;
    private static final int LENGTH_WIRE = 2;

    private byte[] bytes = new byte[64];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    void append(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void append(byte[] more) {
        append(more, more.length);
    }

    void append(Bytes more) {
        append(more.bytes, more.size);
    }

    private void append(byte[] more, int count) {
        room(count);
        System.arraycopy(more, 0, bytes, size, count);
        size += count;
    }

    /** Appends an unsigned number, seven bits a byte, the lowest first. */
    void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            append((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        append((int) rest);
    }

    /** Appends a signed number so that small ones are short, whatever their sign. */
    void zigzag(int value) {
        varint(((value << 1) ^ (value >> 31)) & 0xFFFF_FFFFL);
    }

    /** Appends a number in so many bytes, the lowest first. */
    void littleEndian(long value, int count) {
        for (int i = 0; i < count; i++) {
            append((int) (value >>> (8 * i)));
        }
    }

    void field(int number, long value) {
        varint((long) number << 3 | VARINT_WIRE);
        varint(value);
    }

    void field(int number, Bytes value) {
        varint((long) number << 3 | LENGTH_WIRE);
        varint(value.size);
        append(value);
    }

    void field(int number, String value) {
        var text = new Bytes();
        text.append(value.getBytes(StandardCharsets.UTF_8));
        field(number, text);
    }

    private void room(int count) {
        if (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + count, 2 * bytes.length));
        }
    }
}
