package org.salient.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;

/** The table of entries. Reading it proves the chain as far as it is read. */
final class Journal {
    /** A place in the chain: a sequence and the own hash of its entry. */
    record Head(long sequence, Hash hash) {
        static final Head NONE = new Head(0, Hash.NONE);
    }

    private final Database database;

    Journal(Database database) {
        this.database = database;
    }

    /** The newest entry's place. */
    Head head() {
        return database.first(
                        "SELECT sequence, own FROM journal ORDER BY sequence DESC LIMIT 1",
                        row -> new Head(row.number(1), hash(row.bytes(2))))
                .orElse(Head.NONE);
    }

    /** The own hash of an entry, if it is there. */
    Optional<Hash> hashAt(long sequence) {
        return database.first("SELECT own FROM journal WHERE sequence = ?", row -> hash(row.bytes(1)), sequence);
    }

    boolean knows(FactId id) {
        return database.number("SELECT 1 FROM journal WHERE fact_id = ?", id.value()) == 1;
    }

    /** Adds a fact after the head, and gives its entry. */
    Entry add(Head head, Instant knownAt, String actor, Fact fact) {
        JournalRow row = JournalRow.after(head.hash, head.sequence + 1, JournalRow.Columns.of(knownAt, actor, fact));
        database.update(
                "INSERT INTO journal (sequence, known_at, actor, kind, fact_id, payload, previous, own)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                row.sequence(),
                knownAt.toString(),
                actor,
                row.kind(),
                row.factId(),
                new String(row.columns().payload(), StandardCharsets.UTF_8),
                row.previous(),
                row.own());
        return new Entry(
                row.sequence(), knownAt, actor, fact, head.hash, row.ownHash().orElseThrow());
    }

    /** Gives each entry after a sequence, in order. An entry that was altered ends it with an exception. */
    void each(long after, Consumer<Entry> use) {
        var last = new Head[] {
            after == 0 ? Head.NONE : new Head(after, hashAt(after).orElse(Hash.NONE))
        };
        database.each(
                JournalRow.SELECT + " WHERE sequence > ? ORDER BY sequence",
                row -> {
                    Entry entry = proven(JournalRow.read(row), last[0]);
                    last[0] = new Head(entry.sequence(), entry.own());
                    use.accept(entry);
                },
                after);
    }

    private static Entry proven(JournalRow row, Head before) {
        if (row.sequence() != before.sequence + 1
                || !row.previousHash().equals(Optional.of(before.hash))
                || !row.isWhole()) {
            throw new StoreException("entry " + row.sequence() + " of the journal was altered, or what stood before it"
                    + " was removed; run the audit, and restore the last good copy");
        }
        return row.entry();
    }

    private static Hash hash(byte[] bytes) {
        return new Hash(java.util.HexFormat.of().formatHex(bytes));
    }
}
