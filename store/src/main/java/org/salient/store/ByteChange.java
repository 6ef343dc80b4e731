package org.salient.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;

/** The change of one byte in a column of an entry or of a body. */
final class ByteChange implements Tampering {
    private record Column(String table, String name, String type) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("journal", "sequence", "INTEGER"),
            new Column("journal", "known_at", "TEXT"),
            new Column("journal", "actor", "TEXT"),
            new Column("journal", "kind", "TEXT"),
            new Column("journal", "fact_id", "TEXT"),
            new Column("journal", "payload", "TEXT"),
            new Column("journal", "previous", "BLOB"),
            new Column("journal", "own", "BLOB"),
            new Column("bodies", "hash", "BLOB"),
            new Column("bodies", "size", "INTEGER"),
            new Column("bodies", "packed", "BLOB"),
            new Column("bodies", "packed_hash", "BLOB"));

    private final Database database;
    private final Random random;

    ByteChange(Database database, Random random) {
        this.database = database;
        this.random = random;
    }

    @Override
    public String tamper() {
        Column column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        long row = database.number("SELECT rowid FROM " + column.table + " LIMIT 1 OFFSET "
                + random.nextInt((int) database.number("SELECT count(*) FROM " + column.table)));
        byte[] bytes = read(column, row);
        if (bytes.length == 0) {
            return tamper();
        }
        int at = random.nextInt(bytes.length);
        bytes[at] ^= (byte) (1 + random.nextInt(255));
        return write(column, row, bytes)
                ? "byte " + at + " of " + column.name + " in row " + row + " of " + column.table
                : tamper();
    }

    private byte[] read(Column column, long row) {
        if (column.type.equals("INTEGER")) {
            long number = database.number("SELECT " + column.name + " FROM " + column.table + " WHERE rowid = ?", row);
            return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        }
        return database.first(
                        "SELECT CAST(" + column.name + " AS BLOB) FROM " + column.table + " WHERE rowid = ?",
                        answer -> answer.bytes(1),
                        row)
                .orElseThrow();
    }

    /** Writes the bytes, unless another row has them where they must differ. */
    private boolean write(Column column, long row, byte[] bytes) {
        Object value = column.type.equals("INTEGER") ? ByteBuffer.wrap(bytes).getLong() : bytes;
        return database.update(
                        "UPDATE OR IGNORE " + column.table + " SET " + column.name + " = CAST(? AS " + column.type
                                + ") WHERE rowid = ?",
                        value,
                        row)
                == 1;
    }
}
