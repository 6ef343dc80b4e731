package org.salient.core.extraction;

import java.util.Optional;
import org.salient.core.model.Claim.Quantity;

/** Finds the first number in a clause that counts something known: 35 buildings. */
final class QuantityFinder {
    /** How many words may stand between a number and what it counts. */
    private static final int MOST_BETWEEN = 2;

    private final Prose prose;
    private final Lexicon lexicon;

    QuantityFinder(Prose prose, Lexicon lexicon) {
        this.prose = prose;
        this.lexicon = lexicon;
    }

    Optional<Quantity> find(Stretch clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            Optional<Double> number = Numbers.at(prose, lexicon, i);
            Optional<String> unit =
                    number.flatMap(_ -> Optional.of(0)).isPresent() ? unit(clause.from(i + 1)) : Optional.empty();
            if (number.isPresent() && unit.isPresent()) {
                return Optional.of(new Quantity(number.get(), unit.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> unit(Stretch after) {
        for (int i = after.from(); i <= after.from() + MOST_BETWEEN && i < after.to(); i++) {
            var unit = lexicon.units().at(prose, i).map(Phrases.Match::meaning);
            if (unit.isPresent() || prose.isPause(i) || prose.at(i).isNumber()) {
                return unit;
            }
        }
        return Optional.empty();
    }
}
