package org.salient.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;

/**
 * Reads the features of a GeoPackage that another program wrote, row by row. Only longitude and latitude on WGS 84
 * (EPSG:4326) are read; a file in another reference system is refused.
 */
public final class ForeignGeoPackage {
    private static final int WGS_84 = 4326;

    /** Bytes of a geometry's header before its envelope: magic, version, flags and reference system. */
    private static final int HEADER_BYTES = 8;

    /** Bytes of the envelope by its code in the flags: none, xy, xyz, xym, xyzm. */
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private ForeignGeoPackage() {}

    /**
     * One feature.
     *
     * @param number counted from 1 over all tables
     * @param values its columns that are no shape and not empty, as text
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Row(long number, Map<String, String> values, byte[] wellKnownBinary) {}

    /**
     * Gives every feature of every table of features.
     *
     * @throws IllegalArgumentException if the file is no such GeoPackage
     */
    public static void read(Path file, Consumer<Row> rows) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            long number = 0;
            for (Table table : tables(connection)) {
                number = read(connection, table, number, rows);
            }
        } catch (SQLException e) {
            throw new IllegalArgumentException("the file is no GeoPackage that can be read: " + e.getMessage(), e);
        }
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select g.table_name, g.column_name, s.organization_coordsys_id"
                                + " from gpkg_geometry_columns g join gpkg_spatial_ref_sys s using (srs_id)"
                                + " order by g.table_name")) {
            while (found.next()) {
                tables.add(new Table(found.getString(1), found.getString(2), found.getInt(3)));
            }
        }
        return tables;
    }

    private static long read(Connection connection, Table table, long before, Consumer<Row> rows) throws SQLException {
        if (table.referenceSystem() != WGS_84) {
            throw new IllegalArgumentException(
                    "the table " + table.name() + " is in EPSG:" + table.referenceSystem() + "; write it in EPSG:4326");
        }
        long number = before;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + quoted(table.name()))) {
            while (row.next()) {
                number++;
                rows.accept(new Row(number, values(row, table.shape()), wellKnownBinary(row.getBytes(table.shape()))));
            }
        }
        return number;
    }

    private static Map<String, String> values(ResultSet row, String shape) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String name = row.getMetaData().getColumnName(column);
            Optional<String> value = name.equals(shape) ? Optional.empty() : Optional.ofNullable(row.getString(column));
            value.ifPresent(text -> values.put(name, text));
        }
        return values;
    }

    private static byte[] wellKnownBinary(byte[] geometry) {
        if (geometry.length < HEADER_BYTES || geometry[0] != 'G' || geometry[1] != 'P') {
            return new byte[0];
        }
        int envelope = geometry[3] >> 1 & 7;
        int start = HEADER_BYTES + (envelope < ENVELOPE_BYTES.length ? ENVELOPE_BYTES[envelope] : 0);
        return Arrays.copyOfRange(geometry, Math.min(start, geometry.length), geometry.length);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private record Table(String name, String shape, int referenceSystem) {}
}
