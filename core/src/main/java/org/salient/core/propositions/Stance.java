package org.salient.core.propositions;

/** How a claim stands to a proposition. */
public enum Stance {
    /** It says that it is so. */
    SUPPORTS,
    /** Another says that it is not so, or what cannot be so beside it. */
    CONTRADICTS,
    /** One who said that it is so says that it is not. */
    RETRACTS,
    /** It says that it could not be verified; nothing follows from that. */
    DOUBTS
}
