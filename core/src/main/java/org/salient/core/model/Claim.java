package org.salient.core.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One attributed proposition read from a report. It cannot be built without the words that carry it.
 *
 * @param said        when its report was published
 * @param cue         the word that reports it, where there is one
 * @param content     where its words stand in the report
 * @param quote       those words
 * @param actor       the side that does or holds what is said
 * @param places      the places it is about
 * @param when        when what it says happened, as far as it tells
 * @param hedged      whether it is said with reserve
 * @param negated     whether it says that something is not so
 * @param credibility how credible the claim is in itself
 * @param reader      the name and version of what read it
 */
public record Claim(
        FactId id,
        FactId report,
        Instant said,
        Claimant claimant,
        SpeechAct act,
        Optional<Span> cue,
        Span content,
        String quote,
        Predicate predicate,
        Optional<SideId> actor,
        List<Mention> places,
        Optional<Quantity> quantity,
        TimeSpan when,
        boolean hedged,
        boolean negated,
        Credibility credibility,
        String reader)
        implements Fact {
    /** Stands for words that their source does not let out. */
    public static final String UNTOLD = "[…]";

    public Claim {
        places = List.copyOf(places);
        if (quote.isBlank() || quote.length() != content.end() - content.start()) {
            throw new IllegalArgumentException(
                    "a claim quotes its report: span " + content + " has not the length of '" + quote + "'");
        }
    }

    /** The quoted words, where they may be told. */
    public Optional<String> told() {
        return Optional.of(quote).filter(words -> !words.equals(UNTOLD));
    }

    /** A number with what it counts: 35 buildings. */
    public record Quantity(double value, String unit) {}

    /** How credible an item is in itself, by the Admiralty scale. */
    public enum Credibility {
        CONFIRMED,
        PROBABLY_TRUE,
        POSSIBLY_TRUE,
        DOUBTFUL,
        IMPROBABLE,
        CANNOT_BE_JUDGED
    }
}
