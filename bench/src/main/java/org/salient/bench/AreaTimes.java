package org.salient.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.salient.core.history.AreaSeries;
import org.salient.core.history.ControlHistory;
import org.salient.core.model.Region;
import org.salient.core.model.Status;

/** How long the areas of every day take. */
final class AreaTimes {
    /** The first runs are cold; what counts is what a desk feels that asks again. */
    private static final int WARM_RUNS = 10;

    private AreaTimes() {}

    /** Seconds for the areas of each region of the theatre, each status, each day. */
    static double known(ControlHistory history) {
        return Stopwatch.least(WARM_RUNS, () -> total(history.areas()));
    }

    /** Seconds for the same in regions that the history was not made with; the first time, so nothing is kept of them. */
    static double unseen(ControlHistory history, Map<String, Geometry> regions) {
        return Stopwatch.least(1, () -> total(history.areasIn(regions)));
    }

    /** The oblasts of the theatre: the regions that it draws by a shape of their own. */
    static Map<String, Geometry> oblasts(List<Region> regions) {
        var oblasts = new LinkedHashMap<String, Geometry>();
        regions.stream()
                .filter(region -> !region.shape().isRectangle())
                .forEach(region -> oblasts.put(region.id(), region.shape()));
        return oblasts;
    }

    private static double total(AreaSeries series) {
        double total = 0;
        for (String part : series.parts()) {
            for (Status status : series.statuses()) {
                for (double area : series.perDay(part, status)) {
                    total += area;
                }
            }
        }
        return total;
    }
}
