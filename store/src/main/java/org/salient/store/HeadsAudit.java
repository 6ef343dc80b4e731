package org.salient.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.salient.core.model.Entry;
import org.salient.core.model.Publication;
import org.salient.core.model.SignedHead;

/** The proof of the signed heads: in the store, in the file of heads, and in the publications. */
final class HeadsAudit {
    private final Database database;
    private final Journal journal;
    private final HeadsFile file;
    private final Findings findings;
    private final Set<SignedHead> heads = new LinkedHashSet<>();
    private final Set<String> keys = new TreeSet<>();
    private long signedUpTo;

    HeadsAudit(Database database, HeadsFile file, Findings findings) {
        this.database = database;
        this.file = file;
        this.findings = findings;
        journal = new Journal(database);
    }

    long heads() {
        return heads.size();
    }

    long signedUpTo() {
        return signedUpTo;
    }

    List<String> keys() {
        return List.copyOf(keys);
    }

    void prove(List<Entry> publications) {
        Set<SignedHead> stored = new LinkedHashSet<>(new Heads(database).all());
        Set<SignedHead> written = written();
        stored.forEach(head -> prove(head, "the store"));
        written.forEach(head -> prove(head, file.file().toString()));
        stored.stream()
                .filter(head -> !written.contains(head))
                .forEach(head -> lacks(head, file.file().toString()));
        written.stream().filter(head -> !stored.contains(head)).forEach(head -> lacks(head, "the store"));
        for (Entry entry : publications) {
            prove(((Publication) entry.fact()).head(), "the publication that is entry " + entry.sequence());
        }
    }

    private Set<SignedHead> written() {
        var written = new LinkedHashSet<SignedHead>();
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            Optional<SignedHead> head = FactCodec.readHead(lines.get(i));
            if (head.isPresent()) {
                written.add(head.get());
            } else {
                findings.add("line " + (i + 1) + " of " + file.file() + " is no signed head");
            }
        }
        return written;
    }

    private void lacks(SignedHead head, String place) {
        findings.add(head.sequence(), "the entry's signed head is missing in " + place);
    }

    private void prove(SignedHead head, String place) {
        heads.add(head);
        if (!HeadSignature.isTrue(head)) {
            findings.add(head.sequence(), "the entry's head in " + place + " has a false signature");
        } else if (!journal.holds(head.sequence(), head.head())) {
            findings.add(
                    head.sequence(),
                    "the entry was signed, as " + place + " shows, and is no longer there or no longer the same");
        } else {
            keys.add(head.publicKey());
            signedUpTo = Math.max(signedUpTo, head.sequence());
        }
    }
}
