/**
 * Texts with their claims and places, as a hand-made set holds them, and how near a reading comes to such a set.
 *
 * <p>A <em>gold</em> item is a text with what people read in it; an <em>answer</em> is what Salient read in the same
 * text, in the same format: one JSON object a line, offsets in code points.
 */
@org.jspecify.annotations.NullMarked
package org.salient.app.gold;
