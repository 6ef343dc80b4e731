package org.salient.core.extraction;

import java.util.List;
import java.util.Optional;
import org.salient.core.extraction.ClauseSplitter.Link;
import org.salient.core.extraction.PredicateFinder.Found;
import org.salient.core.model.Predicate;

/**
 * A clause on the way to a proposition.
 *
 * @param found  what its words say, where they say anything of the war
 * @param own    the places it names itself
 * @param before the proposition before it in the same sentence
 */
record Draft(
        Stretch stretch,
        Link link,
        Voice voice,
        Optional<Found> found,
        List<Placed> own,
        Optional<Proposition> before) {
    Predicate predicate() {
        return found.map(Found::predicate).orElse(Predicate.BACKGROUND);
    }
}
