package org.salient.app.sources;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Texts from bytes that must be UTF-8. Others are refused, their encoding is never guessed; a byte order mark is passed over. */
final class Utf8 {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    /** The text of the bytes; where they are not UTF-8, none, and the place is given. */
    static Optional<String> decode(byte[] bytes, Consumer<BadByte> refusals) {
        var check = new Utf8Check();
        int bad = check.firstBad(bytes, 0, bytes.length);
        if (bad != Utf8Check.NONE || check.isUnpaired()) {
            refusals.accept(badByte(bytes, bad == Utf8Check.NONE ? bytes.length - 1 : bad));
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
    }

    private static BadByte badByte(byte[] bytes, int offset) {
        long line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return new BadByte(line, offset, bytes[offset]);
    }

    /**
     * The first byte that is not UTF-8.
     *
     * @param line   counted from 1
     * @param offset counted from 0
     */
    record BadByte(long line, long offset, byte value) {
        String message() {
            return String.format(
                    "the text is not UTF-8: byte %d is 0x%02X, which cannot stand there; save the file as UTF-8",
                    offset, value);
        }
    }
}
