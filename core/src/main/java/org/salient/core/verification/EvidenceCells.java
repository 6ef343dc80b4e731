package org.salient.core.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.salient.core.model.Evidence;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;

/** Evidence by the cell in which it lies, so that a claim asks only what was seen around its place. No theatre lies across 180° E. */
final class EvidenceCells {
    /** Cells a side to a degree: about 10 km, the reach of a large town. */
    private static final double PER_DEGREE = 10;

    /** The shortest degree of latitude. */
    private static final double METRES_PER_DEGREE = 110_574;

    private record Cell(long east, long north) {}

    private final List<Evidence> evidence;
    private final Map<Cell, List<Integer>> cells = new HashMap<>();

    EvidenceCells(List<Evidence> evidence) {
        this.evidence = List.copyOf(evidence);
        for (int number = 0; number < evidence.size(); number++) {
            LonLat at = evidence.get(number).centre();
            var cell = new Cell(number(at.lon()), number(at.lat()));
            cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(number);
        }
    }

    /** All evidence within a reach of a point, with some that is not, in the order in which it was given. */
    Stream<Evidence> around(LonLat point, Metres reach) {
        double lat = reach.value() / METRES_PER_DEGREE;
        double lon = lat / Math.max(0.01, Math.cos(Math.toRadians(Math.min(89, Math.abs(point.lat()) + lat))));
        Set<Integer> found = new TreeSet<>();
        for (long east = number(point.lon() - lon); east <= number(point.lon() + lon); east++) {
            for (long north = number(point.lat() - lat); north <= number(point.lat() + lat); north++) {
                found.addAll(cells.getOrDefault(new Cell(east, north), List.of()));
            }
        }
        return found.stream().map(evidence::get);
    }

    private static long number(double degrees) {
        return (long) Math.floor(degrees * PER_DEGREE);
    }
}
