package org.salient.store;

import java.io.File;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's errors mean to whoever runs Salient. */
final class SqliteFault {
    private SqliteFault() {}

    static StoreException in(String file, SQLException error) {
        String said = String.valueOf(error.getMessage());
        SQLiteErrorCode code =
                error instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return new StoreException(sentence(file, code, said), error);
    }

    private static String sentence(String file, SQLiteErrorCode code, String message) {
        // The low byte is the plain code; the others tell kinds of it apart.
        return switch (code.code & 0xff) {
            case 13 ->
                "no room to write " + file + " ("
                        + new File(file).getAbsoluteFile().getUsableSpace() / 1_000_000
                        + " MB left on its disk); the store is as before: make room and run it again";
            case 10 ->
                "the disk under " + file + " refuses to be written or read (" + message
                        + "); the store is as before: check the disk and your share of it, and run it again";
            case 5, 6 ->
                "another program holds " + file
                        + " locked, such as a desktop map with unsaved edits; close it and run it again";
            case 8 -> file + " is read-only; make file and folder writable, or copy them to where they are";
            case 14 -> "cannot open " + file + "; check that it and its folder are there and may be read and written";
            case 26 -> file + " is no Salient store; name the salient.gpkg of a workspace";
            case 11 -> file + " is damaged (" + message + "); run the audit, and restore the last good copy";
            default -> "cannot use " + file + ": " + message;
        };
    }
}
