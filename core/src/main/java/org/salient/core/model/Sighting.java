package org.salient.core.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * A side seen at a place, as a source located it.
 *
 * @param seen        when it was seen, as far as is known
 * @param posted      when its source published it
 * @param side        whose people or equipment were seen
 * @param description what is shown, in the source's words
 * @param urls        where the footage and its location can be looked at
 * @param backfilled  whether it came from an archive, long after it was published
 */
public record Sighting(
        FactId id,
        SourceId source,
        LonLat at,
        Metres error,
        TimeSpan seen,
        Instant posted,
        SideId side,
        Shown shown,
        String description,
        List<URI> urls,
        boolean backfilled)
        implements Fact {
    public Sighting {
        urls = List.copyOf(urls);
    }

    public static Sighting of(
            SourceId source,
            LonLat at,
            Metres error,
            TimeSpan seen,
            Instant posted,
            SideId side,
            Shown shown,
            String description,
            List<URI> urls,
            boolean backfilled) {
        var id = FactId.of("sighting", source, at.lon(), at.lat(), seen.from(), side, description, urls);
        return new Sighting(id, source, at, error, seen, posted, side, shown, description, urls, backfilled);
    }

    /** What an observation shows. Presence is never taken for control. */
    public enum Shown {
        PRESENCE,
        CONTROL,
        STRIKE
    }
}
