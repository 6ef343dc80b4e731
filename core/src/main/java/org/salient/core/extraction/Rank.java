package org.salient.core.extraction;

import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

/** How likely a place is meant by its size alone: one step is worth as much as {@link PlaceChooser} says in kilometres. */
final class Rank {
    static final double TOWN = 4;

    private Rank() {}

    static double of(Place place) {
        return of(place.kind())
                + place.population()
                        .map(people -> people.people() > 100_000 ? 1 : 0)
                        .orElse(0);
    }

    private static double of(PlaceKind kind) {
        return switch (kind) {
            case REGION, COUNTRY, WATER -> 6;
            case CITY -> 5;
            case FACILITY, ROAD -> 4.5;
            case TOWN -> TOWN;
            case DISTRICT -> 2;
            case VILLAGE -> 1;
            case DIRECTION, OTHER -> 0;
        };
    }
}
