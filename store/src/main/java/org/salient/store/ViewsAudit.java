package org.salient.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.salient.core.model.Hash;

/** The proof that a store has the tables and guards it was made with, and the views that its journal gives. */
record ViewsAudit(Database stored, Findings findings) {
    private static final String OURS = Views.TABLES.stream()
            .map(table -> "'" + table.name() + "'")
            .collect(Collectors.joining(", ", " WHERE table_name IN (", ")"));

    /**
     * A question to which a store gives the same answer as one made anew.
     *
     * @param keys   how many columns name a row
     * @param closed whether the store may have no rows beside those of the one made anew
     */
    private record Question(String table, String sql, int keys, boolean closed) {}

    void prove() {
        try {
            Path file = Files.createTempFile("salient-audit", ".gpkg");
            try (Database fresh = Database.scratch(file)) {
                fresh.transaction(() -> {
                    Schema.create(fresh);
                    Views.of(fresh, stored).fill(new Journal(stored));
                    return 0;
                });
                questions().forEach(question -> compare(fresh, question));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new StoreException("cannot use the temporary folder: " + e.getMessage(), e);
        }
    }

    private static List<Question> questions() {
        var questions = new ArrayList<Question>();
        // Other tools may keep tables of their own in the file.
        questions.add(new Question("sqlite_schema", "SELECT type, name, sql FROM sqlite_schema", 2, false));
        questions.add(
                catalogue("gpkg_contents", "data_type, identifier, description, srs_id, min_x, min_y, max_x, max_y"));
        questions.add(catalogue("gpkg_geometry_columns", "column_name, geometry_type_name, srs_id, z, m"));
        questions.add(catalogue("gpkg_extensions", "column_name, extension_name, definition, scope"));
        for (ViewTable table : Views.TABLES) {
            questions.add(new Question(table.name(), table.rows(), table.keys(), true));
            table.index()
                    .ifPresent(index ->
                            questions.add(new Question(index, "SELECT 'boxes', count(*) FROM " + index, 1, true)));
        }
        return questions;
    }

    private static Question catalogue(String table, String columns) {
        return new Question(table, "SELECT table_name, " + columns + " FROM " + table + OURS, 1, true);
    }

    private void compare(Database fresh, Question question) {
        Map<String, Hash> expected = new LinkedHashMap<>();
        fresh.each(question.sql, row -> expected.put(row.name(question.keys), row.digest()));
        try {
            stored.each(question.sql, row -> {
                String name = row.name(question.keys);
                Hash made = expected.remove(name);
                if (made == null ? question.closed : !made.equals(row.digest())) {
                    findings.add(question.table + " has a row that the journal does not give: " + name);
                }
            });
            expected.keySet()
                    .forEach(name -> findings.add(question.table + " lacks a row that the journal gives: " + name));
        } catch (StoreException e) {
            findings.add(question.table + " cannot be read: " + e.getMessage());
        }
    }
}
