package org.salient.core.brief;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One sentence of a brief. It has figures and the queries that made them, or it has sources; never neither. */
public sealed interface Sentence {
    Phrase phrase();

    /**
     * Which figure of an answer a sentence says.
     *
     * @param part counts the figures of the answer from 0
     */
    record Asked(Query query, int part) {}

    /**
     * A sentence with figures.
     *
     * @param figures by the name of each value that is a figure, what gives it again
     */
    record Measured(Phrase phrase, Map<String, Asked> figures) implements Sentence {
        public Measured {
            figures = java.util.Collections.unmodifiableMap(new TreeMap<>(figures));
            if (figures.isEmpty() || !figures.keySet().equals(phrase.figures().keySet())) {
                throw new IllegalArgumentException("each figure carries the query that made it; '" + phrase.key()
                        + "' has " + phrase.figures().keySet() + " and queries for " + figures.keySet());
            }
        }
    }

    /** A sentence that someone stands for. */
    record Sourced(Phrase phrase, List<Footnote> sources) implements Sentence {
        public Sourced {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("a sentence names its source, '" + phrase.key() + "' names none");
            }
            if (!phrase.figures().isEmpty()) {
                throw new IllegalArgumentException(
                        "a figure carries the query that made it, those of '" + phrase.key() + "' carry none");
            }
        }
    }
}
