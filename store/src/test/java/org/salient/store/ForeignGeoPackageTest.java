package org.salient.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignGeoPackageTest {
    private static final byte[] BINARY = {1, 2, 3};

    /** "GP", version 0, flags of an xy envelope and little-endian numbers. */
    private static final byte[] HEADER = {'G', 'P', 0, 0b11};

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("foreign.gpkg");
    }

    @Test
    void featuresAreGivenWithTheirColumnsAndTheirShapeWithoutItsHeader() throws SQLException {
        write(4326);
        var rows = new ArrayList<ForeignGeoPackage.Row>();
        ForeignGeoPackage.read(file, rows::add);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.values()).isEqualTo(Map.of("fid", "1", "class", "held"));
            assertThat(row.wellKnownBinary()).isEqualTo(BINARY);
        });
    }

    @Test
    void anotherReferenceSystemIsRefused() throws SQLException {
        write(3857);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForeignGeoPackage.read(file, _ -> {}))
                .withMessageContaining("EPSG:3857; write it in EPSG:4326");
    }

    @Test
    void aFileThatIsNoGeoPackageIsRefused() throws IOException {
        Files.writeString(file, "no database at all, but long enough to have a header of one hundred bytes".repeat(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForeignGeoPackage.read(file, _ -> {}))
                .withMessageContaining("no GeoPackage");
    }

    private void write(int system) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "create table gpkg_spatial_ref_sys (srs_id integer, organization_coordsys_id integer)");
            statement.executeUpdate(
                    "create table gpkg_geometry_columns (table_name text, column_name text, srs_id integer)");
            statement.executeUpdate("create table ground (fid integer primary key, shape blob, class text, note text)");
            statement.executeUpdate("insert into gpkg_spatial_ref_sys values (7, " + system + ")");
            statement.executeUpdate("insert into gpkg_geometry_columns values ('ground', 'shape', 7)");
            insert(connection);
        }
    }

    private static void insert(Connection connection) throws SQLException {
        byte[] geometry =
                ByteBuffer.allocate(8 + 32 + BINARY.length).put(HEADER).array();
        System.arraycopy(BINARY, 0, geometry, 8 + 32, BINARY.length);
        try (PreparedStatement insert = connection.prepareStatement("insert into ground values (1, ?, 'held', null)")) {
            insert.setBytes(1, geometry);
            insert.executeUpdate();
        }
    }
}
