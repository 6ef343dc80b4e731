/**
 * What comes in: the theatre file, the list of places, and the gatherers that turn files into facts.
 *
 * <p>A <i>gatherer</i> reads files of one kind as a stream and gives each fact, with the bytes it refers to, to a
 * {@link org.salient.app.sources.Sink}. What it cannot keep it gives as a {@link org.salient.app.sources.Refusal} with
 * file, line and reason; nothing is dropped in silence. A fact's id comes from what it says, so a file gathered twice
 * gives the same facts. A <i>key</i> is the part of the theatre file that says how one source's files are read.
 */
@org.jspecify.annotations.NullMarked
package org.salient.app.sources;
