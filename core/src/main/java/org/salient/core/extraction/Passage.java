package org.salient.core.extraction;

/**
 * A sentence and the paragraph, that is the line, it stands in, counted from 0.
 *
 * @param asks whether it ends with a question mark
 */
record Passage(Stretch stretch, int paragraph, boolean asks) {}
