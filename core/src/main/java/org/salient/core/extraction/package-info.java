/**
 * From a report to its claims.
 *
 * <p>A <em>prose</em> is a report's text as words. A <em>sentence</em> is cut into <em>utterances</em>, each with the
 * innermost <em>voice</em> that says it: a speaker, a speech act and the cue that reports it. An utterance is cut into
 * <em>clauses</em>, of which each that tells something of the war becomes a claim. A <em>toponym</em> is a name of a place
 * in the text; it is <em>placed</em> when it is known which place it is, and a <em>mention</em> when it is known what
 * ground is meant.
 *
 * <p>The order of work is that of {@link org.salient.core.extraction.ClaimReader}: words, sentences, places, voices,
 * clauses, predicates, claims. The words of a language are in dictionaries beside the classes; the names of sides and
 * sources come from the theatre, those of places from the gazetteer.
 */
@org.jspecify.annotations.NullMarked
package org.salient.core.extraction;
