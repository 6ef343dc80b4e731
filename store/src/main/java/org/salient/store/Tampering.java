package org.salient.store;

/** One way to alter a store behind its back. */
sealed interface Tampering permits ByteChange, Cut {
    /** Alters the store once, and says what was done. */
    String tamper();
}
