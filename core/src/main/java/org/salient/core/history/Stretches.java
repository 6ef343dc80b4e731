package org.salient.core.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Instant[] firstKnown;
    private final List<Displaced> displaced;
    private final List<List<Displaced>> corrections;

    Stretches(HistoryClock clock) {
        this.clock = clock;
        this.counting = clock.counting().stream().mapToInt(map -> map).toArray();
        this.firstKnown = firstKnown();
        this.displaced = clock.displaced(KnownBy.SOURCE);
        this.corrections = corrections();
    }

    /** By map, the beliefs that ended from its moment on. */
    private List<List<Displaced>> corrections() {
        var from = new HashMap<Instant, List<Displaced>>();
        displaced.forEach(belief ->
                from.computeIfAbsent(belief.from(), _ -> new ArrayList<>()).add(belief));
        return clock.maps().stream()
                .map(map -> from.getOrDefault(map.valid(), List.of()))
                .toList();
    }

    /** By map that counts, when the first map of its moment was known: the first in order. */
    private Instant[] firstKnown() {
        var known = new Instant[clock.maps().size()];
        for (int map = 0; map < known.length; map++) {
            boolean isFirst =
                    map == 0 || !dated(map - 1).valid().equals(dated(map).valid());
            known[map] = isFirst ? dated(map).published() : known[map - 1];
        }
        return known;
    }

    /**
     * The stretches that all that is known tells of, the earliest first. Neighbours of one status differ in when they were
     * known.
     */
    List<Current> current(Timelines timelines, int timeline) {
        var stretches = new ArrayList<Current>();
        for (int map : counting) {
            int code = timelines.codeAt(timeline, map);
            if (stretches.isEmpty()) {
                stretches.add(new Current(code, map, -1));
            } else if (stretches.getLast().code() != code
                    || wasKnownBefore(map, stretches.getLast())
                    || wasCorrected(map, timelines, timeline)) {
                var ended = stretches.removeLast();
                stretches.add(new Current(ended.code(), ended.from(), map));
                stretches.add(new Current(code, map, -1));
            }
        }
        return stretches;
    }

    /** Whether something was known of a map's moment, when it came, that a stretch that began before did not yet tell. */
    private boolean wasKnownBefore(int map, Current stretch) {
        Instant known = dated(stretch.from()).published();
        return firstKnown[map].isBefore(known) && dated(map).valid().isBefore(known);
    }

    /** Whether another status was once believed from a map's moment on. */
    private boolean wasCorrected(int map, Timelines timelines, int timeline) {
        if (corrections.get(map).isEmpty()) {
            return false;
        }
        int code = timelines.codeAt(timeline, map);
        return corrections.get(map).stream()
                .anyMatch(belief -> timelines.codeAt(timeline, belief.map()) != code
                        || timelines.codeAt(timeline, belief.by()) != code);
    }

    /** What was once held to be so: other than what is known now, or known before what tells of it now. */
    List<Superseded> superseded(Timelines timelines, int timeline) {
        if (displaced.isEmpty()) {
            return List.of();
        }
        var stretches = new ArrayList<Superseded>();
        var current = current(timelines, timeline);
        for (Displaced belief : displaced) {
            Instant from = toldUntil(belief.from(), current);
            if (from.isBefore(belief.until())) {
                var rest = new Displaced(belief.map(), belief.by(), from, belief.until());
                stretches.add(new Superseded(timelines.codeAt(timeline, belief.map()), rest));
            }
        }
        return stretches;
    }

    /** Where the stretch that tells of a moment now began before it, and so was known all the while, its end; else the moment. */
    private Instant toldUntil(Instant moment, List<Current> current) {
        return current.stream()
                .filter(stretch -> dated(stretch.from()).valid().isBefore(moment))
                .map(this::valid)
                .filter(span -> span.contains(moment))
                .findAny()
                .map(TimeSpan::until)
                .orElse(moment);
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
