/**
 * From decisions to sealed maps.
 *
 * <p>An <em>assessment</em> is what the decisions of a ledger make count at a moment: the adopted map and the accepted
 * proposals, in paint order. <em>Sealing</em> paints them over the ground that each region's default side holds and makes
 * a valid <em>coverage</em> of the result:
 * <ol>
 *   <li>each patch is a valid polygonal shape;
 *   <li>the interiors of patches do not meet;
 *   <li>where two patches touch, they have the same vertices.
 * </ol>
 * The <em>line</em> is where patches of different status touch. It has two edges where grey ground lies between sides.
 */
@org.jspecify.annotations.NullMarked
package org.salient.core.snapshot;
