package org.salient.core.snapshot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.Body;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.Provenance;
import org.salient.core.model.Region;
import org.salient.core.model.Shapes;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;

/**
 * Paints an assessment over the regions of a theatre and seals the result.
 * The patches of a sealed map are a valid coverage: no gaps but ground that is not mapped, no overlaps, shared vertices.
 * Scraps, which no map covers only because one line was drawn twice, are told from ground that a side holds by default
 * (see {@code Scraps}).
 * Equal input gives an equal map to the byte.
 */
public final class CoverageSealer {
    private final Theatre theatre;

    public CoverageSealer(Theatre theatre) {
        this.theatre = theatre;
    }

    /**
     * The map of a moment.
     *
     * @param shapes         gives the shape of a hash that the assessment names
     * @param theatreVersion is the basis of ground that no map covers
     */
    public Sealed seal(int version, Assessment assessment, Function<Hash, Geometry> shapes, FactId theatreVersion) {
        var painting = new Painting(theatre, assessment, shapes);
        var ofNoMap = new Provenance(theatreVersion, List.of(), List.of());
        var faces = new ArrayList<Face>();
        double unmapped = 0;
        double overlap = 0;
        for (Polygon shape : Faces.of(painting.shapes())) {
            var point = shape.getInteriorPoint().getCoordinate();
            var top = painting.topAt(point);
            var region = painting.regionAt(point);
            region.flatMap(ground -> label(ground, top, ofNoMap)).ifPresent(label -> faces.add(new Face(shape, label)));
            unmapped += region.isEmpty() && top.isPresent() ? EllipsoidArea.squareKilometres(shape) : 0;
            overlap += region.isPresent() && painting.overlapsAt(point) ? EllipsoidArea.squareKilometres(shape) : 0;
        }
        var painted = Scraps.paintHairlines(faces);
        var strips = Scraps.strips(painted);
        painted.removeAll(new HashSet<>(strips));
        var patches = dissolve(painted);
        check(patches.values());
        var snapshot = snapshot(version, assessment.validAt(), patches, unmapped);
        return new Sealed(snapshot, bodies(patches.values()), painting.mended(), overlap, area(strips));
    }

    private static Optional<Face.Label> label(Region region, Optional<Painting.Coat> top, Provenance ofNoMap) {
        return top.map(coat -> new Face.Label(coat.status(), region.id(), coat.provenance()))
                .or(() -> region.held().map(side -> new Face.Label(Status.held(side), region.id(), ofNoMap)));
    }

    private static double area(List<Face> faces) {
        return faces.stream()
                .mapToDouble(face -> EllipsoidArea.squareKilometres(face.shape()))
                .sum();
    }

    private static Map<Face.Label, Geometry> dissolve(List<Face> faces) {
        var ground = new LinkedHashMap<Face.Label, List<Polygon>>();
        faces.forEach(face ->
                ground.computeIfAbsent(face.label(), _ -> new ArrayList<>()).add(face.shape()));
        var dissolved = new LinkedHashMap<Face.Label, Geometry>();
        ground.forEach((label, shapes) -> dissolved.put(
                label, CoverageUnion.union(shapes.toArray(Geometry[]::new)).norm()));
        return dissolved;
    }

    private static void check(Collection<Geometry> coverage) {
        for (var fault : CoverageValidator.validate(coverage.toArray(Geometry[]::new))) {
            if (fault != null) {
                throw new IllegalStateException("the patches of a sealed map must be a valid coverage, but are not at "
                        + fault.getCoordinate());
            }
        }
    }

    private static Snapshot snapshot(int version, Instant validAt, Map<Face.Label, Geometry> ground, double unmapped) {
        var patches = new ArrayList<Snapshot.Patch>();
        ground.forEach((label, shape) -> patches.add(new Snapshot.Patch(
                label.status(),
                label.region(),
                Shapes.write(shape).hash(),
                EllipsoidArea.squareKilometres(shape),
                label.provenance())));
        return Snapshot.of(version, validAt, patches, unmapped);
    }

    private static List<Body> bodies(Collection<Geometry> shapes) {
        return shapes.stream().map(Shapes::write).toList();
    }
}
