package org.salient.core.stories;

import java.time.Instant;
import java.util.Optional;
import org.salient.core.model.FactId;
import org.salient.core.model.SourceId;

/**
 * What a report was taken from, and by what that is seen.
 *
 * @param report   the report that was taken
 * @param likeness the share of their shingles that it has in common with what it was taken from, 0 where they were not compared
 */
public record Descent(FactId report, From from, Sign sign, double likeness) {
    /** What a report can be taken from. */
    public sealed interface From {
        /** An earlier report. */
        record Earlier(FactId report, SourceId source, Instant published) implements From {}

        /** Someone who is named, by no report that is known. */
        record Named(Voice voice) implements From {}
    }

    /** By what a descent is seen, the surest first. */
    public enum Sign {
        /** It links to the other report. */
        LINKED,
        /** It has the same words. */
        SAME_WORDS,
        /** Half of all their words, in their order, are common, or more. */
        ALIKE,
        /** It says that it forwards. */
        FORWARDED,
        /** Both rest on the same page elsewhere. */
        SAME_PAGE,
        /** It is brief and cites one speaker. */
        CITED
    }

    /**
     * Someone who says something.
     *
     * @param name   as it is written
     * @param source the theatre's source that it is, where it is one
     */
    public record Voice(String name, Optional<SourceId> source) {
        /** A handle on a service, such as {@code @name}. */
        static Voice ofHandle(String handle, Optional<SourceId> source) {
            return new Voice("@" + handle, source);
        }

        /** The voice as it is told apart from others. */
        public String key() {
            return source.map(SourceId::value).orElseGet(() -> name.toLowerCase(java.util.Locale.ROOT));
        }
    }
}
