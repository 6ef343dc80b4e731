/**
 * The history of control: which ground had which status, from when to when, and since when that is known.
 *
 * <p>A <em>map</em> is dated twice: <em>valid</em> from a moment on, and <em>known</em> from another. Of the maps known at a
 * moment, the last that is valid by a time tells what the ground was then. All maps together cut the theatre into
 * <em>faces</em>: ground on which no map ever drew an edge. A face has one <em>timeline</em>, its status on each map. A
 * <em>stretch</em> is a time over which ground keeps a status, with the time over which that was held to be known.
 *
 * <p>Coordinates are whole numbers of the {@link org.salient.core.history.Lattice}, so an edge that two maps share is equal in
 * both to the bit.
 */
@org.jspecify.annotations.NullMarked
package org.salient.core.history;
