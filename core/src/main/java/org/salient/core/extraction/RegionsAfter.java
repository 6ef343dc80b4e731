package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

/**
 * Narrows the places that a name may mean to those of the region named right after it: "X in Y oblast", "X, Z and W in Y".
 * A name of which no place lies there is left open, for a list that does not know it is likelier than a text that errs.
 */
final class RegionsAfter {
    /** How far beyond a region's reach a place of it may lie, km: regions are no circles. */
    private static final double BEYOND = 80;
    /** No more words stand between a name and its region. */
    private static final int MOST_BETWEEN = 3;

    private final Prose prose;
    private final List<Toponym> toponyms;

    RegionsAfter(Prose prose, List<Toponym> toponyms) {
        this.prose = prose;
        this.toponyms = List.copyOf(toponyms);
    }

    List<Toponym> narrowed() {
        var narrowed = new ArrayList<Toponym>();
        for (int i = 0; i < toponyms.size(); i++) {
            Toponym toponym = toponyms.get(i);
            boolean town = toponym.kind() != PlaceKind.REGION && toponym.kind() != PlaceKind.COUNTRY;
            Optional<Toponym> region = town ? regionOf(i) : Optional.empty();
            narrowed.add(region.map(around -> within(toponym, around)).orElse(toponym));
        }
        return narrowed;
    }

    /** The region right after a name, or after the last of the list that it begins. */
    private Optional<Toponym> regionOf(int index) {
        if (index + 1 == toponyms.size()) {
            return Optional.empty();
        }
        Toponym next = toponyms.get(index + 1);
        var between =
                new Stretch(toponyms.get(index).stretch().to(), next.stretch().from());
        if (between.length() > MOST_BETWEEN || prose.any(between, i -> !isLink(i))) {
            return Optional.empty();
        }
        if (next.kind() == PlaceKind.REGION) {
            return Optional.of(next);
        }
        boolean list = prose.any(between, i -> prose.is(i, ",") || prose.is(i, WordClass.AND));
        return list ? regionOf(index + 1) : Optional.empty();
    }

    private boolean isLink(int index) {
        return prose.is(index, ",")
                || prose.is(index, "(")
                || prose.isQuote(index)
                || prose.is(index, WordClass.AND)
                || prose.is(index, WordClass.LOCATING)
                || prose.is(index, WordClass.THAT)
                || prose.is(index, WordClass.PLACE_NOUN);
    }

    private static Toponym within(Toponym toponym, Toponym region) {
        List<Place> inside = toponym.candidates().stream()
                .filter(place -> region.candidates().stream().anyMatch(around -> lies(place, around)))
                .toList();
        return new Toponym(toponym.stretch(), toponym.name(), toponym.kind(), inside, toponym.offset());
    }

    private static boolean lies(Place place, Place region) {
        return Ground.kilometres(place.centre(), region.centre())
                <= region.reach().kilometres() + BEYOND;
    }
}
