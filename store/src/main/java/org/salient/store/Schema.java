package org.salient.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables of a store, as they are made. */
final class Schema {
    /** Which form of the store this code reads and writes; it grows when an older Salient could not read the file. */
    static final int VERSION = 1;

    /** What marks a SQLite file as a GeoPackage: "GPKG". */
    static final int APPLICATION_ID = 0x47504B47;

    private static final int GEOPACKAGE_VERSION = 10300;

    private Schema() {}

    /** Makes the tables in an empty database. */
    static void create(Database database) {
        database.run("PRAGMA application_id = " + APPLICATION_ID);
        database.run("PRAGMA user_version = " + GEOPACKAGE_VERSION);
        database.run(script("geopackage.sql"));
        database.run(script("journal.sql"));
        database.update("INSERT INTO salient_format VALUES (?)", VERSION);
        Views.TABLES.forEach(table -> table.create(database));
    }

    /** Refuses a file that is no store, or one that is too new. */
    static void check(Database database, String file) {
        boolean store = database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'salient_format'") == 1;
        if (!store) {
            throw new StoreException(file + " is no Salient store; name the salient.gpkg of a workspace");
        }
        long version = database.number("SELECT version FROM salient_format");
        if (version != VERSION) {
            throw new StoreException(file + " has form " + version + " of the store, and this Salient reads form "
                    + VERSION + "; use the Salient that wrote it, or a newer one");
        }
    }

    /** A file of statements from the class path. */
    static String script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the statements " + name + " are not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the statements " + name, e);
        }
    }
}
