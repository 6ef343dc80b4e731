package org.salient.core.tiles;

/**
 * How finely a zoom is drawn.
 *
 * @param unitsPerTile     on so many steps a tile lie its points
 * @param toleranceUnits   no point left out lies further from what is drawn
 * @param leastSquareUnits smaller parts and holes are left out
 */
record Detail(int unitsPerTile, double toleranceUnits, double leastSquareUnits) {}
