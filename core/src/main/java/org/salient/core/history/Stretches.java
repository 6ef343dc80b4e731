package org.salient.core.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.salient.core.history.HistoryClock.Dated;
import org.salient.core.history.HistoryClock.Displaced;
import org.salient.core.model.TimeSpan;

/**
 * Cuts timelines into stretches. At any moment, and by what was known at any later one, exactly one stretch of a timeline
 * tells of it: a current one that was known by then, or a superseded one that still was.
 */
final class Stretches {
    /**
     * A stretch as numbers of maps, equal for all ground that shares it.
     *
     * @param code  of its status
     * @param from  the map that begins it
     * @param until the map that ends it, or -1 where it goes on
     */
    record Current(int code, int from, int until) {}

    /** A belief that ended. */
    record Superseded(int code, Displaced displaced) {}

    private final HistoryClock clock;
    private final int[] counting;
    private final List<Displaced> displaced;

    Stretches(HistoryClock clock) {
        this.clock = clock;
        this.counting = clock.counting().stream().mapToInt(map -> map).toArray();
        this.displaced = clock.displaced(KnownBy.SOURCE);
    }

    /** The stretches that all that is known tells of, the earliest first. */
    List<Current> current(Timelines timelines, int timeline) {
        var stretches = new ArrayList<Current>();
        for (int map : counting) {
            int code = timelines.codeAt(timeline, map);
            if (stretches.isEmpty()) {
                stretches.add(new Current(code, map, -1));
            } else if (stretches.getLast().code() != code) {
                var ended = stretches.removeLast();
                stretches.add(new Current(ended.code(), ended.from(), map));
                stretches.add(new Current(code, map, -1));
            }
        }
        return stretches;
    }

    /** What was once held to be so: other than what is known now, or known before what tells of it now. */
    List<Superseded> superseded(Timelines timelines, int timeline) {
        if (displaced.isEmpty()) {
            return List.of();
        }
        var stretches = new ArrayList<Superseded>();
        var current = current(timelines, timeline);
        for (Displaced belief : displaced) {
            int code = timelines.codeAt(timeline, belief.map());
            boolean isOther = code != timelines.codeAt(timeline, belief.by());
            if (isOther || !beginsBefore(belief.from(), current)) {
                stretches.add(new Superseded(code, belief));
            }
        }
        return stretches;
    }

    /** Whether the stretch that tells of a moment now began before it. */
    private boolean beginsBefore(Instant moment, List<Current> current) {
        Instant began = Instant.MIN;
        for (Current stretch : current) {
            Instant from = clock.maps().get(stretch.from()).valid();
            began = from.isAfter(moment) ? began : from;
        }
        return began.isBefore(moment);
    }

    TimeSpan valid(Current stretch) {
        Instant from = dated(stretch.from()).valid();
        return stretch.until() < 0
                ? TimeSpan.since(from)
                : new TimeSpan(from, dated(stretch.until()).valid());
    }

    Dated dated(int map) {
        return clock.maps().get(map);
    }
}
