package org.salient.app.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.gazetteer.OwnList;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

/**
 * Ukraine's official list of administrative units (KATOTTG): codes and names without coordinates. It completes places
 * that are known: with the region, the Ukrainian name, and the districts, each placed amid its settlements.
 */
final class Katottg {
    private static final int COLUMNS = 7;
    /** A district of which fewer settlements are known cannot be placed. */
    private static final int FEWEST_SETTLEMENTS = 3;

    private final Map<String, String> regionOf = new HashMap<>();
    private final Map<String, String> districts = new HashMap<>();
    private final List<Unit> settlements = new ArrayList<>();

    /** A settlement: the codes of its region and district, and its name. */
    private record Unit(String region, String district, String name) {}

    private Katottg() {}

    static boolean isHeading(String line) {
        return line.contains(";") && line.contains("Категорія");
    }

    /** The list in lines of text, the first of which names the columns. */
    static Katottg read(String file, List<String> lines, Consumer<Refusal> refusals) {
        var list = new Katottg();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = Arrays.asList(lines.get(i).split(";", -1));
            if (cells.size() == COLUMNS) {
                list.add(cells);
            } else if (!lines.get(i).isBlank()) {
                refusals.accept(new Refusal(
                        file, i + 1L, "column_count", "the row has " + cells.size() + " cells, not " + COLUMNS));
            }
        }
        return list;
    }

    /** How many settlements it names. */
    int size() {
        return settlements.size();
    }

    private void add(List<String> cells) {
        String name = cells.get(6).strip();
        switch (cells.get(5)) {
            case "O" -> regionOf.put(cells.get(0), OwnList.region(name.endsWith("а") ? name + " область" : name));
            case "P" -> districts.put(cells.get(1), name + " район");
            case "M", "X", "C" -> settlements.add(new Unit(cells.get(0), cells.get(1), name));
            default -> {}
        }
    }

    /**
     * What the list adds to places: of each settlement that one of them alone can be, by name and region, the place
     * with its Ukrainian name and region; and the districts of those. Ids stay the places' own.
     */
    List<Place> completing(List<Place> places) {
        var gazetteer = Gazetteer.of(
                places.stream().filter(place -> place.kind().isSettlement()).toList());
        Map<Unit, Place> known = new HashMap<>();
        settlements.forEach(unit -> one(unit, gazetteer).ifPresent(place -> known.put(unit, place)));
        List<Place> completed = known.entrySet().stream()
                .map(entry -> completed(entry.getKey(), entry.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        known.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().district(),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .forEach((code, within) -> district(code, within).ifPresent(completed::add));
        return completed;
    }

    private Optional<Place> one(Unit unit, Gazetteer gazetteer) {
        String region = regionOf.getOrDefault(unit.region(), "");
        List<Place> same = gazetteer.find(unit.name(), "uk").stream()
                .filter(place -> place.region().equals(region) || place.region().isEmpty())
                .toList();
        long namesakes = same.size();
        return namesakes == 1 ? same.stream().findFirst() : Optional.empty();
    }

    private Place completed(Unit unit, Place place) {
        Map<String, String> names = new HashMap<>(place.names());
        names.putIfAbsent("uk", unit.name());
        return new Place(
                place.id(),
                names,
                place.otherNames(),
                place.kind(),
                regionOf.getOrDefault(unit.region(), place.region()),
                place.centre(),
                place.reach(),
                place.population());
    }

    private Optional<Place> district(String code, List<Place> within) {
        Optional<String> name = Optional.ofNullable(districts.get(code));
        if (name.isEmpty() || within.size() < FEWEST_SETTLEMENTS) {
            return Optional.empty();
        }
        LonLat centre = centre(within);
        double reach = within.stream()
                .mapToDouble(place -> place.centre().distanceTo(centre).value())
                .max()
                .orElse(0);
        return Optional.of(new Place(
                "katottg-" + code.substring(2),
                Map.of("uk", name.get()),
                List.of(),
                PlaceKind.DISTRICT,
                within.getFirst().region(),
                centre,
                new Metres(reach),
                Optional.empty()));
    }

    /** The mean of where settlements stand. */
    private static LonLat centre(List<Place> settlements) {
        return new LonLat(
                settlements.stream()
                        .mapToDouble(place -> place.centre().lon())
                        .average()
                        .orElse(0),
                settlements.stream()
                        .mapToDouble(place -> place.centre().lat())
                        .average()
                        .orElse(0));
    }
}
