package org.salient.core.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.model.Status;

/**
 * How much ground of each status there was on each map, by part of the theatre; square kilometres on the ellipsoid.
 * Each figure is a sum over areas computed once, so parts sum to the whole.
 */
public final class AreaSeries {
    private final HistoryClock clock;
    private final List<Status> statuses;
    private final Map<String, double[][]> parts = new LinkedHashMap<>();

    AreaSeries(HistoryClock clock, List<Status> statuses) {
        this.clock = clock;
        this.statuses = statuses;
    }

    /** Adds ground to a part: what it adds and takes away is noted where its status changes, and summed up at the end. */
    void add(String part, Timelines timelines, int timeline, double squareKilometres) {
        double[][] changes = changesOf(part);
        for (int run = 0; run < timelines.runs(timeline); run++) {
            int start = timelines.start(timeline, run);
            changes[timelines.code(timeline, run)][start] += squareKilometres;
            if (run > 0) {
                changes[timelines.code(timeline, run - 1)][start] -= squareKilometres;
            }
        }
    }

    /** The part's own arrays, made at the first asking so that a part without ground has zeros. */
    double[][] changesOf(String part) {
        return parts.computeIfAbsent(
                part, _ -> new double[statuses.size() + 1][clock.maps().size()]);
    }

    /** Turns what was added into the figures of each map. */
    AreaSeries summed() {
        for (double[][] byCode : parts.values()) {
            for (double[] series : byCode) {
                java.util.Arrays.parallelPrefix(series, Double::sum);
            }
        }
        return this;
    }

    /** The parts that there are figures of, in the order of the theatre. */
    public List<String> parts() {
        return List.copyOf(parts.keySet());
    }

    public List<Status> statuses() {
        return statuses;
    }

    /** Each local day that has a map of its own, in order. */
    public List<LocalDate> days() {
        return List.copyOf(clock.days().keySet());
    }

    /** The figures of one part on each map, in the order of {@link HistoryClock#maps()}; zeros for a status that is not there. */
    public double[] perMap(String part, Status status) {
        int code = statuses.indexOf(status) + 1;
        return code == 0 ? new double[clock.maps().size()] : of(part)[code].clone();
    }

    private double[][] of(String part) {
        return Optional.ofNullable(parts.get(part))
                .orElseThrow(() -> new IllegalArgumentException("there are no figures of '" + part + "'"));
    }

    /** The whole of one part on each map, what is not mapped included. */
    public double[] wholePerMap(String part) {
        double[] whole = new double[clock.maps().size()];
        for (double[] series : of(part)) {
            java.util.Arrays.setAll(whole, map -> whole[map] + series[map]);
        }
        return whole;
    }

    /** The figures of one part on each day's last map, in the order of {@link #days()}. */
    public double[] perDay(String part, Status status) {
        double[] perMap = perMap(part, status);
        return clock.days().values().stream().mapToDouble(map -> perMap[map]).toArray();
    }

    /** The figures of all parts together on each day's last map; parts must not overlap. */
    public double[] perDay(Status status) {
        double[] sum = new double[clock.days().size()];
        for (String part : parts.keySet()) {
            double[] ofPart = perDay(part, status);
            java.util.Arrays.setAll(sum, day -> sum[day] + ofPart[day]);
        }
        return sum;
    }
}
