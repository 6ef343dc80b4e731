package org.salient.core.extraction;

import java.util.List;
import org.salient.core.model.Predicate;

/**
 * What a verb says in the company of a kind of word: a missile that lands strikes, a soldier that lands is there.
 *
 * @param verb    the verb's base, or a predicate's name for all verbs and nouns of it
 * @param where   where that company must stand
 * @param company the kind of word
 */
record Frame(String verb, Where where, WordClass company, Predicate predicate) {
    enum Where {
        BEFORE,
        AFTER,
        ANYWHERE
    }

    static Frame of(List<String> row) {
        return new Frame(
                row.get(0), Where.valueOf(row.get(1)), WordClass.valueOf(row.get(2)), Predicate.valueOf(row.get(3)));
    }
}
