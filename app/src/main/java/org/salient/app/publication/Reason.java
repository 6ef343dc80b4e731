package org.salient.app.publication;

/** Why the gate holds something back. */
public enum Reason {
    /** It happened, was said or was decided too lately. */
    DELAY("too recent"),
    /** A decision holds it. */
    HOLD("held"),
    /** Its source does not allow it. */
    TERMS("not allowed by its source"),
    /** It rests on something that is held back. */
    BASIS("rests on what is held back"),
    /** It is told, but its source does not allow its words. */
    WORDS("told without its words");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** How the operator reads it. */
    public String words() {
        return words;
    }
}
