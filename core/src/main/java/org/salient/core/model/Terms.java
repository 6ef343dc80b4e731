package org.salient.core.model;

/**
 * What a source allows.
 *
 * @param licence its licence, or the words by which it grants use
 * @param credit  how it is to be named
 * @param use     the most that may be published of it
 */
public record Terms(String licence, String credit, Use use) {
    /** The most that may be published of a source, from all to nothing. */
    public enum Use {
        /** Text, points and shapes. */
        ALL,
        /** Quotations of claims, points; no shapes and no whole texts. */
        QUOTE,
        /** That it said something, with a link; none of its words or shapes. */
        CITE,
        /** Nothing; it may inform editors only. */
        NOTHING
    }
}
