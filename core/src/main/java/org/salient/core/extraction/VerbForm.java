package org.salient.core.extraction;

/** The forms in which a lexicon of verbs knows a verb. */
enum VerbForm {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    GERUND
}
