package org.salient.core.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.Provenance;
import org.salient.core.model.Region;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;

/**
 * The shapes that make a map, mended, in the order in which they are painted; and what they make of a point.
 */
final class Painting {
    /** One shape that gives ground a status. */
    record Coat(Status status, Provenance provenance, boolean ofMap, Area area) {}

    /** A region with its mended shape. */
    record Ground(Region region, Area area) {}

    /** A polygonal shape that quickly tells whether it holds a point. */
    record Area(Geometry shape, PointOnGeometryLocator locator) {
        boolean holds(Coordinate point) {
            return shape.getEnvelopeInternal().contains(point) && locator.locate(point) != Location.EXTERIOR;
        }
    }

    private final List<Ground> grounds = new ArrayList<>();
    private final List<Coat> coats = new ArrayList<>();
    private int mended;

    Painting(Theatre theatre, Assessment assessment, Function<Hash, Geometry> shapes) {
        for (Region region : theatre.regions()) {
            grounds.add(new Ground(region, area(region.shape())));
        }
        assessment.map().ifPresent(adopted -> {
            var provenance = provenance(adopted.map().id(), adopted.decision().id(), List.of());
            adopted.map()
                    .patches()
                    .forEach(patch ->
                            coats.add(new Coat(patch.status(), provenance, true, area(shapes.apply(patch.shape())))));
        });
        for (var accepted : assessment.proposals()) {
            var proposal = accepted.proposal();
            var provenance = provenance(proposal.id(), accepted.decision().id(), proposal.evidence());
            coats.add(new Coat(proposal.status(), provenance, false, area(shapes.apply(proposal.shape()))));
        }
    }

    private static Provenance provenance(FactId basis, FactId decision, List<FactId> evidence) {
        return new Provenance(basis, List.of(decision), evidence);
    }

    /** How many of the shapes were invalid. */
    int mended() {
        return mended;
    }

    /** All shapes, those of the regions too. */
    List<Geometry> shapes() {
        var all = new ArrayList<Geometry>();
        grounds.forEach(ground -> all.add(ground.area().shape()));
        coats.forEach(coat -> all.add(coat.area().shape()));
        return all;
    }

    /** The region that a point lies in; the earlier one counts. */
    Optional<Region> regionAt(Coordinate point) {
        return grounds.stream()
                .filter(ground -> ground.area().holds(point))
                .map(Ground::region)
                .findFirst();
    }

    /** What was painted on a point last. */
    Optional<Coat> topAt(Coordinate point) {
        return coats.reversed().stream()
                .filter(coat -> coat.area().holds(point))
                .findFirst();
    }

    /** Whether shapes of the adopted map with different statuses lie on a point. */
    boolean overlapsAt(Coordinate point) {
        return coats.stream()
                        .filter(coat -> coat.ofMap() && coat.area().holds(point))
                        .map(Coat::status)
                        .distinct()
                        .count()
                > 1;
    }

    private Area area(Geometry found) {
        boolean valid = found instanceof Polygonal && new IsValidOp(found).isValid();
        if (!valid) {
            mended++;
        }
        var shape = valid ? found : polygonal(GeometryFixer.fix(found));
        return new Area(shape, new IndexedPointInAreaLocator(shape));
    }

    private static Geometry polygonal(Geometry shape) {
        var polygons = PolygonExtracter.getPolygons(shape);
        return new GeometryFactory().createMultiPolygon(GeometryFactory.toPolygonArray(polygons));
    }
}
