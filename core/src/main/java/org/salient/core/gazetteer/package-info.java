/**
 * From a name to the places that bear it.
 *
 * <p>A <em>spelling</em> is a name as somebody wrote it. Two spellings are the <em>same</em> when they differ only in
 * case, accents, apostrophes and hyphens, and <em>alike</em> when they differ only in the usual ways of writing one
 * sound in Latin letters. A <em>form</em> is a name in a grammatical case; an <em>answer</em> is the Russian form of a
 * Ukrainian name or the reverse, made by rule. What is the same comes first, then forms, then answers; what is alike
 * only where there is nothing else.
 *
 * <p>Forms and answers are found when a name is looked for, from endings and correspondences in tables: keeping all
 * forms of 100,000 names would take gigabytes.
 */
@org.jspecify.annotations.NullMarked
package org.salient.core.gazetteer;
