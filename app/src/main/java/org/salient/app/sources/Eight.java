package org.salient.app.sources;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of an array looked at as one number, to pass quickly over what needs no closer look. */
final class Eight {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;

    private Eight() {}

    /** Whether the eight bytes from a place on are all ASCII. */
    static boolean areAscii(byte[] bytes, int at) {
        return (((long) LONGS.get(bytes, at)) & HIGH) == 0;
    }

    /** Whether one of the eight bytes from a place on is this, an ASCII character. May say so of a few others. */
    static boolean mayHold(byte[] bytes, int at, byte sought) {
        long apart = ((long) LONGS.get(bytes, at)) ^ (ONES * sought);
        return ((apart - ONES) & ~apart & HIGH) != 0;
    }
}
