package org.salient.core.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The faces into which the edges of some shapes cut the plane.
 * Together they are a valid coverage: edges meet at shared vertices of a fixed grid only.
 */
final class Faces {
    /**
     * Vertices lie on a grid of a millionth of a degree, at most 0.11 m: a tenth of the rounding of the finest maps
     * published, which give five decimals. Ground thinner than that is lost.
     */
    static final double CELLS_PER_DEGREE = 1e6;

    private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(CELLS_PER_DEGREE));

    private Faces() {}

    /** The faces, in an order that depends on nothing but where they lie. */
    static List<Polygon> of(Collection<Geometry> shapes) {
        var polygonizer = new Polygonizer();
        for (LineSegment segment : segments(shapes)) {
            polygonizer.add(FACTORY.createLineString(new Coordinate[] {segment.p0, segment.p1}));
        }
        var faces = new ArrayList<Polygon>();
        for (Object face : polygonizer.getPolygons()) {
            faces.add((Polygon) ((Polygon) face).norm());
        }
        faces.sort(Polygon::compareTo);
        return faces;
    }

    private static Collection<LineSegment> segments(Collection<Geometry> shapes) {
        var noder = new SnapRoundingNoder(FACTORY.getPrecisionModel());
        noder.computeNodes(strings(shapes));
        var segments = new LinkedHashSet<LineSegment>();
        for (Object noded : noder.getNodedSubstrings()) {
            segments.addAll(Segments.of(((SegmentString) noded).getCoordinates()));
        }
        return segments;
    }

    private static List<SegmentString> strings(Collection<Geometry> shapes) {
        var strings = new ArrayList<SegmentString>();
        for (Geometry shape : shapes) {
            for (Object line : LinearComponentExtracter.getLines(shape)) {
                strings.add(new NodedSegmentString(((LineString) line).getCoordinates(), null));
            }
        }
        return strings;
    }
}
