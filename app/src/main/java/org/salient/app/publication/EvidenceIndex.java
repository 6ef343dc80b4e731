package org.salient.app.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.salient.core.model.Evidence;
import org.salient.core.model.FactId;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.verification.Verifier;

/** Finds evidence by any name it may have been given, and by where it lies. */
final class EvidenceIndex {
    private static final double METRES_PER_DEGREE = 111_195;

    private static final Comparator<Evidence> NEWEST_FIRST = Comparator.comparing(EvidenceIndex::seen)
            .reversed()
            .thenComparing(seen -> seen.id().value());

    private final Map<FactId, Evidence> byName = new HashMap<>();
    private final STRtree tree = new STRtree();

    EvidenceIndex(List<Evidence> evidence) {
        for (Evidence one : evidence) {
            for (FactId sighting : one.sightings()) {
                byName.put(sighting, one);
                byName.put(Verifier.idOf(sighting), one);
            }
            tree.insert(
                    new Envelope(new Coordinate(one.centre().lon(), one.centre().lat())), one);
        }
        tree.build();
    }

    /** The moment by which it was seen; where nobody knows, by which it was posted. */
    static java.time.Instant seen(Evidence evidence) {
        return evidence.seen().isOpen() ? evidence.posted() : evidence.seen().until();
    }

    /** By its own id, one it had before an earlier copy turned up, or that of a sighting it was made from. */
    Optional<Evidence> find(FactId name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All within a reach of a point, the newest first. */
    List<Evidence> near(LonLat point, Metres reach) {
        double lat = reach.value() / METRES_PER_DEGREE;
        double lon = lat / Math.max(0.01, Math.cos(Math.toRadians(point.lat())));
        var box = new Envelope(point.lon() - lon, point.lon() + lon, point.lat() - lat, point.lat() + lat);
        var near = new ArrayList<Evidence>();
        for (Object found : tree.query(box)) {
            if (found instanceof Evidence one && one.centre().distanceTo(point).value() <= reach.value()) {
                near.add(one);
            }
        }
        near.sort(NEWEST_FIRST);
        return near;
    }
}
