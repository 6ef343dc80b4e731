package org.salient.app.sources;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Texts from bytes that must be UTF-8. Other encodings are refused and never guessed; a byte order mark is passed over. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text of the bytes; where they are not UTF-8, none, and the place is given. */
    static Optional<String> decode(byte[] bytes, Consumer<BadByte> refusals) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            refusals.accept(badByte(bytes, in.position()));
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
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
