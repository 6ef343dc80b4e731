package org.salient.core.extraction;

/** How a language tells what its words do in a sentence, and so by which rules it is read. */
enum Grammar {
    /** By their order and by small words: English. */
    ORDERED,
    /** By their endings, in almost any order: Ukrainian, Russian. */
    INFLECTED
}
