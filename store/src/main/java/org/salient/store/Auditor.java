package org.salient.store;

/** The proof that a store is as it was written. Whatever a damaged file makes the reading trip over is a finding. */
final class Auditor {
    private final Database database;
    private final AuditScope scope;
    private final Findings findings;
    private final JournalAudit journal;
    private final HeadsAudit heads;

    Auditor(Database database, HeadsFile file, AuditScope scope) {
        this.database = database;
        this.scope = scope;
        findings = new Findings(scope.mostFindings());
        journal = new JournalAudit(database, findings);
        heads = new HeadsAudit(database, file, findings);
    }

    Audit audit() {
        step(journal::proveEntries);
        step(() -> heads.prove(journal.publications()));
        step(journal::proveBodies);
        if (scope.views()) {
            step(this::proveStructure);
            // Views of a journal that is not whole prove nothing.
            if (findings.isEmpty()) {
                step(new ViewsAudit(database, findings)::prove);
            }
        }
        return new Audit(
                journal.entries(), journal.bodies(), heads.heads(), heads.signedUpTo(), heads.keys(), findings.all());
    }

    private void step(Runnable step) {
        if (!findings.isFull()) {
            try {
                step.run();
            } catch (StoreException e) {
                findings.add(e.getMessage());
            } catch (RuntimeException e) {
                findings.add("the file cannot be read to its end: " + e);
            }
        }
    }

    private void proveStructure() {
        database.each("PRAGMA integrity_check(10)", row -> {
            if (!row.text(1).equals("ok")) {
                findings.add("SQLite finds the file damaged: " + row.text(1));
            }
        });
    }
}
