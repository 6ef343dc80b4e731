package org.salient.core.tiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.salient.core.history.Drawing.Front;
import org.salient.core.history.Drawing.Property;

/**
 * When the line ran along each edge.
 *
 * <p>Along an edge on which two stretches of the line fell together at one time the line crosses itself, so neither is drawn:
 * the ground between them is gone. Stretches that follow each other in time are one.
 */
final class LineTimes {
    private static final long GOES_ON = Long.MAX_VALUE;

    /** A stretch of the line to be drawn, with its edges. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(List<Property> properties, long[] edges) {}

    /** A stretch of the line: what is said of it but its times, and these. */
    private record Span(int kind, long from, long until) {}

    /** A moment at which the line comes to an edge or leaves it. */
    private record Turn(long edge, int kind, long at) {
        boolean isWith(Turn other) {
            return edge == other.edge && kind == other.kind;
        }
    }

    private final Map<List<Property>, Integer> kinds = new LinkedHashMap<>();
    private final List<Turn> turns = new ArrayList<>();

    void add(Front front, long[] edges) {
        var said = front.properties().stream()
                .filter(property -> !isTime(property))
                .toList();
        int kind = kinds.computeIfAbsent(said, _ -> kinds.size());
        long from = time("from", 0, front);
        long until = time("until", GOES_ON, front);
        for (long edge : edges) {
            long eitherWay = Math.min(edge, Edges.reversed(edge));
            turns.add(new Turn(eitherWay, kind, from));
            turns.add(new Turn(eitherWay, kind, until));
        }
    }

    private static boolean isTime(Property property) {
        return property.name().equals("from") || property.name().equals("until");
    }

    private static long time(String name, long otherwise, Front front) {
        return front.properties().stream()
                .filter(property -> property.name().equals(name))
                .mapToLong(property -> ((Property.Count) property).value())
                .findFirst()
                .orElse(otherwise);
    }

    /** The line as it is drawn: each stretch with all its edges, the earliest first. */
    List<Line> lines() {
        turns.sort(Comparator.comparingLong(Turn::edge)
                .thenComparingInt(Turn::kind)
                .thenComparingLong(Turn::at));
        var spans = new TreeMap<Span, LongStream.Builder>(Comparator.comparingLong(Span::from)
                .thenComparingLong(Span::until)
                .thenComparingInt(Span::kind));
        for (int first = 0, end; first < turns.size(); first = end) {
            end = endOfEdge(first);
            var times = alternating(turns.subList(first, end));
            for (int i = 0; i < times.size(); i += 2) {
                var span = new Span(turns.get(first).kind(), times.get(i), times.get(i + 1));
                spans.computeIfAbsent(span, _ -> LongStream.builder())
                        .add(turns.get(first).edge());
            }
        }
        var said = List.copyOf(kinds.keySet());
        return spans.entrySet().stream()
                .map(entry -> new Line(
                        properties(entry.getKey(), said),
                        entry.getValue().build().toArray()))
                .toList();
    }

    private int endOfEdge(int first) {
        int end = first;
        while (end < turns.size() && turns.get(end).isWith(turns.get(first))) {
            end++;
        }
        return end;
    }

    /** The times at which the line comes and leaves in turn: two turns at one time are none. */
    private static List<Long> alternating(List<Turn> turns) {
        var times = new ArrayList<Long>();
        for (Turn turn : turns) {
            if (!times.isEmpty() && times.getLast() == turn.at()) {
                times.removeLast();
            } else {
                times.add(turn.at());
            }
        }
        return times;
    }

    private static List<Property> properties(Span span, List<List<Property>> said) {
        var properties = new ArrayList<>(said.get(span.kind()));
        properties.add(new Property.Count("from", span.from()));
        if (span.until() != GOES_ON) {
            properties.add(new Property.Count("until", span.until()));
        }
        return properties;
    }
}
