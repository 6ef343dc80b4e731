package org.salient.core.tiles;

/**
 * How finely a zoom is drawn.
 *
 * @param grid             on its points all lies
 * @param toleranceUnits   no point left out of a line lies further from what is drawn
 * @param leastSquareUnits smaller cells are given to a neighbour
 */
record Detail(TileGrid grid, double toleranceUnits, double leastSquareUnits) {}
