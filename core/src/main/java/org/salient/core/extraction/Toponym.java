package org.salient.core.extraction;

import java.util.List;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

/**
 * A name of a place in a text, before it is known which.
 *
 * @param stretch    the words that name it, such as "Kherson Oblast"
 * @param name       the name alone
 * @param kind       what kind of place its words say it is
 * @param candidates the places it could be
 * @param offset     how far what is meant may lie from such a place, as a bridge named after a town, km
 */
record Toponym(Stretch stretch, String name, PlaceKind kind, List<Place> candidates, double offset) {
    boolean isRegion() {
        return kind == PlaceKind.REGION || kind == PlaceKind.COUNTRY;
    }
}
