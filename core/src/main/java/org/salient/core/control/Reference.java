package org.salient.core.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.salient.core.model.Grid;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;

/**
 * A reference map on a grid: for each cell the status at its centre.
 *
 * @param sides the sides of the theatre; a side's number is its place here
 * @param codes row by row from north-west: the number of the side that holds the cell, {@link #GREY} or {@link #OUTSIDE};
 *              not copied and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // read cell by cell; two references are never compared
public record Reference(ReferenceMap map, Grid grid, List<SideId> sides, byte[] codes) {
    public static final byte GREY = -1;
    public static final byte OUTSIDE = -2;

    public Reference {
        sides = List.copyOf(sides);
        if (codes.length != grid.cells()) {
            throw new IllegalArgumentException(
                    "a reference has a code for each of " + grid.cells() + " cells, was " + codes.length);
        }
    }

    /** Paints a map on a grid. */
    public static Reference of(ReferenceMap map, Theatre theatre, Grid grid) {
        var sides = theatre.sides().stream().map(Side::id).toList();
        var scanner = new Scanner(grid);
        var mapped = new boolean[grid.cells()];
        map.land().forEach(shape -> scanner.scan(shape, cell -> mapped[cell] = true));
        var codes = new byte[grid.cells()];
        Arrays.fill(codes, OUTSIDE);
        for (ReferenceMap.Coat coat : map.coats()) {
            byte code = code(coat.status(), sides);
            scanner.scan(coat.shape(), cell -> codes[cell] = mapped[cell] ? code : OUTSIDE);
        }
        return new Reference(map, grid, sides, codes);
    }

    static byte code(Optional<Status> status, List<SideId> sides) {
        return status.map(one -> switch (one) {
                    case Status.Held(var side) -> (byte) sides.indexOf(side);
                    case Status.Grey _ -> GREY;
                })
                .orElse(OUTSIDE);
    }

    boolean isMapped(int cell) {
        return codes[cell] != OUTSIDE;
    }
}
