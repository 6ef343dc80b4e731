package org.salient.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.salient.core.model.Body;
import org.salient.core.model.Entry;
import org.salient.core.model.Report;

final class GeoPackageStoreTest extends StoreContract {
    @Override
    GeoPackageStore create(Path folder) {
        return GeoPackageStore.create(file(folder));
    }

    @Override
    GeoPackageStore open(Path folder) {
        return GeoPackageStore.open(file(folder));
    }

    private static Path file(Path folder) {
        return folder.resolve("salient.gpkg");
    }

    private Path file() {
        return file(folder);
    }

    @Test
    void aStoreIsNotMadeOverAnotherFile() {
        assertThatThrownBy(() -> GeoPackageStore.create(file()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file().toString());
    }

    @Test
    void aStoreIsNotMadeInAFolderThatIsNotThere() {
        assertThatThrownBy(() -> GeoPackageStore.create(file(folder.resolve("nowhere"))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no folder for " + folder.resolve("nowhere"));
    }

    @Test
    void aSecondWriterIsToldWhichProcessWrites() {
        assertThatThrownBy(() -> GeoPackageStore.open(file()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid())
                .hasMessageContaining(file().toString());
    }

    @Test
    void othersReadWhileOneWrites() {
        append(War.SIGHTING);
        try (var reader = GeoPackageStore.openReadOnly(file())) {
            append(War.OTHER_SIGHTING);
            assertThat(reader.ledger().entries()).hasSize(2);
            assertThatThrownBy(() -> reader.append(War.NOON, "reader", List.of(War.SIGHTING), List.of()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whatIsNoStoreIsRefusedByName() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "not a database, but long enough to be read as one");
        Path nowhere = folder.resolve("nowhere.gpkg");
        Path other = folder.resolve("other.gpkg");
        try (Database database = Database.open(other)) {
            database.run("CREATE TABLE roads (name TEXT)");
        }
        for (Path path : List.of(text, nowhere, other)) {
            assertThatThrownBy(() -> GeoPackageStore.open(path))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(path.toString())
                    .hasMessageContaining("salient.gpkg of a workspace");
        }
    }

    @Test
    void aStoreOfANewerFormIsRefusedAndLeftAsItIs() {
        store.close();
        try (Database database = Database.open(file())) {
            database.run("UPDATE salient_format SET version = 2");
        }
        assertThatThrownBy(() -> GeoPackageStore.open(file()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("form 2");
        try (Database database = Database.open(file())) {
            database.run("UPDATE salient_format SET version = 1");
        }
        store = open(folder);
    }

    @Test
    void aFullDiskIsOneClearLineAndTheStoreIsAsBefore() {
        append(War.SIGHTING);
        List<Entry> before = store.entriesAfter(0);
        reopen();
        store.limitPages(100);
        var noise = new byte[1_000_000];
        new Random(1).nextBytes(noise);
        Body large = Body.of(noise);
        Report report = Report.of(War.MAPPER, War.NOON, "en", "large", "large", Optional.empty(), large.hash(), false);
        assertThatThrownBy(() -> append(report, large))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no room to write " + file())
                .hasMessageContaining("the store is as before");
        assertThat(store.entriesAfter(0)).isEqualTo(before);
        reopen();
        append(report, large);
        assertThat(audit().findings()).isEmpty();
        assertThat(audit().entries()).isEqualTo(2);
    }

    @Test
    void theGuardsRefuseEveryChangeOfTheJournalItsBodiesAndHeads() {
        append(War.REPORT, War.TEXT);
        store.sign(KEYS);
        store.close();
        try (Database database = Database.open(file())) {
            for (String change : List.of(
                    "UPDATE journal SET actor = 'x'",
                    "DELETE FROM journal",
                    "INSERT OR REPLACE INTO journal SELECT * FROM journal",
                    "INSERT INTO journal SELECT sequence + 5, known_at, actor, kind, 'a/b', payload, own, own FROM journal",
                    "UPDATE bodies SET size = 1",
                    "DELETE FROM bodies",
                    "INSERT OR REPLACE INTO bodies SELECT hash, 1, packed, packed_hash FROM bodies",
                    "UPDATE heads SET head = 'x'",
                    "DELETE FROM heads",
                    "INSERT OR REPLACE INTO heads SELECT * FROM heads")) {
                assertThatThrownBy(() -> database.update(change)).as(change).isInstanceOf(StoreException.class);
            }
        }
        store = open(folder);
        assertThat(audit().findings()).isEmpty();
    }

    @Test
    void anAuditFindsAMissingGuardAnAlteredViewAndAStrayRow() {
        append(War.SIGHTING);
        for (String change : List.of(
                "DROP TRIGGER journal_keeps_entries",
                "UPDATE sightings SET side = 'blue'",
                "DELETE FROM sightings",
                "DELETE FROM rtree_sightings_geom",
                "INSERT INTO reports (fact_id) VALUES ('report/none')",
                "UPDATE gpkg_contents SET max_x = 0 WHERE table_name = 'sightings'",
                "DROP TABLE decisions")) {
            store.inTrial(database -> {
                database.run(change);
                assertThat(audit().findings()).as(change).isNotEmpty();
            });
        }
        assertThat(audit().findings()).isEmpty();
    }

    @Test
    void aCopyMadeWhileTheStoreIsOpenIsWhole() {
        store.append(War.NOON, "importer", War.facts(), War.bodies());
        store.sign(KEYS);
        Path copy = folder.resolve("copy.gpkg");
        try (Database database = Database.openReadOnly(file())) {
            database.update("VACUUM INTO ?", copy.toString());
        }
        Audit audit = GeoPackageStore.audit(copy, headsFile());
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.signedUpTo()).isEqualTo(War.facts().size());
    }

    @Test
    void rebuildMendsAlteredViews() {
        store.append(War.NOON, "importer", War.facts(), War.bodies());
        store.close();
        try (Database database = Database.open(file())) {
            database.run("UPDATE sightings SET side = 'blue'");
            database.run("DELETE FROM layer_patches");
        }
        store = open(folder);
        assertThat(audit().findings()).hasSizeGreaterThan(1);
        store.rebuild();
        assertThat(audit().findings()).isEmpty();
    }

    @Test
    void aFileDamagedAnywhereIsAFindingAndNeverATrace() throws IOException {
        store.append(War.NOON, "importer", War.facts(), War.bodies());
        store.sign(KEYS);
        store.close();
        byte[] whole = Files.readAllBytes(file());
        var random = new Random(5);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = whole.clone();
            int page = random.nextInt(whole.length / 4096) * 4096;
            for (int at = page; at < page + 4096; at++) {
                damaged[at] = (byte) random.nextInt(256);
            }
            Path copy = Files.write(folder.resolve("damaged.gpkg"), damaged);
            assertThat(GeoPackageStore.audit(copy, headsFile()).findings())
                    .as("page at byte " + page)
                    .isNotEmpty();
        }
        store = open(folder);
    }

    @Test
    void aReadOnlyFolderIsOneClearLine() throws IOException {
        append(War.SIGHTING);
        store.close();
        Files.delete(folder.resolve("salient.gpkg.lock"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            // Who may write anywhere, as root may, cannot see this.
            org.junit.jupiter.api.Assumptions.assumeFalse(
                    Files.isWritable(folder), "skipped: this user may write to read-only folders");
            assertThatThrownBy(() -> GeoPackageStore.open(file()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("read-only");
            try (var reader = GeoPackageStore.openReadOnly(file())) {
                assertThat(reader.ledger().entries()).hasSize(1);
            }
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            store = open(folder);
        }
    }
}
