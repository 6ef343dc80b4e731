package org.salient.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A place as a report names it.
 *
 * @param span     where its name stands in the report
 * @param relation how what is said lies to it
 * @param location the ground that is meant; none where the name could not be placed
 * @param why      why this place was chosen, or why none was
 * @param others   what else the name could have meant
 */
public record Mention(
        Span span, String text, Relation relation, Optional<Location> location, String why, List<String> others) {
    public Mention {
        others = List.copyOf(others);
    }

    /**
     * Ground that is meant, as an area: all within {@code error} of {@code centre}.
     *
     * @param place the id of the place in the gazetteer
     * @param name  the place's name in the report's language
     */
    public record Location(String place, String name, PlaceKind kind, LonLat centre, Metres error) {}
}
