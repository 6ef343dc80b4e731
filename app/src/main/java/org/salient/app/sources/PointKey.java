package org.salient.app.sources;

import java.util.Map;
import java.util.Optional;
import org.salient.core.model.Metres;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting.Shown;

/**
 * How one source's points are read: the columns or properties that hold what is said of each.
 *
 * @param lon    longitude in degrees; unused where the file has shapes
 * @param lat    latitude in degrees; unused where the file has shapes
 * @param seen   when it was seen: a day of the theatre's zone, or a moment
 * @param posted when its source published it; where there is none, at the end of the day it was seen
 * @param text   what is shown, in the source's words
 * @param urls   where it can be looked at
 * @param error  how far the true place may lie from the point
 * @param sides  the side that each value of the side column means
 * @param shown  what a point of this source shows
 */
public record PointKey(
        String lon,
        String lat,
        String side,
        String seen,
        Optional<String> posted,
        Optional<String> text,
        Optional<String> urls,
        Metres error,
        Map<String, SideId> sides,
        Shown shown) {
    public PointKey {
        sides = Map.copyOf(sides);
    }
}
