package org.salient.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.salient.bench.SourceMaps.SourceMap;
import org.salient.core.history.ControlHistory;

/** Holds the history's map at each map's own instant against that map, status by status. */
final class EqualMaps {
    /** A status may differ by this part of its area, or by this much where that is more. */
    private static final double LARGEST_SHARE = 0.001;

    private static final double LARGEST_SQUARE_KILOMETRES = 0.5;
    private static final int WORKERS = 2;
    private static final int LISTED = 10;
    private static final int TOLD_EVERY = 200;

    private final ControlHistory history;
    private final List<PaintRow> paint;
    private final RegionGround regions;
    private final PrintStream out;
    private final Map<Integer, Judged> judged = new ConcurrentSkipListMap<>();
    private final AtomicInteger done = new AtomicInteger();

    EqualMaps(ControlHistory history, List<PaintRow> paint, RegionGround regions, PrintStream out) {
        this.history = history;
        this.paint = paint;
        this.regions = regions;
        this.out = out;
    }

    /** The differences of one map. */
    private record Judged(SourceMap map, Map<String, SquareDifference.Of> byStatus) {
        boolean isEqual() {
            return byStatus.values().stream().allMatch(Judged::isEqual);
        }

        static boolean isEqual(SquareDifference.Of status) {
            return status.difference() < Math.max(status.area() * LARGEST_SHARE, LARGEST_SQUARE_KILOMETRES);
        }
    }

    /** A piece of difference on one map. */
    private record Listed(Judged judged, String status, SquareDifference.Of of, SquareDifference.Sliver sliver) {
        String words() {
            return String.format(
                    Locale.ROOT,
                    "  %s %-12s %,.1f km², differs by %.5f km² in sum, largest piece %.5f km² at %.4f %.4f",
                    judged.map().published(),
                    status,
                    of.area(),
                    of.difference(),
                    sliver.squareKilometres(),
                    sliver.lon(),
                    sliver.lat());
        }
    }

    /** How many maps are not equal. */
    int unequal(Archive archive) {
        IntStream.range(0, WORKERS).parallel().forEach(worker -> {
            int from = archive.maps() * worker / WORKERS;
            int until = archive.maps() * (worker + 1) / WORKERS;
            var differences = new SquareDifferences(paint, regions);
            var numbered = new AtomicInteger(from);
            new SourceMaps(paint)
                    .each(archive.file(), from, until, map -> judge(numbered.getAndIncrement(), map, differences));
        });
        list("Largest differences:", listed());
        var wrong = judged.values().stream().filter(one -> !one.isEqual()).toList();
        wrong.forEach(one -> out.println("  unequal: " + one.map().published() + " " + one.byStatus()));
        return wrong.size();
    }

    private void judge(int number, SourceMap map, SquareDifferences differences) {
        var ground = new LinkedHashMap<String, Geometry>();
        history.at(map.published()).forEach((status, shape) -> ground.put(StatusWords.of(status), shape));
        judged.put(number, new Judged(new SourceMap(map.published(), List.of()), differences.of(map, ground)));
        int count = done.incrementAndGet();
        if (count % TOLD_EVERY == 0) {
            out.println("  " + count + " maps compared");
        }
    }

    private List<Listed> listed() {
        var all = new ArrayList<Listed>();
        for (Judged one : judged.values()) {
            one.byStatus()
                    .forEach((status, of) ->
                            of.piece().ifPresent(sliver -> all.add(new Listed(one, status, of, sliver))));
        }
        return all;
    }

    private void list(String title, List<Listed> all) {
        out.println(title);
        all.stream()
                .sorted(Comparator.comparingDouble((Listed one) -> one.of().difference())
                        .reversed())
                .limit(LISTED)
                .map(Listed::words)
                .forEach(out::println);
        double largest = all.stream()
                .mapToDouble(one -> one.of().difference() / Math.max(one.of().area(), LARGEST_SQUARE_KILOMETRES))
                .max()
                .orElse(0);
        out.println(String.format(Locale.ROOT, "  largest share of a status that differs: %.2e", largest));
    }
}
