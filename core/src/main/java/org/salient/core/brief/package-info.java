/**
 * The dated text on a theatre or a place.
 *
 * <p>A <em>brief</em> is made of <em>sentences</em>. One with a figure is <em>measured</em> and carries the <em>query</em>
 * that made the figure; every other is <em>sourced</em> and names who says so. There is no third kind.
 * Words come from a <em>catalogue</em>, one file a language, so that a language is added without code.
 */
@org.jspecify.annotations.NullMarked
package org.salient.core.brief;
