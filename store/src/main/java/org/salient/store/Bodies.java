package org.salient.store;

import java.util.HexFormat;
import java.util.Optional;
import org.salient.core.model.Body;
import org.salient.core.model.Hash;

/** The table of bodies. Reading one proves that it is as it was. */
final class Bodies {
    private final Database database;

    Bodies(Database database) {
        this.database = database;
    }

    boolean has(Hash hash) {
        return database.number("SELECT 1 FROM bodies WHERE hash = ?", bytes(hash)) == 1;
    }

    /** Stores a body, unless an equal one is there. */
    void add(Body body) {
        if (!has(body.hash())) {
            PackedBody packed = PackedBody.of(body);
            if (!packed.name().equals(body.hash().hex())) {
                throw new IllegalArgumentException(
                        "a body has another hash than it says: " + body.hash().hex());
            }
            database.update(
                    "INSERT INTO bodies (hash, size, packed, packed_hash) VALUES (?, ?, ?, ?)",
                    packed.hash(),
                    packed.size(),
                    packed.packed(),
                    packed.packedHash());
        }
    }

    byte[] read(Hash hash) {
        return find(hash)
                .orElseThrow(() -> new StoreException("no body " + hash.hex()
                        + " is in the store; run the audit, which names the entries that need it"));
    }

    private Optional<byte[]> find(Hash hash) {
        return database.first(PackedBody.SELECT + " WHERE hash = ?", PackedBody::read, bytes(hash))
                .map(packed -> packed.unpack()
                        .orElseThrow(() -> new StoreException(
                                "body " + hash.hex() + " was altered; run the audit, and restore the last good copy")));
    }

    private static byte[] bytes(Hash hash) {
        return HexFormat.of().parseHex(hash.hex());
    }
}
