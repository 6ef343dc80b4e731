package org.salient.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.Hash;
import org.salient.core.model.Publication;

/** The proof of the journal and of the bodies it refers to. */
final class JournalAudit {
    private final Database database;
    private final Findings findings;
    private final Map<Hash, Long> referred = new HashMap<>();
    private final List<Entry> publications = new ArrayList<>();
    private long entries;
    private long bodies;
    private long sequence;
    private Optional<Hash> before = Optional.of(Hash.NONE);

    JournalAudit(Database database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    long entries() {
        return entries;
    }

    long bodies() {
        return bodies;
    }

    /** The entries of publications, whose heads are to be proven too. */
    List<Entry> publications() {
        return publications;
    }

    void proveEntries() {
        database.each(JournalRow.SELECT + " ORDER BY sequence", row -> prove(JournalRow.read(row)));
    }

    private void prove(JournalRow row) {
        entries++;
        if (row.sequence() != sequence + 1) {
            findings.add(row.sequence(), "the entries between " + sequence + " and " + row.sequence() + " are missing");
        } else if (!row.previousHash().equals(before)) {
            findings.add(row.sequence(), "the entry does not follow the one that stands before it");
        }
        if (row.isWhole()) {
            read(row);
        } else {
            findings.add(row.sequence(), "the entry was altered after it was written");
        }
        sequence = row.sequence();
        before = row.ownHash();
    }

    private void read(JournalRow row) {
        try {
            Entry entry = row.entry();
            Fact fact = entry.fact();
            BodyReferences.of(fact).forEach(hash -> referred.putIfAbsent(hash, row.sequence()));
            if (!fact.id().value().equals(row.factId())) {
                findings.add(row.sequence(), "the entry is filed under " + row.factId() + " and holds " + fact.id());
            }
            if (fact instanceof Publication) {
                publications.add(entry);
            }
        } catch (RuntimeException e) {
            findings.add(row.sequence(), "the entry holds no fact that this Salient knows: " + e.getMessage());
        }
    }

    void proveBodies() {
        Set<Hash> missing = new HashSet<>(referred.keySet());
        database.each(PackedBody.SELECT, row -> {
            bodies++;
            PackedBody body = PackedBody.read(row);
            if (body.unpack().isEmpty()) {
                findings.add("body " + body.name() + " was altered after it was written");
            } else if (!missing.remove(new Hash(body.name()))) {
                findings.add("no entry refers to body " + body.name());
            }
        });
        missing.forEach(hash -> findings.add(
                referred.getOrDefault(hash, 0L),
                "body " + hash.hex() + ", to which the entry refers, is missing or altered"));
    }
}
