package org.salient.core.snapshot;

import java.util.List;
import org.salient.core.model.Body;
import org.salient.core.model.Snapshot;

/**
 * A sealed map with the shapes of its patches.
 *
 * @param bodies                    the shape of each patch, in the order of the patches
 * @param mended                    how many input shapes were invalid and were mended
 * @param overlapSquareKilometres   ground on which shapes of the adopted map with different statuses lie on each other; the
 *                                  one painted later counts
 * @param stripSquareKilometres     ground left out between the theatre's border and that of a map that drew it elsewhere
 */
public record Sealed(
        Snapshot snapshot,
        List<Body> bodies,
        int mended,
        double overlapSquareKilometres,
        double stripSquareKilometres) {
    public Sealed {
        bodies = List.copyOf(bodies);
    }
}
