package org.salient.core.model;

/** What a claim says of a place. */
public enum Predicate {
    /** A side holds, took or freed it. */
    CONTROL,
    /** A side moved forward. */
    ADVANCE,
    WITHDRAWAL,
    ENCIRCLEMENT,
    /** A side was seen there, which does not say that it holds it. */
    PRESENCE,
    /** There is fighting for it. */
    CONTESTED,
    /** Fire from a distance. */
    STRIKE,
    CASUALTIES,
    DESTRUCTION,
    RESUPPLY,
    INTENT,
    BACKGROUND
}
