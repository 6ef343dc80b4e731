package org.salient.core.control;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.salient.core.model.Grid;

/**
 * The outlines of cells in degrees. Cells that touch have the same corners, so outlines of different cells of one grid fit
 * without gap or overlap.
 */
final class CellOutlines {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Grid grid;
    private final Plane plane;
    private final Map<Integer, Coordinate> corners = new HashMap<>();

    CellOutlines(Grid grid) {
        this.grid = grid;
        this.plane = new Plane(grid.origin());
    }

    /** The ground of some cells. */
    MultiPolygon of(IntStream cells) {
        var squares = cells.mapToObj(this::square).toArray(Geometry[]::new);
        if (squares.length == 0) {
            return FACTORY.createMultiPolygon();
        }
        return collect(CoverageUnion.union(squares));
    }

    /** The polygons of a shape. */
    static MultiPolygon collect(Geometry shape) {
        var polygons = GeometryFactory.toPolygonArray(PolygonExtracter.getPolygons(shape));
        return (MultiPolygon) FACTORY.createMultiPolygon(polygons).norm();
    }

    /** The middle of a cell, in degrees. */
    Coordinate centre(int cell) {
        int column = cell % grid.columns();
        int row = cell / grid.columns();
        return onEarth(column + 0.5, row + 0.5);
    }

    private Polygon square(int cell) {
        int column = cell % grid.columns();
        int row = cell / grid.columns();
        return FACTORY.createPolygon(new Coordinate[] {
            corner(column, row),
            corner(column + 1, row),
            corner(column + 1, row + 1),
            corner(column, row + 1),
            corner(column, row)
        });
    }

    private Coordinate corner(int column, int row) {
        return corners.computeIfAbsent(row * (grid.columns() + 1) + column, _ -> onEarth(column, row));
    }

    private Coordinate onEarth(double columns, double rows) {
        double cell = grid.cell().value();
        return plane.onEarth(grid.west() + columns * cell, grid.north() - rows * cell);
    }
}
