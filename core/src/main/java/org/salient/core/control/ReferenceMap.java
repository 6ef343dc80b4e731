package org.salient.core.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Region;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;

/**
 * The map that an estimate starts at.
 *
 * @param id        the layer's map or the snapshot
 * @param published the moment that it shows
 * @param land      the area that is mapped; ground outside has no status
 * @param coats     in paint order
 */
public record ReferenceMap(FactId id, Instant published, List<Geometry> land, List<Coat> coats) {
    /** Ground of a status; none for ground that is not mapped. */
    public record Coat(Optional<Status> status, Geometry shape) {}

    public ReferenceMap {
        land = List.copyOf(land);
        coats = List.copyOf(coats);
    }

    /** A layer's map, painted over what each region's own side holds. */
    public static ReferenceMap of(LayerMap map, Theatre theatre, Function<Hash, Geometry> shapes) {
        var coats = new ArrayList<Coat>();
        for (Region region : theatre.regions().reversed()) {
            coats.add(new Coat(region.held().map(Status::held), region.shape()));
        }
        map.patches().forEach(patch -> coats.add(new Coat(Optional.of(patch.status()), shapes.apply(patch.shape()))));
        return new ReferenceMap(
                map.id(),
                map.published(),
                theatre.regions().stream().map(Region::shape).toList(),
                coats);
    }

    /** A sealed map. */
    public static ReferenceMap of(Snapshot snapshot, Function<Hash, Geometry> shapes) {
        var coats = snapshot.patches().stream()
                .map(patch -> new Coat(Optional.of(patch.status()), shapes.apply(patch.shape())))
                .toList();
        return new ReferenceMap(
                snapshot.id(),
                snapshot.validAt(),
                coats.stream().map(Coat::shape).toList(),
                coats);
    }
}
