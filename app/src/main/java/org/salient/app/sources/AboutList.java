package org.salient.app.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads attributed sentences on places: a table with the columns {@code place,text,source}. */
public final class AboutList {
    private static final List<String> COLUMNS = List.of("place", "text", "source");

    private AboutList() {}

    /**
     * The sentences of a table that must be right in every row.
     *
     * @throws RefusedFile with every row that is not
     */
    public static List<About> read(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            var rows = new CsvReader(in, file.toString());
            if (!rows.columns().equals(COLUMNS)) {
                throw new RefusedFile(List.of(file + ":1: the columns are " + String.join(",", rows.columns())
                        + ", but must be " + String.join(",", COLUMNS)));
            }
            return read(rows, file);
        } catch (IOException e) {
            throw new UncheckedIOException("the sentences on places cannot be read: " + file, e);
        }
    }

    private static List<About> read(CsvReader rows, Path file) throws IOException {
        var about = new ArrayList<About>();
        var faults = new ArrayList<String>();
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            Row found = row.get();
            found.refusal().ifPresent(refusal -> faults.add(refusal.toString()));
            if (found.refusal().isEmpty()) {
                about(found)
                        .ifPresentOrElse(
                                about::add,
                                () -> faults.add(file + ":" + found.line()
                                        + ": a sentence on a place has its place, its text and its source"));
            }
        }
        if (!faults.isEmpty()) {
            throw new RefusedFile(faults);
        }
        return about;
    }

    private static Optional<About> about(Row row) {
        return row.value("place")
                .flatMap(place -> row.value("text")
                        .flatMap(text -> row.value("source").map(source -> new About(place, text, source))));
    }
}
