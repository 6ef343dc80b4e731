package org.salient.core.extraction;

import java.util.Optional;

/** Reads a number from a word: 35, 60,000, twelve. */
final class Numbers {
    private Numbers() {}

    static Optional<Double> at(Prose prose, Lexicon lexicon, int index) {
        Token token = prose.at(index);
        if (!token.isNumber()) {
            return lexicon.number(token.lower());
        }
        String digits = token.text().replaceAll(",(?=\\d{3})", "");
        return digits.matches("\\d+(?:\\.\\d+)?") ? Optional.of(Double.parseDouble(digits)) : Optional.empty();
    }
}
