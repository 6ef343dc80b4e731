package org.salient.core.model;

import java.time.Instant;
import java.util.List;

/**
 * A source's own map of one moment, as imported. It is shown and compared; it becomes the assessed map only by a
 * decision.
 *
 * @param published  when its source published it, which is also from when it is taken to hold
 * @param patches    in paint order: a later patch covers an earlier one
 * @param backfilled whether it came from an archive, long after it was published
 */
public record LayerMap(FactId id, SourceId source, Instant published, List<LayerPatch> patches, boolean backfilled)
        implements Fact {
    public LayerMap {
        patches = List.copyOf(patches);
    }

    public static LayerMap of(SourceId source, Instant published, List<LayerPatch> patches, boolean backfilled) {
        var id = FactId.of("map", source, published, patches);
        return new LayerMap(id, source, published, patches, backfilled);
    }

    /**
     * One polygon of a map.
     *
     * @param label what its source calls it
     * @param shape the polygon as {@link Shapes} writes it
     */
    public record LayerPatch(Status status, String label, Hash shape) {}
}
