package org.salient.core.history;

/** Whose knowledge is meant by known-at. They differ for what was imported from an archive. */
public enum KnownBy {
    /** When Salient's own journal learnt it. */
    JOURNAL,
    /** When its source published it. */
    SOURCE
}
