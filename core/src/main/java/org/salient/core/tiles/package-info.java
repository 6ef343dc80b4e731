/**
 * A drawn history as vector tiles.
 *
 * <p>The chains that ground on both sides shares are thinned once a zoom and rounded to its grid; ground is traced from them
 * afterwards, so edges stay shared at every zoom and no seam shows. Tiles are Mapbox Vector Tiles 2.1 in a PMTiles 3
 * archive. Equal drawings give equal bytes.
 */
@org.jspecify.annotations.NullMarked
package org.salient.core.tiles;
