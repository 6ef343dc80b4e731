package org.salient.app.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what several maps show alike: a thing that lasts over several days stands once. */
final class OverDays<T> {
    /**
     * A thing with the time over which it was shown.
     *
     * @param until when the next map no longer showed it; none while it lasts
     */
    record Lasting<T>(T thing, Instant from, Optional<Instant> until) {}

    private final List<Lasting<T>> ended = new ArrayList<>();
    private final Map<T, Instant> shown = new LinkedHashMap<>();

    /** Tells what one more map shows; maps are told in the order of time. */
    void add(Instant validAt, Collection<T> things) {
        var now = new HashSet<T>(things);
        shown.entrySet().removeIf(entry -> {
            if (now.contains(entry.getKey())) {
                return false;
            }
            ended.add(new Lasting<>(entry.getKey(), entry.getValue(), Optional.of(validAt)));
            return true;
        });
        things.forEach(thing -> shown.putIfAbsent(thing, validAt));
    }

    /** All of it, what ended first. */
    List<Lasting<T>> all() {
        var all = new ArrayList<>(ended);
        shown.forEach((thing, from) -> all.add(new Lasting<>(thing, from, Optional.empty())));
        return all;
    }
}
