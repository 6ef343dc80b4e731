package org.salient.core.extraction;

import java.util.List;
import java.util.Optional;
import org.salient.core.model.Place;

/**
 * A name of a place, and which place it is.
 *
 * @param place  the place; none where the name was left open
 * @param why    why this one, or why none
 * @param others what else it could be
 */
record Placed(Toponym toponym, Optional<Place> place, String why, List<String> others) {
    Stretch stretch() {
        return toponym.stretch();
    }

    boolean isRegion() {
        return toponym.isRegion();
    }
}
