package org.salient.core.model;

import java.time.Instant;
import java.util.List;

/**
 * One sealed map of a moment: a coverage of the theatre without gaps or overlaps.
 *
 * @param version   counts the sealed maps, from 1
 * @param validAt   the moment it shows
 * @param patches   together the theatre's area
 * @param unmapped  square kilometres of the adopted map that lie outside the theatre and were left out
 */
public record Snapshot(FactId id, int version, Instant validAt, List<Patch> patches, double unmapped) implements Fact {
    public Snapshot {
        patches = List.copyOf(patches);
    }

    public static Snapshot of(int version, Instant validAt, List<Patch> patches, double unmapped) {
        return new Snapshot(FactId.of("snapshot", version, validAt, patches), version, validAt, patches, unmapped);
    }

    /**
     * Ground of one status, one region and one origin.
     *
     * @param region the id of the theatre's region it lies in
     * @param shape  polygonal, as {@link Shapes} writes it
     */
    public record Patch(Status status, String region, Hash shape, double areaSquareKilometres, Provenance provenance) {}
}
