package org.salient.app.sources;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Positions as a file nests them, before it is known what they draw. */
sealed interface Nested {
    record Position(Coordinate at) implements Nested {}

    record Line(List<Coordinate> positions) implements Nested {}

    record Many(List<Nested> items) implements Nested {}
}
