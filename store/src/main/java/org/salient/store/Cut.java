package org.salient.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.salient.core.model.Hash;

/**
 * The removal of an entry, the swap of two, or the cutting off of all from one on, with the heads that sign them;
 * every other time by someone careful, who counts and chains the entries anew.
 */
final class Cut implements Tampering {
    private final Database database;
    private final int signed;
    private final Random random;
    private int times;

    Cut(Database database, long signedUpTo, Random random) {
        this.database = database;
        this.signed = (int) signedUpTo;
        this.random = random;
    }

    @Override
    public String tamper() {
        List<JournalRow> rows =
                new ArrayList<>(database.all(JournalRow.SELECT + " ORDER BY sequence", JournalRow::read));
        boolean careful = times % 2 == 1;
        String done = alter(rows, times++ / 2 % 3);
        database.run("DELETE FROM journal");
        Optional<JournalRow> last = Optional.empty();
        for (JournalRow row : rows) {
            last = Optional.of(careful ? chained(row, last) : row);
            insert(last.get());
        }
        return done + (careful ? ", chained anew" : "");
    }

    private String alter(List<JournalRow> rows, int kind) {
        int at = random.nextInt(signed);
        return switch (kind) {
            case 0 -> {
                rows.remove(at);
                yield "entry " + (at + 1) + " removed";
            }
            case 1 -> {
                int other = (at + 1 + random.nextInt(signed - 1)) % signed;
                swap(rows, at, other);
                yield "entries " + (at + 1) + " and " + (other + 1) + " swapped";
            }
            default -> {
                rows.subList(at, rows.size()).clear();
                database.update("DELETE FROM heads WHERE sequence > ?", at);
                yield "entries from " + (at + 1) + " on cut off, with their heads";
            }
        };
    }

    private static void swap(List<JournalRow> rows, int one, int other) {
        long first = rows.get(one).sequence();
        long second = rows.get(other).sequence();
        Collections.swap(rows, one, other);
        rows.set(one, rows.get(one).at(first));
        rows.set(other, rows.get(other).at(second));
    }

    private static JournalRow chained(JournalRow row, Optional<JournalRow> last) {
        return JournalRow.after(
                last.flatMap(JournalRow::ownHash).orElse(Hash.NONE),
                last.map(JournalRow::sequence).orElse(0L) + 1,
                row.columns());
    }

    private void insert(JournalRow row) {
        JournalRow.Columns columns = row.columns();
        database.update(
                "INSERT INTO journal VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),"
                        + " CAST(? AS TEXT), ?, ?)",
                row.sequence(),
                columns.knownAt(),
                columns.actor(),
                columns.kind(),
                columns.factId(),
                columns.payload(),
                row.previous(),
                row.own());
    }
}
