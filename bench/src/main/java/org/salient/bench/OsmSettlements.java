package org.salient.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

/**
 * Reads settlements as OpenStreetMap's extract gives them, in the columns
 * {@code osm_type,osm_id,place,name,name:uk,wikidata,lat,lon,region:name,region:osm_id}.
 * Rows with quoted cells (six in the extract of 2026) and rows without a name are passed over.
 */
final class OsmSettlements {
    private static final int COLUMNS = 10;

    private OsmSettlements() {}

    static List<Place> read(Path file) {
        try {
            var places = new ArrayList<Place>();
            for (String line : Files.readAllLines(file)) {
                List<String> cells = List.of(line.split(",", -1));
                if (cells.size() == COLUMNS
                        && !line.contains("\"")
                        && !cells.get(1).equals("osm_id")) {
                    place(cells).ifPresent(places::add);
                }
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException("the list of settlements cannot be read: " + file, e);
        }
    }

    /** Writes the settlements of an extract as a list of places that {@code salient import gazetteer} takes. */
    static void convert(Path extract, Path list) {
        var rows = new ArrayList<String>();
        rows.add("id,kind,region,lon,lat,reach_m,name_en,name_uk");
        for (Place place : read(extract)) {
            rows.add(String.join(
                    ",",
                    place.id(),
                    place.kind().name().toLowerCase(Locale.ROOT),
                    place.region(),
                    String.valueOf(place.centre().lon()),
                    String.valueOf(place.centre().lat()),
                    String.valueOf(place.reach().value()),
                    place.name("en"),
                    place.names().getOrDefault("uk", "")));
        }
        try {
            Files.write(list, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of places cannot be written: " + list, e);
        }
    }

    private static Optional<Place> place(List<String> cells) {
        String name = cells.get(3);
        if (name.isBlank()) {
            return Optional.empty();
        }
        PlaceKind kind = kind(cells.get(2));
        return Optional.of(new Place(
                "osm-" + cells.get(0) + "-" + cells.get(1),
                cells.get(4).isBlank() ? Map.of("en", name) : Map.of("en", name, "uk", cells.get(4)),
                List.of(),
                kind,
                cells.get(8),
                new LonLat(Double.parseDouble(cells.get(7)), Double.parseDouble(cells.get(6))),
                reach(kind),
                Optional.empty()));
    }

    private static PlaceKind kind(String place) {
        return switch (place) {
            case "city" -> PlaceKind.CITY;
            case "town" -> PlaceKind.TOWN;
            case "suburb", "neighbourhood" -> PlaceKind.DISTRICT;
            default -> PlaceKind.VILLAGE;
        };
    }

    /** A usual half width of a settlement of a kind; the extract has no outlines. */
    private static Metres reach(PlaceKind kind) {
        return switch (kind) {
            case CITY -> new Metres(8_000);
            case TOWN -> new Metres(4_000);
            case VILLAGE, DISTRICT, REGION, COUNTRY, FACILITY, ROAD, WATER, DIRECTION, OTHER -> new Metres(1_500);
        };
    }
}
