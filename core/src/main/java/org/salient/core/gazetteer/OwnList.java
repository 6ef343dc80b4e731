package org.salient.core.gazetteer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

/**
 * The names that Salient brings along: countries, first-order regions, waters and facilities in English, Ukrainian and
 * Russian, with their adjectives, and other names of towns.
 *
 * <p>It is a list of names only: whose a place is it does not say. Centres and reaches are those of a circle that
 * stands for the place, since a claim about it is as uncertain as it is large.
 */
public final class OwnList {
    private static final List<String> FILES =
            List.of("own/countries.csv", "own/regions.csv", "own/waters.csv", "own/facilities.csv");
    private static final List<String> LANGUAGES = List.of("en", "uk", "ru");
    private static final OwnList LIST = new OwnList();

    private final List<Map<String, String>> rows =
            FILES.stream().flatMap(file -> rows(file).stream()).toList();
    private final List<Place> places = rows.stream().map(OwnList::place).toList();
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, Map<String, List<String>>> adjectives = new HashMap<>();
    private final List<OtherNames> otherNames =
            rows("own/other-names.csv").stream().map(OtherNames::of).toList();

    /** The other names of a town that is listed elsewhere. */
    record OtherNames(String name, LonLat near, List<String> others) {
        private static OtherNames of(Map<String, String> row) {
            return new OtherNames(cell(row, "name"), point(row), split(cell(row, "other_names")));
        }
    }

    private OwnList() {
        for (String language : LANGUAGES) {
            Map<String, List<String>> ids = new HashMap<>();
            rows.forEach(row -> split(cell(row, "adjectives_" + language))
                    .forEach(word -> ids.merge(Spelling.same(word), List.of(cell(row, "id")), OwnList::both)));
            adjectives.put(language, Map.copyOf(ids));
        }
        rows.forEach(row -> regions.put(Spelling.same(cell(row, "geonames")), cell(row, "id")));
        places.stream()
                .filter(place -> place.kind() == PlaceKind.REGION)
                .forEach(region -> Stream.concat(region.names().values().stream(), region.otherNames().stream())
                        .forEach(name -> regions.putIfAbsent(Spelling.same(name), region.id())));
    }

    /** All its places. */
    public static List<Place> places() {
        return LIST.places;
    }

    /**
     * The id of the region that a file of settlements means: by the code of GeoNames, such as "ua-05", or by a name,
     * such as "Donetsk Oblast"; of a code that is not listed the country's, and else what the file says.
     */
    public static String region(String asWritten) {
        String key = Spelling.same(asWritten);
        return Optional.ofNullable(LIST.regions.get(key)).orElseGet(() -> {
            boolean isCode = asWritten.indexOf('-') == 2;
            return isCode ? asWritten.substring(0, 2) : asWritten;
        });
    }

    /** The ids of the places that an adjective of a language belongs to: a word of English, else a stem. */
    static List<String> byAdjective(String key, String language) {
        return LIST.adjectives.getOrDefault(language, Map.of()).getOrDefault(key, List.of());
    }

    static List<OtherNames> otherNames() {
        return LIST.otherNames;
    }

    private static Place place(Map<String, String> row) {
        Map<String, String> names = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> Optional.of(cell(row, "name_" + language))
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> names.put(language, name)));
        return new Place(
                cell(row, "id"),
                names,
                split(cell(row, "other_names")),
                PlaceKind.valueOf(cell(row, "kind").toUpperCase(Locale.ROOT)),
                cell(row, "region"),
                point(row),
                new Metres(Double.parseDouble(cell(row, "reach_m"))),
                Optional.empty());
    }

    private static LonLat point(Map<String, String> row) {
        return new LonLat(Double.parseDouble(cell(row, "lon")), Double.parseDouble(cell(row, "lat")));
    }

    /** The rows of a table with commas between its cells, which hold neither commas nor quotes. */
    private static List<Map<String, String>> rows(String file) {
        List<List<String>> lines = Rows.of(file).stream()
                .map(line -> Arrays.asList(line.getFirst().split(",", -1)))
                .toList();
        List<String> columns = lines.getFirst();
        return lines.stream()
                .skip(1)
                .map(cells -> {
                    Map<String, String> row = new HashMap<>();
                    IntStream.range(0, columns.size()).forEach(i -> row.put(columns.get(i), cells.get(i)));
                    return row;
                })
                .toList();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static List<String> split(String cell) {
        return Stream.of(cell.split("\\|")).filter(name -> !name.isEmpty()).toList();
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
