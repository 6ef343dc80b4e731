package org.salient.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.salient.core.model.Hash;
import org.salient.core.model.SignedHead;

/** The table of signed heads. */
record Heads(Database database) {
    private static final String SELECT = "SELECT sequence, head, signature, public_key FROM heads";

    void add(SignedHead head) {
        database.update(
                "INSERT INTO heads VALUES (?, ?, ?, ?)",
                head.sequence(),
                head.head().hex(),
                head.signature(),
                head.publicKey());
    }

    Optional<SignedHead> find(long sequence, String publicKey) {
        return database.first(SELECT + " WHERE sequence = ? AND public_key = ?", Heads::read, sequence, publicKey);
    }

    List<SignedHead> all() {
        return database.all(SELECT + " ORDER BY sequence", Heads::read);
    }

    private static SignedHead read(Row row) throws SQLException {
        return new SignedHead(row.number(1), new Hash(row.text(2)), row.text(3), row.text(4));
    }

    /**
     * Ends what a crash left half done: a line cut short goes, and a head that is in the file alone is taken in, if it
     * is the newest line, true, and on the chain.
     */
    void resume(HeadsFile file, Journal journal) {
        file.mend();
        List<String> lines = file.lines();
        if (!lines.isEmpty()) {
            FactCodec.readHead(lines.getLast())
                    .filter(head -> HeadSignature.isTrue(head) && journal.holds(head.sequence(), head.head()))
                    .filter(head -> find(head.sequence(), head.publicKey()).isEmpty())
                    .ifPresent(this::add);
        }
    }
}
