package org.salient.app.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

/**
 * Reads a list of places: a table with the columns {@code id,kind,region,lon,lat,reach_m,population,year}, one
 * {@code name_TAG} for each language, and {@code other_names} split by {@code |}.
 */
public final class PlaceList {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String NAME = "name_";
    private static final List<String> NEEDED = List.of("id", "kind", "lon", "lat", "reach_m");
    private static final Set<String> KNOWN =
            Set.of("id", "kind", "region", "lon", "lat", "reach_m", "population", "year", "other_names");

    private final String file;
    private final Set<String> ids = new HashSet<>();

    private PlaceList(Path file) {
        this.file = file.toString();
    }

    /**
     * The places of a list that must be right in every row.
     *
     * @throws RefusedFile with every row that is not
     */
    public static List<Place> read(Path file) {
        var refused = new ArrayList<String>();
        List<Place> places = read(file, refusal -> refused.add(refusal.toString()));
        if (!refused.isEmpty()) {
            throw new RefusedFile(refused);
        }
        return places;
    }

    /** The places of the rows that are right; the other rows are given as refusals. */
    public static List<Place> read(Path file, Consumer<Refusal> refusals) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new PlaceList(file).read(in, refusals);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of places cannot be read: " + file, e);
        }
    }

    private List<Place> read(InputStream in, Consumer<Refusal> refusals) throws IOException {
        var rows = new CsvReader(in, file);
        List<Refusal> faults = header(rows.columns());
        faults.forEach(refusals);
        var places = new ArrayList<Place>();
        Optional<Row> row = faults.isEmpty() ? rows.next() : Optional.empty();
        while (row.isPresent()) {
            read(row.get(), places::add, refusals);
            row = rows.next();
        }
        return places;
    }

    private List<Refusal> header(List<String> columns) {
        Stream<String> missing = NEEDED.stream()
                .filter(column -> !columns.contains(column))
                .map(column -> "the column '" + column + "' is missing" + Spelling.hint(column, columns));
        Stream<String> unknown = columns.stream()
                .filter(column -> !KNOWN.contains(column) && !column.startsWith(NAME))
                .map(column -> "there is no column '" + column + "'" + Spelling.hint(column, KNOWN)
                        + ", and name_TAG for each language");
        return Stream.concat(missing, unknown)
                .map(detail -> new Refusal(file, 1, "columns", detail))
                .toList();
    }

    private void read(Row row, Consumer<Place> places, Consumer<Refusal> refusals) {
        row.refusal().ifPresent(refusals);
        if (row.refusal().isPresent()) {
            return;
        }
        try {
            places.accept(place(row));
        } catch (IllegalArgumentException e) {
            refusals.accept(new Refusal(file, row.line(), "place", String.valueOf(e.getMessage())));
        }
    }

    private Place place(Row row) {
        Map<String, String> names = names(row);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("the place has no name; fill one of the columns name_TAG");
        }
        return new Place(
                id(row),
                names,
                row.value("other_names").map(PlaceList::split).orElse(List.of()),
                needed(row, "kind", Choice.of(PlaceKind.class)),
                row.value("region").orElse(""),
                new LonLat(needed(row, "lon", Choice::number), needed(row, "lat", Choice::number)),
                new Metres(needed(row, "reach_m", Choice::number)),
                population(row));
    }

    private String id(Row row) {
        return needed(row, "id", text -> {
            if (!ID.matcher(text).matches()) {
                throw new IllegalArgumentException("an id is lower-case Latin letters, digits and hyphens");
            }
            if (!ids.add(text)) {
                throw new IllegalArgumentException("there is such an id already; each is given once");
            }
            return text;
        });
    }

    private static Map<String, String> names(Row row) {
        return row.values().entrySet().stream()
                .filter(cell -> cell.getKey().startsWith(NAME))
                .collect(Collectors.toMap(
                        cell -> cell.getKey().substring(NAME.length()),
                        cell -> cell.getValue().strip(),
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    private static List<String> split(String names) {
        return Stream.of(names.split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Optional<Place.Population> population(Row row) {
        if (row.value("population").isPresent() != row.value("year").isPresent()) {
            throw new IllegalArgumentException("a population needs its year, and a year its population");
        }
        return row.value("population")
                .map(_ -> new Place.Population(
                        needed(row, "population", Integer::parseInt), needed(row, "year", Integer::parseInt)));
    }

    private static <T> T needed(Row row, String column, Function<String, T> reading) {
        String text = row.value(column)
                .map(String::strip)
                .orElseThrow(() -> new IllegalArgumentException("'" + column + "' is empty"));
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + column + "' is '" + text + "': " + e.getMessage(), e);
        }
    }
}
