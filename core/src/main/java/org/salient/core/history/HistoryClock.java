package org.salient.core.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.salient.core.model.FactId;

/**
 * The maps of a history in order: by the time from which they are valid; of one time, by when they were known. The last one
 * valid by a time, of those known at a moment, tells what the ground was.
 */
public final class HistoryClock {
    /** When a map is valid from, was published and was learnt. */
    public record Dated(FactId map, Instant valid, Instant published, Instant learnt) {
        Instant known(KnownBy reading) {
            return switch (reading) {
                case JOURNAL -> learnt;
                case SOURCE -> published;
            };
        }
    }

    /** The order of a history's maps. */
    static final Comparator<Dated> ORDER = Comparator.comparing(Dated::valid)
            .thenComparing(Dated::published)
            .thenComparing(Dated::learnt)
            .thenComparing(dated -> dated.map().value());

    private final List<Dated> maps;
    private final ZoneId zone;

    HistoryClock(List<Dated> maps, ZoneId zone) {
        this.maps = List.copyOf(maps);
        this.zone = zone;
    }

    /** The maps in order. */
    public List<Dated> maps() {
        return maps;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The number of the map that tells of a time by all that is known; none before the first. */
    public OptionalInt mapAt(Instant time) {
        int last = lastBy(time);
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /** The number of the map that told of a time by what was known at a moment. */
    public OptionalInt mapAt(Instant time, Instant knownAt, KnownBy reading) {
        int map = lastBy(time);
        while (map >= 0 && maps.get(map).known(reading).isAfter(knownAt)) {
            map--;
        }
        return map < 0 ? OptionalInt.empty() : OptionalInt.of(map);
    }

    /** The numbers of the maps that count for some time by all that is known: of those valid from one moment, the last. */
    public List<Integer> counting() {
        var counting = new ArrayList<Integer>();
        for (int map = 0; map < maps.size(); map++) {
            if (map + 1 == maps.size()
                    || !maps.get(map + 1).valid().equals(maps.get(map).valid())) {
                counting.add(map);
            }
        }
        return counting;
    }

    /** By each local day that has a map of its own, the number of its last one before local midnight. */
    public NavigableMap<LocalDate, Integer> days() {
        var days = new TreeMap<LocalDate, Integer>();
        counting().forEach(map -> days.put(LocalDate.ofInstant(maps.get(map).valid(), zone), map));
        return days;
    }

    /**
     * What one map was believed to tell until another was known.
     *
     * @param map  whose belief ended
     * @param by   the map that tells of that time since
     * @param from the first moment that it was believed to tell of, and no longer does
     * @param until the moment that ends the time; not after the belief ended, for no map tells of what is to come
     */
    record Displaced(int map, int by, Instant from, Instant until) {}

    /**
     * Every belief that ended, in the order of knowledge: a map of an earlier time that went on to count until a later map
     * was known, or one of the same time.
     */
    List<Displaced> displaced(KnownBy reading) {
        var displaced = new ArrayList<Displaced>();
        var believed = new TreeMap<Instant, Integer>();
        for (int map : inOrderOfKnowledge(reading)) {
            Instant valid = maps.get(map).valid();
            Instant known = maps.get(map).known(reading);
            var before = Optional.ofNullable(believed.floorEntry(valid));
            Instant next = Optional.ofNullable(believed.higherKey(valid)).orElse(known);
            Instant until = next.isBefore(known) ? next : known;
            if (before.isPresent() && valid.isBefore(until)) {
                displaced.add(new Displaced(before.get().getValue(), map, valid, until));
            }
            believed.put(valid, map);
        }
        return displaced;
    }

    private List<Integer> inOrderOfKnowledge(KnownBy reading) {
        return IntStream.range(0, maps.size())
                .boxed()
                .sorted(Comparator.comparing((Integer map) -> maps.get(map).known(reading))
                        .thenComparing(map -> map))
                .toList();
    }

    private int lastBy(Instant time) {
        int low = 0;
        int high = maps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (maps.get(middle).valid().isAfter(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }
}
