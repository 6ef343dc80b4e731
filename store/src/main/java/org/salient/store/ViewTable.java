package org.salient.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table for other tools to read.
 *
 * @param geometry    the kind of its geometries; {@code NONE} where it has none
 * @param description what it holds, for whoever looks at it in another tool
 * @param columns     names and types, geometry and row number apart
 * @param key         the columns that together name a row
 */
record ViewTable(String name, Kind geometry, String description, String columns, String key) {
    /** What geometry the rows have. */
    enum Kind {
        POINT,
        MULTIPOLYGON,
        NONE
    }

    boolean isMapped() {
        return geometry != Kind.NONE;
    }

    void create(Database database) {
        String geom = isMapped() ? ", geom " + geometry : "";
        database.run(
                "CREATE TABLE " + name + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, " + columns + geom + ")");
        database.update(
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)"
                        + " VALUES (?, ?, ?, ?, ?)",
                name,
                isMapped() ? "features" : "attributes",
                name,
                description,
                isMapped() ? GeoPackageShape.WGS84 : 0);
        if (isMapped()) {
            database.update(
                    "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
                    name,
                    geometry.name(),
                    GeoPackageShape.WGS84);
            database.run(Schema.script("rtree.sql").replace("{t}", name));
        }
    }

    void drop(Database database) {
        if (isMapped()) {
            database.run("DROP TABLE rtree_" + name + "_geom");
        }
        for (String table : new String[] {"gpkg_extensions", "gpkg_geometry_columns", "gpkg_contents"}) {
            database.update("DELETE FROM " + table + " WHERE table_name = ?", name);
        }
        database.run("DROP TABLE " + name);
    }

    /** Adds a row: the columns in their order, then the geometry where the table has one. */
    void insert(Database database, @Nullable Object... values) {
        database.update(insertion(), values);
    }

    private String insertion() {
        int width = names().size() + (isMapped() ? 1 : 0);
        return "INSERT INTO " + name + " VALUES (NULL, " + String.join(", ", Collections.nCopies(width, "?")) + ")";
    }

    private List<String> names() {
        return Arrays.stream(columns.split(",", -1))
                .map(column -> column.strip().split(" ", 2)[0])
                .toList();
    }

    /** The question for all rows: the key, then everything but the row number, the spatial index included. */
    String rows() {
        String all = String.join(", ", names());
        return isMapped()
                ? "SELECT " + key + ", " + all + ", geom, minx, maxx, miny, maxy FROM " + name + " LEFT JOIN rtree_"
                        + name + "_geom ON id = fid"
                : "SELECT " + key + ", " + all + " FROM " + name;
    }

    /** The table of the spatial index, where there is one. */
    Optional<String> index() {
        return isMapped() ? Optional.of("rtree_" + name + "_geom") : Optional.empty();
    }

    /** How many columns name a row. */
    int keys() {
        return key.split(",", -1).length;
    }
}
