package org.salient.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The present row of an answer; columns count from 1. */
final class Row {
    /** What is made of a row. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** What is done with a row. */
    interface Use {
        void with(Row row) throws SQLException;
    }

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    long number(int column) throws SQLException {
        return results.getLong(column);
    }

    String text(int column) throws SQLException {
        return new String(bytes(column), StandardCharsets.UTF_8);
    }

    /** The stored bytes of a blob or a text; none where there is no value. */
    byte[] bytes(int column) throws SQLException {
        byte[] bytes = results.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    /** Whatever the column holds, as a text that tells different values apart. */
    String any(int column) throws SQLException {
        return switch (results.getObject(column)) {
            case null -> "";
            case byte[] bytes -> "x" + java.util.HexFormat.of().formatHex(bytes);
            case Object value -> value.getClass().getSimpleName().charAt(0) + value.toString();
        };
    }

    /** The text of UTF-8 bytes, or nothing where they are not such. */
    static Optional<String> strictText(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
