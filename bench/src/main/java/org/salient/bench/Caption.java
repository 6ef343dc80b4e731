package org.salient.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.salient.core.model.Hash;
import org.salient.core.model.LonLat;
import org.salient.core.model.Report;
import org.salient.core.model.SourceId;
import org.tukaani.xz.XZInputStream;

/** What is said of geolocated footage, and where that was filmed. */
record Caption(LocalDate day, LonLat at, String text) {
    private static final int DAY = 0;
    private static final int LON = 3;
    private static final int LAT = 4;
    private static final int TEXT = 5;

    /** The captions of a packed table with the columns {@code map_date,last_map_date,side,lon,lat,text,urls}. */
    static List<Caption> read(Path packed) {
        try (var lines = new BufferedReader(
                new InputStreamReader(new XZInputStream(Files.newInputStream(packed)), StandardCharsets.UTF_8))) {
            var captions = new ArrayList<Caption>();
            for (List<String> row = row(lines); !row.isEmpty(); row = row(lines)) {
                if (row.size() > TEXT && !row.get(DAY).equals("map_date")) {
                    captions.add(of(row));
                }
            }
            return captions;
        } catch (IOException e) {
            throw new UncheckedIOException("the captions cannot be read: " + packed, e);
        }
    }

    private static Caption of(List<String> row) {
        return new Caption(
                LocalDate.parse(row.get(DAY), DateTimeFormatter.BASIC_ISO_DATE),
                new LonLat(Double.parseDouble(row.get(LON)), Double.parseDouble(row.get(LAT))),
                row.get(TEXT));
    }

    /** The cells of the next row, which may run over lines inside quotes; none at the end. */
    private static List<String> row(BufferedReader lines) throws IOException {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int letter = lines.read(); letter >= 0; letter = lines.read()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (letter == '\n' && !quoted) {
                cells.add(cell.toString());
                return cells;
            } else {
                cell.append((char) letter);
            }
        }
        return cells;
    }

    /** The caption as a report, published so many days later. */
    Optional<Report> report(int later) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(Report.of(
                        new SourceId("uacontrolmap"),
                        day.plusDays(later).atStartOfDay().toInstant(ZoneOffset.UTC),
                        "en",
                        "",
                        text,
                        Optional.empty(),
                        Hash.of(new byte[0]),
                        true));
    }
}
