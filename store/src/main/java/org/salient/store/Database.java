package org.salient.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * One connection to a SQLite file. It is not for two threads at once.
 * What goes wrong in it comes out as a {@link StoreException} of one line.
 */
final class Database implements AutoCloseable {
    /** How long another program's short lock is waited for, in milliseconds. */
    private static final int PATIENCE_MS = 10_000;

    private final String name;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Database(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
    }

    /** Opens a file to write; SQLite makes it where it is not there. */
    static Database open(Path file) {
        return open(file.toString(), "jdbc:sqlite:" + file, settings());
    }

    /** Opens a file that is only read. */
    static Database openReadOnly(Path file) {
        SQLiteConfig settings = settings();
        settings.setReadOnly(true);
        // Without a write-ahead log beside it, and in a folder where none can be made, a file cannot change.
        boolean still =
                !Files.isWritable(file.toAbsolutePath().resolveSibling(".")) && !Files.exists(Path.of(file + "-wal"));
        String address = file.toAbsolutePath().toUri() + (still ? "?immutable=1" : "");
        return open(file.toString(), "jdbc:sqlite:" + address.replaceFirst("file:///", "file:/"), settings);
    }

    /** Makes an empty database in a file that need not outlast a crash. */
    static Database scratch(Path file) {
        Database scratch = open(file);
        scratch.first("PRAGMA journal_mode = OFF", row -> row.text(1));
        scratch.run("PRAGMA synchronous = OFF");
        return scratch;
    }

    private static SQLiteConfig settings() {
        var settings = new SQLiteConfig();
        settings.setBusyTimeout(PATIENCE_MS);
        return settings;
    }

    private static Database open(String name, String address, SQLiteConfig settings) {
        try {
            Properties properties = settings.toProperties();
            Connection connection = DriverManager.getConnection(address, properties);
            EnvelopeFunctions.addTo(connection);
            return new Database(name, connection);
        } catch (SQLException e) {
            throw SqliteFault.in(name, e);
        }
    }

    /** Runs statements that give no answer, parted by semicolons. */
    void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw SqliteFault.in(name, e);
        }
    }

    /** Runs a statement, and says how many rows it changed. */
    int update(String sql, @Nullable Object... values) {
        try {
            return bind(prepared(sql), values).executeUpdate();
        } catch (SQLException e) {
            throw SqliteFault.in(name, e);
        }
    }

    /** The first row that answers a question. The question must not be asked again inside the reader. */
    <T> Optional<T> first(String sql, Row.Reader<T> reader, @Nullable Object... values) {
        try (ResultSet results = bind(prepared(sql), values).executeQuery()) {
            return results.next() ? Optional.of(reader.read(new Row(results))) : Optional.empty();
        } catch (SQLException e) {
            throw SqliteFault.in(name, e);
        }
    }

    /** The number that answers a question; 0 where nothing does. */
    long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.number(1), values).orElse(0L);
    }

    /** Goes through all rows that answer a question. */
    void each(String sql, Row.Use use, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet results = bind(statement, values).executeQuery()) {
            var row = new Row(results);
            while (results.next()) {
                use.with(row);
            }
        } catch (SQLException e) {
            throw SqliteFault.in(name, e);
        }
    }

    /** All rows that answer a question. */
    <T> List<T> all(String sql, Row.Reader<T> reader, @Nullable Object... values) {
        var all = new ArrayList<T>();
        each(sql, row -> all.add(reader.read(row)), values);
        return all;
    }

    /** Does all of the work or nothing. What was done is on the disk when this returns. */
    <T> T transaction(Supplier<T> work) {
        run("BEGIN IMMEDIATE");
        try {
            T result = work.get();
            run("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Throwable why) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself after a full disk.
            why.addSuppressed(e);
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    private static PreparedStatement bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqliteFault.in(name, e);
        }
    }
}
