package org.salient.store;

import java.nio.file.Path;

final class GeoPackageStoreTest extends StoreContract {
    @Override
    GeoPackageStore create(Path folder) {
        return GeoPackageStore.create(folder.resolve("salient.gpkg"));
    }

    @Override
    GeoPackageStore open(Path folder) {
        return GeoPackageStore.open(folder.resolve("salient.gpkg"));
    }
}
