package org.salient.core.brief;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A message of the catalogue with its values: a sentence that can still be said in any language. */
public record Phrase(String key, Map<String, Value> values) {
    public Phrase {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The figures in it, by the names of their values. */
    public Map<String, Double> figures() {
        var figures = new TreeMap<String, Double>();
        values.forEach((name, value) -> value.figure().ifPresent(figure -> figures.put(name, figure)));
        return figures;
    }

    /** The phrase in the words of a catalogue. */
    public String in(Catalogue catalogue) {
        return catalogue.say(key, values);
    }
}
