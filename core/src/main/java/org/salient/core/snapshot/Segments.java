package org.salient.core.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** Edges cut into segments, each pointing the same way whichever ring it comes from, so that shared ones are equal. */
final class Segments {
    private Segments() {}

    static List<LineSegment> of(Geometry shape) {
        var segments = new ArrayList<LineSegment>();
        for (Object line : LinearComponentExtracter.getLines(shape)) {
            segments.addAll(of(((LineString) line).getCoordinates()));
        }
        return segments;
    }

    static List<LineSegment> of(Coordinate[] points) {
        var segments = new ArrayList<LineSegment>();
        for (int i = 1; i < points.length; i++) {
            var segment = new LineSegment(points[i - 1], points[i]);
            segment.normalize();
            segments.add(segment);
        }
        return segments;
    }
}
