package org.salient.store;

import org.salient.core.model.Entry;
import org.salient.core.model.Snapshot;

/** The sealed maps: for each moment that was ever sealed, the patches of its newest version. */
record SnapshotsView(Database database, Ground ground) {
    static final ViewTable TABLE = new ViewTable(
            "snapshot_patches",
            ViewTable.Kind.MULTIPOLYGON,
            "The sealed maps: who held the ground at a moment, and what put each patch on the map",
            "fact_id TEXT, patch INTEGER, version INTEGER, valid_at DATETIME, status TEXT, region TEXT,"
                    + " area_km2 REAL, basis TEXT, shape TEXT, known_at DATETIME",
            "fact_id, patch");

    void add(Entry entry, Snapshot snapshot) {
        String validAt = Moment.write(snapshot.validAt());
        long newest = database.number("SELECT max(version) FROM snapshot_patches WHERE valid_at = ?", validAt);
        if (snapshot.version() > newest) {
            database.update("DELETE FROM snapshot_patches WHERE valid_at = ?", validAt);
            for (int i = 0; i < snapshot.patches().size(); i++) {
                add(entry, snapshot, i);
            }
        }
    }

    private void add(Entry entry, Snapshot snapshot, int index) {
        Snapshot.Patch patch = snapshot.patches().get(index);
        TABLE.insert(
                database,
                snapshot.id().value(),
                index + 1,
                snapshot.version(),
                Moment.write(snapshot.validAt()),
                StatusWords.write(patch.status()),
                patch.region(),
                patch.areaSquareKilometres(),
                patch.provenance().basis().value(),
                patch.shape().hex(),
                Moment.write(entry.knownAt()),
                ground.of(patch.shape()));
    }
}
