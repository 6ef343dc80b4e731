package org.salient.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.LayerMap;
import org.salient.core.model.SourceId;

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
        return at(Long.MAX_VALUE);
    }

    /** The place of the newest entry up to a sequence. */
    private Head at(long sequence) {
        return database.first(
                        "SELECT sequence, own FROM journal WHERE sequence <= ? ORDER BY sequence DESC LIMIT 1",
                        row -> new Head(row.number(1), new Hash(HexFormat.of().formatHex(row.bytes(2)))),
                        sequence)
                .orElse(Head.NONE);
    }

    /** Whether the entry of a sequence is there and has a hash. */
    boolean holds(long sequence, Hash own) {
        return database.number("SELECT 1 FROM journal WHERE sequence = ? AND lower(hex(own)) = ?", sequence, own.hex())
                == 1;
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
        var last = new Head[] {at(after)};
        database.each(
                JournalRow.SELECT + " WHERE sequence > ? ORDER BY sequence",
                row -> {
                    Entry entry = proven(JournalRow.read(row), last[0]);
                    last[0] = new Head(entry.sequence(), entry.own());
                    use.accept(entry);
                },
                after);
    }

    /** The entries of all maps of a source, in order. */
    List<Entry> maps(SourceId source) {
        var maps = new ArrayList<Entry>();
        database.each(
                JournalRow.SELECT + " WHERE kind = ? ORDER BY sequence",
                row -> {
                    Entry entry = JournalRow.read(row).entry();
                    if (entry.fact() instanceof LayerMap map && map.source().equals(source)) {
                        maps.add(entry);
                    }
                },
                FactKind.MAP.word());
        return maps;
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
}
