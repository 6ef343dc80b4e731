package org.salient.core.history;

import java.time.Instant;
import java.util.Optional;
import org.salient.core.model.FactId;
import org.salient.core.model.Status;
import org.salient.core.model.TimeSpan;

/**
 * A time over which ground keeps a status, with the time over which that was held to be known.
 *
 * @param status none where nothing is mapped
 * @param valid  from the map that first shows it until the first that does not
 * @param known  from when its source made the first of those maps known; ended where another map took its place
 * @param learnt when the journal learnt it
 * @param map    the map that first shows it
 */
public record Stretch(Optional<Status> status, TimeSpan valid, TimeSpan known, Instant learnt, FactId map) {
    /** The same up to another end. */
    Stretch until(Instant end) {
        return new Stretch(status, new TimeSpan(valid.from(), end), known, learnt, map);
    }
}
