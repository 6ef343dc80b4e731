package org.salient.core.snapshot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.salient.core.analysis.EllipsoidArea;
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
 * Equal input gives an equal map to the byte.
 */
public final class CoverageSealer {
    private final Theatre theatre;

    public CoverageSealer(Theatre theatre) {
        this.theatre = theatre;
    }

    private record Key(Status status, String region, Provenance provenance) {}

    /**
     * The map of a moment.
     *
     * @param shapes         gives the shape of a hash that the assessment names
     * @param theatreVersion is the basis of ground that no map covers
     */
    public Sealed seal(int version, Assessment assessment, Function<Hash, Geometry> shapes, FactId theatreVersion) {
        var painting = new Painting(theatre, assessment, shapes);
        var ofNoMap = new Provenance(theatreVersion, List.of(), List.of());
        var ground = new LinkedHashMap<Key, List<Polygon>>();
        double unmapped = 0;
        double overlap = 0;
        for (Polygon face : Faces.of(painting.shapes())) {
            var point = face.getInteriorPoint().getCoordinate();
            var top = painting.topAt(point);
            var region = painting.regionAt(point);
            if (region.isPresent()) {
                key(region.get(), top, ofNoMap)
                        .ifPresent(key -> ground.computeIfAbsent(key, _ -> new ArrayList<>())
                                .add(face));
                overlap += painting.overlapsAt(point) ? EllipsoidArea.squareKilometres(face) : 0;
            } else if (top.isPresent()) {
                unmapped += EllipsoidArea.squareKilometres(face);
            }
        }
        return sealed(version, assessment.validAt(), dissolve(ground), new Left(unmapped, overlap, painting.mended()));
    }

    private record Left(double unmapped, double overlap, int mended) {}

    private static Optional<Key> key(Region region, Optional<Painting.Coat> top, Provenance ofNoMap) {
        return top.map(coat -> new Key(coat.status(), region.id(), coat.provenance()))
                .or(() -> region.held().map(side -> new Key(Status.held(side), region.id(), ofNoMap)));
    }

    private static Map<Key, Geometry> dissolve(Map<Key, List<Polygon>> ground) {
        var dissolved = new LinkedHashMap<Key, Geometry>();
        ground.forEach((key, faces) -> dissolved.put(
                key, CoverageUnion.union(faces.toArray(Geometry[]::new)).norm()));
        check(dissolved.values().toArray(Geometry[]::new));
        return dissolved;
    }

    private static void check(Geometry[] coverage) {
        var faults = Arrays.stream(CoverageValidator.validate(coverage))
                .filter(fault -> fault != null)
                .toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the patches of a sealed map must be a valid coverage, but are not at "
                    + faults.getFirst().getCoordinate());
        }
    }

    private static Sealed sealed(int version, Instant validAt, Map<Key, Geometry> ground, Left left) {
        var bodies = new ArrayList<Body>();
        var patches = new ArrayList<Snapshot.Patch>();
        ground.forEach((key, shape) -> {
            var body = Shapes.write(shape);
            bodies.add(body);
            patches.add(new Snapshot.Patch(
                    key.status(), key.region(), body.hash(), EllipsoidArea.squareKilometres(shape), key.provenance()));
        });
        return new Sealed(
                Snapshot.of(version, validAt, patches, left.unmapped()), bodies, left.mended(), left.overlap());
    }
}
