package org.salient.core.model;

import java.time.Instant;
import java.util.List;

/**
 * Many sealed maps as one: the assessed history of a stretch of time, without gaps at any moment of it.
 * An archive that a desk adopts is sealed so; each later day is sealed as a {@link Snapshot}.
 *
 * @param version counts the sealed histories, from 1; a later one takes the place of the one before
 * @param maps    what was adopted, in the order of time; never empty
 * @param body    which ground each of them gave to whom, as the history writes it
 */
public record SealedHistory(FactId id, int version, List<SealedMap> maps, Hash body) implements Fact {
    public SealedHistory {
        maps = List.copyOf(maps);
        if (maps.isEmpty()) {
            throw new IllegalArgumentException("a sealed history has one map or more");
        }
    }

    public static SealedHistory of(int version, List<SealedMap> maps, Hash body) {
        return new SealedHistory(FactId.of("history", version, maps, body), version, maps, body);
    }

    /** The last moment at which a map of it begins to count. */
    public Instant until() {
        return maps.getLast().validAt();
    }

    /**
     * One of the maps.
     *
     * @param basis    the source's map
     * @param decision by which it was adopted
     */
    public record SealedMap(Instant validAt, FactId basis, FactId decision) {}
}
