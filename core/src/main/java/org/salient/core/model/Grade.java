package org.salient.core.model;

/** How reliable a source is, by the Admiralty scale. */
public enum Grade {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged. */
    F
}
