package org.salient.core.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.salient.core.model.Grid;
import org.salient.core.model.Status;

/**
 * Connected cells that have one estimated status and another on the reference map.
 *
 * @param code        the estimated status as {@link Reference#codes()} writes it
 * @param cells       in rising order; not copied and not to be changed
 * @param probability the mean over the cells: of the side's share, or for grey of what the former holder lacks to one
 * @param joined      whether it touches ground that has the status on the reference map
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ChangedGround(byte code, Status status, int[] cells, double probability, boolean joined) {
    /** All changed ground, in the order of its first cell. */
    static List<ChangedGround> in(Reference reference, Shares shares) {
        byte[] estimated = estimated(reference, shares);
        var seen = new boolean[estimated.length];
        var found = new ArrayList<ChangedGround>();
        for (int cell = 0; cell < estimated.length; cell++) {
            if (!seen[cell] && estimated[cell] != reference.codes()[cell]) {
                int[] cells = flood(cell, estimated, reference, seen);
                found.add(of(estimated[cell], cells, reference, shares));
            }
        }
        return found;
    }

    /** How many cells it is from a cell to the nearest of this ground. */
    double cellsTo(int cell, Grid grid) {
        double nearest = Double.MAX_VALUE;
        for (int other : cells) {
            int columns = cell % grid.columns() - other % grid.columns();
            int rows = cell / grid.columns() - other / grid.columns();
            nearest = Math.min(nearest, (double) columns * columns + (double) rows * rows);
        }
        return Math.sqrt(nearest);
    }

    /** The cells beside this ground that have its status on the reference map. */
    IntStream beside(Reference reference) {
        return IntStream.of(cells)
                .flatMap(cell -> around(cell, reference.grid()))
                .filter(cell -> reference.codes()[cell] == code)
                .distinct()
                .sorted();
    }

    private static byte[] estimated(Reference reference, Shares shares) {
        var estimated = new byte[reference.codes().length];
        for (int cell = 0; cell < estimated.length; cell++) {
            estimated[cell] = reference.isMapped(cell) ? Reference.GREY : Reference.OUTSIDE;
            for (byte side = 0; side < shares.sides().size(); side++) {
                if (shares.of(side, cell) > 0.5) {
                    estimated[cell] = side;
                }
            }
        }
        return estimated;
    }

    private static ChangedGround of(byte code, int[] cells, Reference reference, Shares shares) {
        double sum = 0;
        for (int cell : cells) {
            sum += code == Reference.GREY ? 1 - shares.of(reference.codes()[cell], cell) : shares.of(code, cell);
        }
        var status = code == Reference.GREY
                ? Status.grey(Status.Reason.CONTESTED)
                : Status.held(reference.sides().get(code));
        var alone = new ChangedGround(code, status, cells, sum / cells.length, false);
        boolean joined = alone.beside(reference).findAny().isPresent();
        return new ChangedGround(code, status, cells, alone.probability(), joined);
    }

    /** The changed cells that hang together with one over their sides and go from and to the same status. */
    private static int[] flood(int start, byte[] estimated, Reference reference, boolean[] seen) {
        int columns = reference.grid().columns();
        var open = new ArrayList<Integer>(List.of(start));
        seen[start] = true;
        for (int next = 0; next < open.size(); next++) {
            int cell = open.get(next);
            around(cell, reference.grid())
                    .filter(other -> other / columns == cell / columns || other % columns == cell % columns)
                    .filter(other -> !seen[other] && estimated[other] == estimated[start])
                    .filter(other -> estimated[other] != reference.codes()[other])
                    .filter(other -> estimated[start] != Reference.GREY
                            || reference.codes()[other] == reference.codes()[start])
                    .forEach(other -> {
                        seen[other] = true;
                        open.add(other);
                    });
        }
        return open.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static IntStream around(int cell, Grid grid) {
        int column = cell % grid.columns();
        int row = cell / grid.columns();
        return IntStream.rangeClosed(Math.max(0, row - 1), Math.min(grid.rows() - 1, row + 1))
                .flatMap(r -> IntStream.rangeClosed(Math.max(0, column - 1), Math.min(grid.columns() - 1, column + 1))
                        .map(c -> r * grid.columns() + c))
                .filter(other -> other != cell);
    }
}
