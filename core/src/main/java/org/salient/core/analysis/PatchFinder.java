package org.salient.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.salient.core.model.Hash;
import org.salient.core.model.LonLat;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Snapshot.Patch;

/** Finds the patch of a sealed map that a point lies in. */
public final class PatchFinder {
    private record Indexed(Patch patch, Envelope bounds, PointOnGeometryLocator locator) {}

    private final Snapshot snapshot;
    private final List<Indexed> patches = new ArrayList<>();

    /** @param shapes gives the shape of a patch */
    public PatchFinder(Snapshot snapshot, Function<Hash, Geometry> shapes) {
        this.snapshot = snapshot;
        for (Patch patch : snapshot.patches()) {
            var shape = shapes.apply(patch.shape());
            patches.add(new Indexed(patch, shape.getEnvelopeInternal(), new IndexedPointInAreaLocator(shape)));
        }
    }

    /** The map that is searched. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** The patch at a point; of several that meet there, the first; none where nothing is mapped. */
    public Optional<Patch> at(LonLat point) {
        var place = new Coordinate(point.lon(), point.lat());
        return patches.stream()
                .filter(indexed ->
                        indexed.bounds().contains(place) && indexed.locator().locate(place) != Location.EXTERIOR)
                .map(Indexed::patch)
                .findFirst();
    }
}
