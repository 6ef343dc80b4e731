package org.salient.bench;

import java.time.Instant;
import java.util.Random;
import org.salient.core.history.ControlHistory;
import org.salient.core.model.LonLat;

/** How many times a second a history says what a random point was at a random time. */
final class Lookups {
    private static final long SEED = 20_250_803;
    private static final int COUNT = 1 << 20;
    private static final int RUNS = 5;

    /** The box of the war: the oblasts east of the Dnipro bend and what lies across the border. */
    private static final double WEST = 30;

    private static final double EAST = 41;
    private static final double SOUTH = 45;
    private static final double NORTH = 53;

    private Lookups() {}

    /** On one thread, warm. */
    static double perSecond(ControlHistory history) {
        var random = new Random(SEED);
        var maps = history.clock().maps();
        long first = maps.getFirst().valid().getEpochSecond();
        long last = maps.getLast().valid().getEpochSecond();
        var points = new LonLat[COUNT];
        var times = new Instant[COUNT];
        for (int i = 0; i < COUNT; i++) {
            points[i] = new LonLat(random.nextDouble(WEST, EAST), random.nextDouble(SOUTH, NORTH));
            times[i] = Instant.ofEpochSecond(random.nextLong(first, last));
        }
        return COUNT / Stopwatch.least(RUNS, () -> found(history, points, times));
    }

    private static int found(ControlHistory history, LonLat[] points, Instant[] times) {
        int found = 0;
        for (int i = 0; i < points.length; i++) {
            found += history.statusOf(points[i], times[i]).isPresent() ? 1 : 0;
        }
        return found;
    }
}
