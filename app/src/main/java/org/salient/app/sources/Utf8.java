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
        Optional<BadByte> bad = firstBad(bytes, 0, bytes.length);
        bad.ifPresent(refusals);
        if (bad.isPresent()) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
    }

    /** The first byte of a stretch that is not UTF-8; line and offset count from the start of the stretch. */
    static Optional<BadByte> firstBad(byte[] bytes, int from, int until) {
        var check = new Utf8Check();
        int bad = check.firstBad(bytes, from, until);
        if (bad == Utf8Check.NONE && !check.isUnpaired()) {
            return Optional.empty();
        }
        int offset = (bad == Utf8Check.NONE ? until - 1 : bad) - check.begun();
        return Optional.of(new BadByte(1 + newlines(bytes, from, offset), offset - from, check.lead()));
    }

    static long newlines(byte[] bytes, int from, int until) {
        long count = 0;
        for (int i = from; i < until; i++) {
            count += bytes[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    /**
     * The first byte that is not UTF-8.
     *
     * @param line   counted from 1
     * @param offset counted from 0
     */
    record BadByte(long line, long offset, int value) {
        String message() {
            return String.format(
                    "the text is not UTF-8: byte %d is 0x%02X, which cannot stand there; save the file as UTF-8",
                    offset, value);
        }
    }
}
