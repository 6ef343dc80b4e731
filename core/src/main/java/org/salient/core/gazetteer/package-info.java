/**
 * From a name to the places that bear it.
 *
 * <p>A <em>spelling</em> is a name as somebody wrote it. Two spellings are the <em>same</em> when they differ only in
 * case, accents, apostrophes and hyphens, and <em>alike</em> when they differ only in the usual ways of writing one
 * sound in Latin letters. What is the same is found first; what is alike only where nothing is the same.
 */
@org.jspecify.annotations.NullMarked
package org.salient.core.gazetteer;
