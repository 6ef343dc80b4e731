package org.salient.core.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The shapes of changed ground in degrees: the outlines of its cells, drawn up to the line of the reference map where they
 * adjoin ground of the same status, and without any ground that had the status already.
 */
final class ChangedShapes {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Reference reference;
    private final CellOutlines outlines;
    private final Plane plane;
    private final List<ReferenceMap.Coat> coats = new ArrayList<>();

    ChangedShapes(Reference reference) {
        this.reference = reference;
        this.outlines = new CellOutlines(reference.grid());
        this.plane = new Plane(reference.grid().origin());
        for (ReferenceMap.Coat coat : reference.map().coats()) {
            var shape = coat.shape().isValid() ? coat.shape() : GeometryFixer.fix(coat.shape());
            coats.add(new ReferenceMap.Coat(coat.status(), shape));
        }
    }

    MultiPolygon of(ChangedGround ground) {
        var cells = outlines.of(IntStream.concat(IntStream.of(ground.cells()), ground.beside(reference)));
        var fresh = overlay(cells, before(ground.code(), cells), OverlayNG.DIFFERENCE);
        return withCentres(CellOutlines.collect(fresh), ground);
    }

    /** The area of a shape in degrees. */
    double squareKilometres(Geometry shape) {
        var flat = shape.copy();
        flat.apply((CoordinateFilter) point -> point.setCoordinate(plane.onPlane(point.x, point.y)));
        return flat.getArea() / 1e6;
    }

    /** What has a status on the reference map, within the bounds of some cells. */
    private Geometry before(byte code, Geometry cells) {
        var window = FACTORY.toGeometry(cells.getEnvelopeInternal());
        Geometry ground = FACTORY.createPolygon();
        for (ReferenceMap.Coat coat : coats) {
            if (coat.shape().getEnvelopeInternal().intersects(window.getEnvelopeInternal())) {
                var piece = overlay(coat.shape(), window, OverlayNG.INTERSECTION);
                boolean same = Reference.code(coat.status(), reference.sides()) == code;
                ground = overlay(ground, piece, same ? OverlayNG.UNION : OverlayNG.DIFFERENCE);
            }
        }
        return ground;
    }

    /** The parts that hold the middle of a changed cell; the others are scraps from beside. */
    private MultiPolygon withCentres(MultiPolygon parts, ChangedGround ground) {
        var centres = Arrays.stream(ground.cells()).mapToObj(outlines::centre).toList();
        var kept = new ArrayList<Polygon>();
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            var part = (Polygon) parts.getGeometryN(i);
            if (holdsAny(part, centres)) {
                kept.add(part);
            }
        }
        return FACTORY.createMultiPolygon(kept.toArray(Polygon[]::new));
    }

    private static boolean holdsAny(Polygon part, List<Coordinate> points) {
        var locator = new IndexedPointInAreaLocator(part);
        return points.stream().anyMatch(point -> locator.locate(point) != Location.EXTERIOR);
    }

    private static Geometry overlay(Geometry one, Geometry other, int operation) {
        return CellOutlines.collect(OverlayNGRobust.overlay(one, other, operation));
    }
}
