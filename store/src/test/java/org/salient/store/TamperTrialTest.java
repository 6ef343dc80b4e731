package org.salient.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TamperTrialTest {
    @TempDir
    Path folder = Path.of("set by JUnit");

    @Test
    void everyChangeOfAByteAndEveryCutIsFound() {
        Path file = folder.resolve("salient.gpkg");
        Path heads = folder.resolve("heads.jsonl");
        try (var store = GeoPackageStore.create(file)) {
            store.append(War.NOON, "importer", War.facts(), War.bodies());
            store.sign(StoreContract.KEYS);
            store.append(War.NOON, "importer", List.of(War.OTHER_SIGHTING), List.of());
        }
        TamperTrial.Result result = new TamperTrial(file, heads).run(1000, 100, 11);
        assertThat(result).isEqualTo(new TamperTrial.Result(1000, 1000, 100, 100, List.of()));
        try (var store = GeoPackageStore.openReadOnly(file)) {
            assertThat(store.audit(heads).findings()).isEmpty();
        }
    }

    @Test
    void aStoreThatIsNotSignedCannotBeTried() {
        Path file = folder.resolve("salient.gpkg");
        GeoPackageStore.create(file).close();
        assertThatThrownBy(() -> new TamperTrial(file, folder.resolve("heads.jsonl")).run(1, 1, 1))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("signed head");
    }
}
