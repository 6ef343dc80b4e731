package org.salient.core.extraction;

/**
 * A sentence of a prose.
 *
 * @param whole whether it was ended, not cut off
 * @param asks  whether it is a question
 */
record Sentence(Stretch stretch, boolean whole, boolean asks) {}
