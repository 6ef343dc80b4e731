package org.salient.core.history;

/**
 * A stretch of some ground with what readers ask of it: equal for all ground that shares it.
 *
 * @param reason number of the reason for which the ground got its status
 */
record Piece(Stretches.Current stretch, int reason) {}
