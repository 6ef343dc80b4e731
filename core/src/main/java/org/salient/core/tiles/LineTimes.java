package org.salient.core.tiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.salient.core.history.Drawing;
import org.salient.core.history.Drawing.Front;
import org.salient.core.history.Drawing.Property;

/**
 * The moments at which the line comes and goes, numbered by what is said of it and by time.
 *
 * <p>A stretch of the line is thus two numbers, and stretches that fall on one edge are a sorted list of them in which equal
 * ones cancel: what follows on in time is one stretch, and where the line crosses itself there is none.
 */
final class LineTimes {
    private static final long GOES_ON = Long.MAX_VALUE;

    private record Turn(int kind, long at) {}

    /** A stretch of the line to be drawn, with its edges. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(List<Property> properties, long[] edges) {}

    private final List<List<Property>> kinds;
    private final Map<List<Property>, Integer> kindNumbers = new HashMap<>();
    private final List<Turn> turns;
    private final Map<Turn, Integer> numbers = new LinkedHashMap<>();

    LineTimes(Drawing drawing) {
        this.kinds = drawing.fronts().stream().map(LineTimes::said).distinct().toList();
        kinds.forEach(kind -> kindNumbers.put(kind, kindNumbers.size()));
        var sorted = new TreeSet<Turn>(Comparator.comparingInt(Turn::kind).thenComparingLong(Turn::at));
        drawing.fronts().forEach(front -> sorted.addAll(turns(front)));
        this.turns = List.copyOf(sorted);
        turns.forEach(turn -> numbers.put(turn, numbers.size()));
    }

    /** The two moments of a stretch. */
    int[] of(Front front) {
        return turns(front).stream()
                .mapToInt(turn -> numbers.getOrDefault(turn, -1))
                .toArray();
    }

    private List<Turn> turns(Front front) {
        int kind = kindNumbers.getOrDefault(said(front), -1);
        return List.of(new Turn(kind, time("from", 0, front)), new Turn(kind, time("until", GOES_ON, front)));
    }

    /** What is said of a stretch but its times. */
    private static List<Property> said(Front front) {
        return front.properties().stream()
                .filter(property ->
                        !property.name().equals("from") && !property.name().equals("until"))
                .toList();
    }

    private static long time(String name, long otherwise, Front front) {
        return front.properties().stream()
                .filter(property -> property.name().equals(name))
                .mapToLong(property -> ((Property.Count) property).value())
                .findFirst()
                .orElse(otherwise);
    }

    /** The line along edges of which each has its moments, by time. */
    final class Lines {
        private final Map<Turn, Map<Turn, LongStream.Builder>> edges =
                new TreeMap<>(Comparator.comparingLong(Turn::at).thenComparingInt(Turn::kind));

        void add(long edge, int[] moments) {
            for (int i = 0; i < moments.length; i += 2) {
                edges.computeIfAbsent(turns.get(moments[i]), _ -> new TreeMap<>(Comparator.comparingLong(Turn::at)))
                        .computeIfAbsent(turns.get(moments[i + 1]), _ -> LongStream.builder())
                        .add(edge);
            }
        }

        List<Line> all() {
            var lines = new ArrayList<Line>();
            edges.forEach((from, byEnd) -> byEnd.forEach((until, along) ->
                    lines.add(new Line(properties(from, until), along.build().toArray()))));
            return lines;
        }

        private List<Property> properties(Turn from, Turn until) {
            var properties = new ArrayList<>(kinds.get(from.kind()));
            properties.add(new Property.Count("from", from.at()));
            if (until.at() != GOES_ON) {
                properties.add(new Property.Count("until", until.at()));
            }
            return properties;
        }
    }
}
