package org.salient.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.StringJoiner;
import org.salient.core.model.Hash;

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

    /** The first columns as a text that names the row. */
    String name(int columns) throws SQLException {
        var name = new StringJoiner(", ");
        for (int column = 1; column <= columns; column++) {
            name.add(String.valueOf(results.getString(column)));
        }
        return name.toString();
    }

    /** The hash of all columns, which tells types, lengths and values apart. */
    Hash digest() throws SQLException {
        var bytes = new ByteArrayOutputStream();
        for (int column = 1; column <= results.getMetaData().getColumnCount(); column++) {
            Object value = results.getObject(column);
            byte[] content =
                    value instanceof byte[] blob ? blob : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            String type = value == null ? "null" : value.getClass().getSimpleName();
            bytes.writeBytes((type + " " + content.length + " ").getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(content);
        }
        return Hash.of(bytes.toByteArray());
    }
}
