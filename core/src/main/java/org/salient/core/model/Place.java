package org.salient.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named place.
 *
 * @param id         lasting, in lower-case Latin letters, digits and hyphens
 * @param names      its present name by language tag
 * @param otherNames every other form: older names, other spellings
 * @param region     the id or name of the region it lies in; may be empty
 * @param centre     where its name stands
 * @param reach      how far it extends from its centre: a claim about it is as uncertain as it is large
 * @param population how many people lived there, and in what year
 */
public record Place(
        String id,
        Map<String, String> names,
        List<String> otherNames,
        PlaceKind kind,
        String region,
        LonLat centre,
        Metres reach,
        Optional<Population> population) {
    public Place {
        names = Map.copyOf(names);
        otherNames = List.copyOf(otherNames);
    }

    /** The name in a language, or in any that there is. */
    public String name(String language) {
        return Names.in(
                language, names, names.values().stream().sorted().findFirst().orElse(id));
    }

    /** A number of people, and the year in which they were counted. */
    public record Population(int people, int year) {}
}
