package org.salient.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A trial of the audit: a copy of a store is altered in many ways, each undone after the audit has looked at it, and
 * what the audit missed is told. The store itself is only read.
 */
public final class TamperTrial {
    private final Path store;
    private final HeadsFile heads;

    /** A trial on a store whose heads stand in a file. */
    public TamperTrial(Path store, Path heads) {
        this.store = store;
        this.heads = new HeadsFile(heads);
    }

    /**
     * What a trial came to.
     *
     * @param changes      how many single bytes were changed
     * @param changesFound how many of these the audit found
     * @param cuts         how many times entries were removed, swapped or cut off before the newest signed head
     * @param cutsFound    how many of these the audit found
     * @param missed       what was done and not found, in words
     */
    public record Result(int changes, int changesFound, int cuts, int cutsFound, List<String> missed) {
        public Result {
            missed = List.copyOf(missed);
        }
    }

    /** Changes bytes and cuts entries so many times; the same seed makes the same changes. */
    public Result run(int changes, int cuts, long seed) {
        try {
            Path folder = Files.createTempDirectory("salient-trial");
            Path copy = folder.resolve("copy.gpkg");
            try {
                return run(copy, changes, cuts, new Random(seed));
            } finally {
                Files.deleteIfExists(copy);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new StoreException("cannot use the temporary folder: " + e.getMessage(), e);
        }
    }

    private Result run(Path copy, int changes, int cuts, Random random) {
        try (Database original = Database.openReadOnly(store)) {
            original.update("VACUUM INTO ?", copy.toString());
        }
        try (Database database = Database.open(copy)) {
            refuseFaulty(database);
            dropGuards(database);
            List<String> missedChanges = trial(database, changes, new ByteChange(database, random));
            List<String> missedCuts = trial(database, cuts, new Cut(database, signedUpTo(database), random));
            refuseFaulty(database);
            var missed = new ArrayList<>(missedChanges);
            missed.addAll(missedCuts);
            return new Result(changes, changes - missedChanges.size(), cuts, cuts - missedCuts.size(), missed);
        }
    }

    private List<String> trial(Database database, int times, Tampering tampering) {
        var missed = new ArrayList<String>();
        for (int i = 0; i < times; i++) {
            database.run("BEGIN");
            String done = tampering.tamper();
            if (audit(database).isClean()) {
                missed.add(done);
            }
            database.run("ROLLBACK");
        }
        return missed;
    }

    private void refuseFaulty(Database database) {
        Audit before = audit(database);
        if (!before.isClean() || before.signedUpTo() < 2) {
            throw new StoreException(store + " cannot be tried: it must audit clean and have a signed head over two"
                    + " entries or more, and it has " + before.signedUpTo() + " signed entries and these faults: "
                    + before.findings());
        }
    }

    private static void dropGuards(Database database) {
        for (String trigger : database.all(
                "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('journal', 'bodies', 'heads')",
                row -> row.text(1))) {
            database.run("DROP TRIGGER " + trigger);
        }
    }

    private long signedUpTo(Database database) {
        return audit(database).signedUpTo();
    }

    private Audit audit(Database database) {
        return new Auditor(database, heads, AuditScope.FIRST_FAULT).audit();
    }
}
