package org.salient.core.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Status;

/**
 * One map to be laid into a history.
 *
 * @param valid     from when it tells what the ground is
 * @param published when its source made it known
 * @param learnt    when the journal learnt it
 * @param isWhole   whether it leaves out only what is not mapped; else a side holds by default what it leaves out
 * @param coats     in paint order: a later one covers an earlier one
 */
public record DatedMap(FactId id, Instant valid, Instant published, Instant learnt, boolean isWhole, List<Coat> coats) {
    /** Ground of one status, as {@link org.salient.core.model.Shapes} writes it. */
    public record Coat(Status status, Hash shape) {}

    public DatedMap {
        coats = List.copyOf(coats);
    }

    /** A source's own map, valid from when it was published. */
    public static DatedMap of(LayerMap map, Instant learnt) {
        var coats = new ArrayList<Coat>(map.patches().size());
        map.patches().forEach(patch -> coats.add(new Coat(patch.status(), patch.shape())));
        return new DatedMap(map.id(), map.published(), map.published(), learnt, false, coats);
    }

    /** A sealed map, known from when it was sealed. */
    public static DatedMap of(Snapshot map, Instant learnt) {
        var coats = new ArrayList<Coat>(map.patches().size());
        map.patches().forEach(patch -> coats.add(new Coat(patch.status(), patch.shape())));
        return new DatedMap(map.id(), map.validAt(), learnt, learnt, true, coats);
    }
}
