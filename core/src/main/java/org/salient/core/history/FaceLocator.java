package org.salient.core.history;

import java.util.Arrays;

/**
 * Finds the face that holds a point: the one to the right of the first edge to the left of it. Edges are kept in the cells
 * of a regular grid; a cell without any lies in one face, which is kept. An edge that ends at the height of the point counts
 * where it goes up from there, as if the point lay a hair higher.
 */
final class FaceLocator {
    private static final int NONE = -1;

    private final Arrangement plane;
    private final EdgeCells cells;
    private final int[] wholly;
    private int[] face = {};

    FaceLocator(Arrangement plane) {
        this.plane = plane;
        this.cells = new EdgeCells(plane.ends());
        this.wholly = new int[cells.count()];
        Arrays.fill(wholly, NONE);
    }

    /** From now on the faces are known, by half-edge. */
    void serve(int[] faceOfHalf) {
        this.face = faceOfHalf;
        for (int cell = 0; cell < cells.count(); cell++) {
            if (cells.isEmpty(cell)) {
                int column = cell % cells.side();
                boolean isAsBefore = column > 0 && wholly[cell - 1] != NONE;
                wholly[cell] = isAsBefore
                        ? wholly[cell - 1]
                        : faceAt(cells.middleX(column), cells.middleY(cell / cells.side()));
            }
        }
    }

    /** The face of a point; a point on an edge belongs to the ground east of it, on a level edge to that north of it. */
    int faceAt(double x, double y) {
        if (!cells.contains(x, y)) {
            return 0;
        }
        int firstOfRow = cells.row(y) * cells.side();
        int best = NONE;
        for (int column = cells.column(x); column >= 0; column--) {
            int cell = firstOfRow + column;
            if (wholly[cell] != NONE) {
                return wholly[cell];
            }
            best = nearest(cell, Math.nextUp(x), y, best);
            if (best != NONE && crossing(best, y) >= cells.west(column)) {
                break;
            }
        }
        return best == NONE ? 0 : face[downward(best)];
    }

    /** The half-edge whose left side a point lies on, of the first edge strictly to the left of it; negative where there is none. */
    int halfLeftOf(int x, int y) {
        int firstOfRow = cells.row(y) * cells.side();
        int best = NONE;
        for (int column = cells.column(x); column >= 0; column--) {
            best = nearest(firstOfRow + column, x, y, best);
            if (best != NONE && crossing(best, y) >= cells.west(column)) {
                break;
            }
        }
        return best == NONE ? NONE : downward(best);
    }

    private int nearest(int cell, double x, double y, int before) {
        int best = before;
        for (int i = cells.start(cell); i < cells.start(cell + 1); i++) {
            int edge = cells.edge(i);
            if (spans(edge, y) && crossing(edge, y) < x && (best == NONE || isRightOf(edge, best, y))) {
                best = edge;
            }
        }
        return best;
    }

    private boolean spans(int edge, double y) {
        int one = plane.y(plane.origin(2 * edge));
        int two = plane.y(plane.destination(2 * edge));
        return one <= two ? one <= y && y < two : two <= y && y < one;
    }

    private boolean isRightOf(int edge, int other, double y) {
        double one = crossing(edge, y);
        double two = crossing(other, y);
        return one > two || (one == two && lean(edge) > lean(other));
    }

    /** How far an edge goes east for each unit that it goes north. */
    private double lean(int edge) {
        int one = plane.origin(2 * edge);
        int two = plane.destination(2 * edge);
        return ((double) plane.x(two) - plane.x(one)) / ((double) plane.y(two) - plane.y(one));
    }

    private double crossing(int edge, double y) {
        int one = plane.origin(2 * edge);
        int two = plane.destination(2 * edge);
        return plane.y(one) <= plane.y(two) ? crossing(one, two, y) : crossing(two, one, y);
    }

    private double crossing(int low, int high, double y) {
        double height = (double) plane.y(high) - plane.y(low);
        return height == 0
                ? plane.x(low)
                : plane.x(low) + ((double) plane.x(high) - plane.x(low)) * ((y - plane.y(low)) / height);
    }

    private int downward(int edge) {
        return plane.y(plane.origin(2 * edge)) > plane.y(plane.destination(2 * edge)) ? 2 * edge : 2 * edge + 1;
    }
}
