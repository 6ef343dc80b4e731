package org.salient.core.model;

/**
 * Square cells on a local equal-area plane (Lambert azimuthal, centred on {@code origin}).
 * Row 0 is the northernmost, column 0 the westernmost.
 *
 * @param west  metres east of the origin at which column 0 begins
 * @param north metres north of the origin at which row 0 begins
 */
public record Grid(LonLat origin, Metres cell, double west, double north, int columns, int rows) {
    public Grid {
        if (columns < 1 || rows < 1 || !(cell.value() > 0)) {
            throw new IllegalArgumentException(
                    "a grid has cells, was " + columns + " by " + rows + " of " + cell.value() + " m");
        }
    }

    public int cells() {
        return columns * rows;
    }
}
