/**
 * Estimates of who holds what, between the maps that people draw.
 *
 * <p>An estimate starts at a <em>reference map</em> and works on a <em>grid</em> of square cells on an equal-area
 * <em>plane</em>. A <em>share</em> is the probability that a side firmly holds a cell; the shares of a cell sum to one or
 * less, and what is missing to one is grey. Cells outside the theatre have no shares. A <em>proposal</em> is connected
 * ground whose estimated status differs from the reference.
 *
 * <p>All here is repeatable to the bit: sums run in a fixed order, and functions beyond the four operations are those of
 * {@link StrictMath}. Methods, formulas and where the numbers come from stand in docs/method.md.
 */
@org.jspecify.annotations.NullMarked
package org.salient.core.control;
