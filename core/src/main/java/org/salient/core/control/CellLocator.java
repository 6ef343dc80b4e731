package org.salient.core.control;

import java.util.OptionalInt;
import org.salient.core.model.Grid;
import org.salient.core.model.LonLat;

/** Finds the cell of a grid that a point lies in. */
final class CellLocator {
    private final Grid grid;
    private final Plane plane;

    CellLocator(Grid grid) {
        this.grid = grid;
        this.plane = new Plane(grid.origin());
    }

    OptionalInt cell(LonLat point) {
        var place = plane.onPlane(point.lon(), point.lat());
        int column = (int) Math.floor((place.x - grid.west()) / grid.cell().value());
        int row = (int) Math.floor((grid.north() - place.y) / grid.cell().value());
        boolean within = column >= 0 && column < grid.columns() && row >= 0 && row < grid.rows();
        return within ? OptionalInt.of(row * grid.columns() + column) : OptionalInt.empty();
    }
}
