package org.salient.core.extraction;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.LonLat;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Theatre;

/**
 * The places that reports of a theatre may mean: all in it and around it, and elsewhere what is known the world over. A
 * gazetteer of the world has a village of almost any name, and a word that opens a sentence is none of them.
 */
final class Horizon {
    /** How far around the theatre every hamlet counts, km: the range of the weapons that its reports tell of. */
    private static final double AROUND = 400;
    /** So many people make a city known the world over. */
    private static final int KNOWN_PEOPLE = 100_000;

    private static final double KILOMETRES_A_DEGREE = 111.2;

    private final Gazetteer gazetteer;
    private final Envelope near;

    Horizon(Gazetteer gazetteer, Theatre theatre) {
        this.gazetteer = gazetteer;
        near = new Envelope();
        theatre.regions().forEach(region -> near.expandToInclude(region.shape().getEnvelopeInternal()));
        theatre.sides()
                .forEach(side ->
                        near.expandToInclude(side.anchor().lon(), side.anchor().lat()));
        double north = AROUND / KILOMETRES_A_DEGREE;
        near.expandBy(
                north / Math.max(0.1, Math.cos(Math.toRadians(near.centre().getY()))), north);
    }

    /** The places that words may name in a text of a language, in whatever case. */
    List<Place> find(String asWritten, String language) {
        return plausible(gazetteer.find(asWritten, language));
    }

    List<Place> find(String name) {
        return called(name, plausible(gazetteer.find(name)));
    }

    List<Place> named(String name) {
        return called(name, plausible(gazetteer.named(name)));
    }

    /** Without far places that bear a name only as a byname. */
    private List<Place> called(String name, List<Place> places) {
        return places.stream()
                .filter(place -> isNear(place)
                        || !place.kind().isSettlement()
                        || place.names().values().stream().anyMatch(name::equalsIgnoreCase))
                .toList();
    }

    List<Place> byAdjective(String word, String language) {
        return plausible(gazetteer.byAdjective(word, language));
    }

    int longestName() {
        return gazetteer.longestName();
    }

    private List<Place> plausible(List<Place> places) {
        return places.stream().filter(this::isPlausible).toList();
    }

    private boolean isPlausible(Place place) {
        boolean small = (place.kind().isSettlement() || place.kind() == PlaceKind.DISTRICT)
                && place.population()
                        .filter(people -> people.people() >= KNOWN_PEOPLE)
                        .isEmpty();
        return !small || isNear(place);
    }

    private boolean isNear(Place place) {
        LonLat at = place.centre();
        return near.contains(at.lon(), at.lat());
    }
}
