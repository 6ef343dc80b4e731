package org.salient.core.extraction;

/**
 * A sentence of a prose.
 *
 * @param whole whether it was ended, not cut off
 * @param asks  whether it is a question
 */
record Sentence(Stretch stretch, boolean whole, boolean asks) {
    /**
     * A sentence of more words and marks is a list or no prose, and is cut there. Clauses and speakers are looked for in
     * whole sentences, some for each of its words, so that this bounds what a text costs by its length.
     */
    static final int LONGEST = 300;

    /** No more closing marks end a sentence; a row of stops is not walked along again for each of them. */
    static final int MOST_CLOSING = 20;
}
