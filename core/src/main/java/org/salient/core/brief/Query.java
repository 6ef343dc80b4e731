package org.salient.core.brief;

import java.time.Instant;
import java.util.Optional;
import org.salient.core.model.FactId;
import org.salient.core.model.LonLat;
import org.salient.core.model.SideId;
import org.salient.core.verification.Standing;

/** A question that makes figures of a brief. It names all that it needs, so that anyone can put it again. */
public sealed interface Query {
    /** What a side holds on a sealed map: at least, at most. */
    record Held(FactId snapshot, SideId side, Optional<String> region) implements Query {}

    /** Grey ground on a sealed map. */
    record Grey(FactId snapshot) implements Query {}

    /** What a side gained from one sealed map to a later one. */
    record Gained(FactId earlier, FactId later, SideId side, String region) implements Query {}

    /** What a side lost from one sealed map to a later one. */
    record Lost(FactId earlier, FactId later, SideId side, String region) implements Query {}

    /** How many observations of a side were posted in a time, both ends included. */
    record Seen(SideId side, Instant from, Instant until) implements Query {}

    /** How many claims that were made in a time stand in a way. */
    record Standings(Standing.Kind kind, Instant from, Instant until) implements Query {}

    /** How many claims that were made in a time name a place that was not found. */
    record Unplaced(Instant from, Instant until) implements Query {}

    /** How far a point lies from the line of a sealed map: at least, at most. */
    record ToTheLine(FactId snapshot, LonLat point) implements Query {}

    /** How many days the newest observation lies back. */
    record NewestSeen(Instant moment) implements Query {}
}
