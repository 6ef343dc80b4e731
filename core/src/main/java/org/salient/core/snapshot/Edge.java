package org.salient.core.snapshot;

import java.util.Optional;
import org.locationtech.jts.geom.MultiLineString;
import org.salient.core.model.SideId;

/**
 * One edge of the line.
 *
 * @param side  whose firmly held ground ends here
 * @param other the side beyond, where the two touch; none where grey ground lies beyond
 */
public record Edge(SideId side, Optional<SideId> other, MultiLineString shape) {
    /** Whether two sides touch here, so that both edges of the line are this one. */
    public boolean isBoth() {
        return other.isPresent();
    }
}
