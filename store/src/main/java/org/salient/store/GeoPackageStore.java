package org.salient.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.salient.core.model.Body;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.Hash;
import org.salient.core.model.Ledger;
import org.salient.core.model.SignedHead;

/**
 * A store in one GeoPackage file: the journal, its bodies, its signed heads and the views of it.
 * One process writes at a time; others may read meanwhile. All methods may be called from several threads.
 */
public final class GeoPackageStore implements AutoCloseable {
    private final Path file;
    private final Database database;
    private final Optional<WriterLock> lock;
    private final Journal journal;
    private final Bodies bodies;
    private final Views views;
    private final Heads heads;
    private final HeadsFile headsFile;

    private GeoPackageStore(Path file, Database database, Optional<WriterLock> lock) {
        this.file = file;
        this.database = database;
        this.lock = lock;
        journal = new Journal(database);
        bodies = new Bodies(database);
        views = Views.of(database, database);
        heads = new Heads(database);
        headsFile = new HeadsFile(file.resolveSibling("heads.jsonl"));
    }

    /** Makes a store in a file that is not there yet, whole or not at all. */
    public static GeoPackageStore create(Path file) {
        if (Files.exists(file)) {
            throw new StoreException(file + " is there already; open it, or name another file");
        }
        try (WriterLock _ = WriterLock.take(file)) {
            Path half = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(half);
            try (Database database = Database.open(half)) {
                database.transaction(() -> {
                    Schema.create(database);
                    return 0;
                });
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            Folder.of(file).force();
        } catch (IOException e) {
            throw new StoreException("cannot make " + file + ": " + e.getMessage(), e);
        }
        return open(file);
    }

    /** Opens a store to read and to write it. */
    public static GeoPackageStore open(Path file) {
        refuseStranger(file);
        WriterLock lock = WriterLock.take(file);
        try {
            Database database = Database.open(file);
            try {
                Schema.check(database, file.toString());
                // A write-ahead log lets others read meanwhile; FULL puts each commit on the disk before it returns.
                database.first("PRAGMA journal_mode = WAL", row -> row.text(1));
                database.run("PRAGMA synchronous = FULL");
                var store = new GeoPackageStore(file, database, Optional.of(lock));
                store.heads.resume(store.headsFile, store.journal);
                return store;
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Opens a store to read it only. */
    public static GeoPackageStore openReadOnly(Path file) {
        refuseStranger(file);
        Database database = Database.openReadOnly(file);
        try {
            Schema.check(database, file.toString());
            return new GeoPackageStore(file, database, Optional.empty());
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void refuseStranger(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(
                    "there is no store " + file + "; make one, or name the salient.gpkg of a workspace");
        }
    }

    /**
     * Adds facts that are not there yet, with the bodies they refer to, and brings the views up to date: all of it or
     * nothing. When this returns, it is on the disk.
     */
    public synchronized Appended append(
            Instant knownAt, String actor, List<? extends Fact> facts, Collection<Body> brought) {
        return write(() -> {
            views.bring(brought);
            Appended appended = new Append(journal, bodies, views).add(knownAt, actor, facts, brought);
            views.bring(List.of());
            return appended;
        });
    }

    /** All that the journal knows. */
    public synchronized Ledger ledger() {
        return Ledger.of(entriesAfter(0));
    }

    /** The entries after a sequence, in order; all of them after 0. */
    public synchronized List<Entry> entriesAfter(long sequence) {
        var entries = new ArrayList<Entry>();
        journal.each(sequence, entries::add);
        return entries;
    }

    /** The bytes of a body, proven to be those that were stored. */
    public synchronized byte[] body(Hash hash) {
        return bodies.read(hash);
    }

    /**
     * Signs the newest entry, and with it all before it. The head is kept in the store and in {@code heads.jsonl}
     * beside it, and is on the disk when this returns. Signing what this key has signed gives the same head again.
     */
    public synchronized SignedHead sign(KeyPair keys) {
        Journal.Head head = journal.head();
        if (head.sequence() == 0) {
            throw new IllegalStateException("there is nothing to sign: the journal of " + file + " is empty");
        }
        return heads.find(head.sequence(), HeadSignature.publicKey(keys))
                .orElseGet(() -> write(() -> {
                    SignedHead signed = HeadSignature.sign(head, keys);
                    heads.add(signed);
                    headsFile.add(signed);
                    return signed;
                }));
    }

    /** Proves the whole store against itself and a file of signed heads, best one that was kept elsewhere. */
    public Audit audit(Path heads) {
        return audit(heads, AuditScope.WHOLE);
    }

    /** Proves the store as far as a scope goes. */
    public synchronized Audit audit(Path heads, AuditScope scope) {
        return new Auditor(database, new HeadsFile(heads), scope).audit();
    }

    /** Proves a whole store that may be too damaged to be opened. */
    public static Audit audit(Path file, Path heads) {
        try (GeoPackageStore store = openReadOnly(file)) {
            return store.audit(heads);
        } catch (StoreException e) {
            return new Audit(0, 0, 0, 0, List.of(), List.of(new Finding(Optional.empty(), e.getMessage())));
        }
    }

    /** Drops the views and makes them anew from the journal and its bodies. */
    public synchronized void rebuild() {
        write(() -> {
            views.clear();
            views.fill(journal);
            return 0;
        });
    }

    /** Lets a trial alter the tables, and undoes it. */
    void inTrial(Consumer<Database> trial) {
        database.run("BEGIN");
        try {
            trial.accept(database);
        } finally {
            database.run("ROLLBACK");
        }
    }

    /** Makes a file of more pages than this as impossible as a full disk does. */
    void limitPages(int pages) {
        database.number("PRAGMA max_page_count = " + pages);
    }

    /** Does all of the work or nothing. */
    private <T> T write(Supplier<T> work) {
        if (lock.isEmpty()) {
            throw new IllegalStateException(file + " was opened to read only");
        }
        try {
            return database.transaction(work);
        } catch (RuntimeException | Error e) {
            views.forget();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        try {
            database.close();
        } finally {
            lock.ifPresent(WriterLock::close);
        }
    }
}
