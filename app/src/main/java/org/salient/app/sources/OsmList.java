package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.salient.core.gazetteer.OwnList;
import org.salient.core.model.LonLat;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

/**
 * Reads settlements of OpenStreetMap as a table with the columns {@code osm_type, osm_id, place, name, lat, lon} and, if
 * there, {@code name:TAG}, {@code population} and {@code region:name}.
 */
final class OsmList {
    static final List<String> NEEDED = List.of("osm_type", "osm_id", "place", "name", "lat", "lon");

    private static final String NAME = "name:";
    private static final String UKRAINIAN_ONLY = "іїєґІЇЄҐ'’ʼ";
    /** So many names of a region without one letter that only Ukrainian has: they are not Ukrainian. */
    private static final int FEWEST_TO_TELL = 20;

    private final String file;
    private final Consumer<Refusal> refusals;
    private final Set<String> ids = new HashSet<>();

    OsmList(String file, Consumer<Refusal> refusals) {
        this.file = file;
        this.refusals = refusals;
    }

    List<Place> read(InputStream in) throws IOException {
        var rows = new CsvReader(in, file);
        var places = new ArrayList<Place>();
        Optional<Row> row = rows.next();
        while (row.isPresent()) {
            place(row.get()).ifPresent(places::add);
            row = rows.next();
        }
        return withTrueLanguages(places);
    }

    private Optional<Place> place(Row row) {
        if (row.refusal().isPresent()) {
            row.refusal().ifPresent(refusals);
            return Optional.empty();
        }
        try {
            return Optional.of(read(row));
        } catch (IllegalArgumentException e) {
            refusals.accept(new Refusal(file, row.line(), "place", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Place read(Row row) {
        Map<String, String> names = names(row);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("the place has no name");
        }
        String id = "osm-" + needed(row, "osm_type") + "-" + needed(row, "osm_id");
        if (!ids.add(id)) {
            throw new IllegalArgumentException(id + " stands in the file already");
        }
        PlaceKind kind = kind(needed(row, "place"));
        return new Place(
                id,
                names,
                List.of(),
                kind,
                row.value("region:name").map(OwnList::region).orElse(""),
                new LonLat(Double.parseDouble(needed(row, "lon")), Double.parseDouble(needed(row, "lat"))),
                Settlement.reach(kind),
                Optional.empty());
    }

    /** The name without a tag is taken as English where it is written in Latin letters. */
    private static Map<String, String> names(Row row) {
        Map<String, String> names = row.values().entrySet().stream()
                .filter(cell -> cell.getKey().startsWith(NAME))
                .collect(Collectors.toMap(
                        cell -> cell.getKey().substring(NAME.length()),
                        cell -> cell.getValue().strip(),
                        (first, _) -> first,
                        HashMap::new));
        row.value("name").map(String::strip).ifPresent(name -> {
            if (!names.containsValue(name)) {
                names.putIfAbsent(name.chars().allMatch(letter -> letter < 0x400) ? "en" : "uk", name);
            }
        });
        return names;
    }

    private static String needed(Row row, String column) {
        return row.value(column)
                .map(String::strip)
                .orElseThrow(() -> new IllegalArgumentException("'" + column + "' is empty"));
    }

    private static PlaceKind kind(String place) {
        return switch (place) {
            case "city" -> PlaceKind.CITY;
            case "town" -> PlaceKind.TOWN;
            case "suburb", "neighbourhood", "quarter", "borough" -> PlaceKind.DISTRICT;
            default -> PlaceKind.VILLAGE;
        };
    }

    /** The places, with Russian names that stand under the tag of Ukrainian put under their own, region by region. */
    private static List<Place> withTrueLanguages(List<Place> places) {
        Map<String, List<Place>> byRegion = places.stream()
                .filter(place -> place.names().containsKey("uk"))
                .collect(Collectors.groupingBy(Place::region));
        Set<String> russian = byRegion.entrySet().stream()
                .filter(region -> region.getValue().size() >= FEWEST_TO_TELL)
                .filter(region -> region.getValue().stream().noneMatch(OsmList::isUkrainian))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return places.stream()
                .map(place -> russian.contains(place.region()) ? russian(place) : place)
                .toList();
    }

    private static boolean isUkrainian(Place place) {
        return place.names().getOrDefault("uk", "").chars().anyMatch(letter -> UKRAINIAN_ONLY.indexOf(letter) >= 0);
    }

    private static Place russian(Place place) {
        Map<String, String> names = new HashMap<>(place.names());
        Optional.ofNullable(names.remove("uk")).ifPresent(name -> names.putIfAbsent("ru", name));
        return new Place(
                place.id(),
                names,
                place.otherNames(),
                place.kind(),
                place.region(),
                place.centre(),
                place.reach(),
                place.population());
    }
}
