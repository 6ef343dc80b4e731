package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Point;
import org.salient.core.gazetteer.OwnList;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;
import tools.jackson.core.JsonParser;

/**
 * Reads places from the points of a GeoJSON file. Of each feature's properties {@code name}, {@code name:TAG} or
 * {@code name_TAG}, {@code other_names}, {@code id}, {@code kind} or {@code place}, {@code region}, {@code reach_m} and
 * {@code population} are taken.
 */
final class GeoJsonPlaces {
    private static final Pattern TAGGED = Pattern.compile("name[:_]([a-z]{2,3})");
    private static final Pattern NOT_OF_AN_ID = Pattern.compile("[^a-z0-9]+");

    private final String file;
    private final Consumer<Refusal> refusals;
    private final Set<String> ids = new HashSet<>();
    private final List<Place> places = new ArrayList<>();

    GeoJsonPlaces(String file, Consumer<Refusal> refusals) {
        this.file = file;
        this.refusals = refusals;
    }

    List<Place> read(InputStream in) throws IOException {
        try (JsonParser json = GeoJsonReader.parser(new Utf8Stream(in))) {
            GeoJsonReader.ofOne(Axes.LON_LAT, this::add).read(json);
        }
        return places;
    }

    private void add(Feature feature) {
        List<Point> points = feature.shape().parts().stream()
                .filter(Point.class::isInstance)
                .map(Point.class::cast)
                .toList();
        if (points.size() != 1) {
            refuse(feature, "not_a_point", "a place of a list is one point");
            return;
        }
        try {
            places.add(place(feature, points.getFirst()));
        } catch (IllegalArgumentException e) {
            refuse(feature, "place", String.valueOf(e.getMessage()));
        }
    }

    private void refuse(Feature feature, String reason, String detail) {
        refusals.accept(new Refusal(file, feature.line(), reason, detail));
    }

    private Place place(Feature feature, Point point) {
        Map<String, String> properties = feature.properties();
        Map<String, String> names = names(properties);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("the feature has no 'name'");
        }
        Optional<Integer> people = value(properties, "population").map(Integer::valueOf);
        PlaceKind kind = kind(properties, people);
        Metres reach = value(properties, "reach_m")
                .map(text -> new Metres(Double.parseDouble(text)))
                .orElseGet(() -> people.filter(_ -> kind.isSettlement())
                        .map(Settlement::reach)
                        .orElseGet(() -> Settlement.reach(kind)));
        return new Place(
                id(feature),
                names,
                value(properties, "other_names")
                        .map(text -> List.of(text.split("\\s*[|;]\\s*")))
                        .orElse(List.of()),
                kind,
                value(properties, "region").map(OwnList::region).orElse(""),
                new LonLat(point.getX(), point.getY()),
                reach,
                Optional.empty());
    }

    private String id(Feature feature) {
        String given = value(feature.properties(), "id")
                .or(() -> value(feature.properties(), "@id"))
                .orElse("feature-" + feature.number());
        String id =
                "geo-" + NOT_OF_AN_ID.matcher(given.toLowerCase(Locale.ROOT)).replaceAll("-");
        if (!ids.add(id)) {
            throw new IllegalArgumentException("there is such an id already: " + given);
        }
        return id;
    }

    private static Map<String, String> names(Map<String, String> properties) {
        Map<String, String> names = new HashMap<>();
        properties.forEach((key, text) -> {
            var tagged = TAGGED.matcher(key);
            if (tagged.matches() && !text.isBlank()) {
                names.putIfAbsent(tagged.group(1), text.strip());
            }
        });
        value(properties, "name")
                .filter(name -> !names.containsValue(name))
                .ifPresent(name -> names.putIfAbsent(tag(name), name));
        return names;
    }

    /** The language of a name that has no tag, by its letters. */
    private static String tag(String name) {
        if (name.chars().allMatch(letter -> letter < 0x400)) {
            return "en";
        }
        return name.chars().anyMatch(letter -> "ыэъёЫЭЪЁ".indexOf(letter) >= 0) ? "ru" : "uk";
    }

    private static PlaceKind kind(Map<String, String> properties, Optional<Integer> people) {
        String text = value(properties, "kind")
                .or(() -> value(properties, "place"))
                .orElse("")
                .toUpperCase(Locale.ROOT);
        for (PlaceKind kind : PlaceKind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        return people.map(Settlement::kind).orElse(PlaceKind.VILLAGE);
    }

    private static Optional<String> value(Map<String, String> properties, String key) {
        return Optional.ofNullable(properties.get(key)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
