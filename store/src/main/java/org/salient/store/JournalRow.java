package org.salient.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.Hash;

/**
 * An entry as it is stored: the bytes of each column.
 *
 * @param columns known-at, actor, kind, fact id and payload, each in UTF-8
 * @param typed   whether each column is stored as the type it is written as
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes, never compared
record JournalRow(long sequence, Columns columns, byte[] previous, byte[] own, boolean typed) {
    /** What is read of the journal; the casts keep the bytes as they are stored. */
    static final String SELECT = """
            SELECT sequence, CAST(known_at AS BLOB), CAST(actor AS BLOB), CAST(kind AS BLOB), CAST(fact_id AS BLOB),
                   CAST(payload AS BLOB), previous, own,
                   typeof(known_at) || typeof(actor) || typeof(kind) || typeof(fact_id) || typeof(payload)
                   || typeof(previous) || typeof(own) = 'texttexttexttexttextblobblob'
            FROM journal""";

    private static final byte[] FORM = "salient entry 1\n".getBytes(StandardCharsets.US_ASCII);

    /** The five columns that are text. */
    @SuppressWarnings("ArrayRecordComponent")
    record Columns(byte[] knownAt, byte[] actor, byte[] kind, byte[] factId, byte[] payload) {
        static Columns of(Instant knownAt, String actor, Fact fact) {
            return new Columns(
                    utf8(knownAt.toString()),
                    utf8(actor),
                    utf8(FactCodec.kind(fact)),
                    utf8(fact.id().value()),
                    FactCodec.write(fact));
        }

        private byte[][] all() {
            return new byte[][] {knownAt, actor, kind, factId, payload};
        }
    }

    static JournalRow after(Hash previous, long sequence, Columns columns) {
        byte[] before = HexFormat.of().parseHex(previous.hex());
        return new JournalRow(sequence, columns, before, digest(sequence, columns, before), true);
    }

    /** The same bytes in another place. */
    JournalRow at(long place) {
        return new JournalRow(place, columns, previous, own, typed);
    }

    static JournalRow read(Row row) throws SQLException {
        var columns = new Columns(row.bytes(2), row.bytes(3), row.bytes(4), row.bytes(5), row.bytes(6));
        return new JournalRow(row.number(1), columns, row.bytes(7), row.bytes(8), row.number(9) == 1);
    }

    /** The hash that the entry must have: docs/formats.md, "The journal", gives the layout. */
    private static byte[] digest(long sequence, Columns columns, byte[] previous) {
        int length = FORM.length + Long.BYTES + Integer.BYTES + previous.length;
        for (byte[] column : columns.all()) {
            length += Integer.BYTES + column.length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).put(FORM).putLong(sequence);
        bytes.putInt(previous.length).put(previous);
        for (byte[] column : columns.all()) {
            bytes.putInt(column.length).put(column);
        }
        return HexFormat.of().parseHex(Hash.of(bytes.array()).hex());
    }

    /** Whether the entry is as it was written. */
    boolean isWhole() {
        return typed && Arrays.equals(own, digest(sequence, columns, previous));
    }

    String actor() {
        return text(columns.actor);
    }

    String kind() {
        return text(columns.kind);
    }

    String factId() {
        return text(columns.factId);
    }

    /** The hash of the entry before, or nothing where the bytes are no hash. */
    Optional<Hash> previousHash() {
        return hash(previous);
    }

    Optional<Hash> ownHash() {
        return hash(own);
    }

    private static Optional<Hash> hash(byte[] bytes) {
        return bytes.length == 32 ? Optional.of(new Hash(HexFormat.of().formatHex(bytes))) : Optional.empty();
    }

    /** The entry, read from bytes that are as they were written. */
    Entry entry() {
        return new Entry(
                sequence,
                Instant.parse(text(columns.knownAt)),
                actor(),
                FactCodec.read(kind(), columns.payload),
                previousHash().orElseThrow(),
                ownHash().orElseThrow());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
