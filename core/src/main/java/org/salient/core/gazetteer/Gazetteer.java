package org.salient.core.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.salient.core.model.Place;

/**
 * The places that are known, by every name they bear.
 * Places come back in the order in which they were given, each once.
 */
public final class Gazetteer {
    private final Map<String, Place> byId = new HashMap<>();
    private final Map<String, List<Place>> bySame = new HashMap<>();
    private final Map<String, List<Place>> byAlike = new HashMap<>();
    private int longestName;

    private Gazetteer() {}

    /** The gazetteer of these places; where two have one id, the earlier counts. */
    public static Gazetteer of(Collection<Place> places) {
        var gazetteer = new Gazetteer();
        places.forEach(gazetteer::add);
        return gazetteer;
    }

    /** The places that bear a name in the same spelling, or where there are none, in one that is alike. */
    public List<Place> find(String name) {
        List<Place> same = named(name);
        return same.isEmpty() ? List.copyOf(byAlike.getOrDefault(Spelling.alike(name), List.of())) : same;
    }

    /** The places that bear a name in the same spelling. */
    public List<Place> named(String name) {
        return List.copyOf(bySame.getOrDefault(Spelling.same(name), List.of()));
    }

    public Optional<Place> place(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** How many places there are. */
    public int size() {
        return byId.size();
    }

    /** The number of words in the longest name: more words than these together are no name. */
    public int longestName() {
        return longestName;
    }

    private void add(Place place) {
        if (byId.putIfAbsent(place.id(), place) == null) {
            Stream.concat(place.names().values().stream().sorted(), place.otherNames().stream())
                    .forEach(name -> add(name, place));
        }
    }

    private void add(String name, Place place) {
        String same = Spelling.same(name);
        longestName = Math.max(
                longestName,
                1 + (int) same.chars().filter(letter -> letter == ' ').count());
        put(bySame, same, place);
        put(byAlike, Spelling.alike(name), place);
    }

    private static void put(Map<String, List<Place>> index, String key, Place place) {
        List<Place> places = index.computeIfAbsent(key, _ -> new ArrayList<>(1));
        if (!key.isEmpty() && !places.contains(place)) {
            places.add(place);
        }
    }
}
