package org.salient.bench;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.salient.core.history.AreaSeries;
import org.salient.core.history.ControlHistory;
import org.salient.core.model.Status;

/**
 * Holds the figures of an area series against areas summed by GeographicLib over the polygons of each day's map, region by
 * region; and, told beside it, over the day's map cut anew by each region, which does not know that cuts lie on a lattice.
 */
final class BruteForceArea {
    /** How many days are looked at, spread evenly over all. */
    private static final int SAMPLED_DAYS = 60;

    /** Less ground than this is not held against a relative difference: a centimetre along its edge is too much of it. */
    private static final double LEAST_SQUARE_KILOMETRES = 1;

    private static final GeodesicSum SUM = new GeodesicSum(0.001);

    /** Pieces half as long leave a quarter of the error. */
    private static final GeodesicSum FINER = new GeodesicSum(0.0005);

    private final ControlHistory history;
    private final RegionGround regions;
    private final PrintStream out;
    private final Map<Cut, Double> sums = new HashMap<>();
    private Worst worst = new Worst(0, "nothing");
    private Worst cutAnew = new Worst(0, "nothing");
    private int compared;

    BruteForceArea(ControlHistory history, RegionGround regions, PrintStream out) {
        this.history = history;
        this.regions = regions;
        this.out = out;
    }

    /** The ground of one status in one region; on most days that of the day before. */
    private record Cut(String region, Geometry ground) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Cut cut && region.equals(cut.region) && ground.equalsExact(cut.ground);
        }

        @Override
        public int hashCode() {
            return region.hashCode() * 31 + Double.hashCode(ground.getLength());
        }
    }

    private record Worst(double difference, String words) {}

    /** The largest relative difference. */
    double worst() {
        AreaSeries series = history.areas();
        List<Integer> maps = List.copyOf(history.clock().days().values());
        for (int sample = 0; sample < SAMPLED_DAYS; sample++) {
            int day = (int) ((long) sample * (maps.size() - 1) / (SAMPLED_DAYS - 1));
            compare(series, day, maps.get(day));
        }
        out.println(String.format(
                Locale.ROOT,
                "%,d figures of %d days beside a geodesic sum; the furthest apart by %.2e: %s",
                compared,
                SAMPLED_DAYS,
                worst.difference(),
                worst.words()));
        out.println(String.format(
                Locale.ROOT,
                "  beside the map cut anew by each region, whose cuts lie on no lattice: %.2e: %s",
                cutAnew.difference(),
                cutAnew.words()));
        out.println(String.format(
                Locale.ROOT,
                "  cutting edges into pieces of %.3f degrees errs by at most %.1e",
                SUM.pieceDegrees(),
                cuttingError(maps.getLast())));
        return worst.difference();
    }

    private Map<Status, MultiPolygon> at(int map) {
        return history.at(history.clock().maps().get(map).valid());
    }

    private void compare(AreaSeries series, int day, int map) {
        var when = history.clock().maps().get(map).valid();
        history.atByRegion(when)
                .forEach((region, grounds) -> grounds.forEach((status, ground) -> worst = further(
                        worst,
                        sum(region, ground),
                        series.perDay(region, status)[day],
                        region + ", " + StatusWords.of(status))));
        at(map).forEach((status, ground) -> cuts(ground).forEach((region, cut) -> {
            compared++;
            cutAnew = further(
                    cutAnew,
                    sum(region, cut),
                    series.perDay(region, status)[day],
                    region + ", " + StatusWords.of(status));
        }));
    }

    private double sum(String region, Geometry ground) {
        return sums.computeIfAbsent(new Cut(region, ground), one -> SUM.squareKilometres(one.ground()));
    }

    private static Worst further(Worst before, double should, double is, String what) {
        double difference = Math.abs(is - should) / should;
        return Math.max(is, should) > LEAST_SQUARE_KILOMETRES && difference > before.difference()
                ? new Worst(difference, String.format(Locale.ROOT, "%s: %.6f km² beside %.6f", what, is, should))
                : before;
    }

    private Map<String, Geometry> cuts(Geometry ground) {
        var cuts = new LinkedHashMap<String, Geometry>();
        regions.byRegion().forEach((region, shape) -> {
            Geometry cut = OverlayNGRobust.overlay(ground, shape, OverlayNG.INTERSECTION);
            cut.normalize();
            cuts.put(region, cut);
        });
        return cuts;
    }

    private double cuttingError(int map) {
        double largest = 0;
        for (Geometry ground : at(map).values()) {
            for (Geometry cut : cuts(ground).values()) {
                double coarse = SUM.squareKilometres(cut);
                if (coarse > LEAST_SQUARE_KILOMETRES) {
                    largest = Math.max(largest, Math.abs(FINER.squareKilometres(cut) - coarse) / coarse);
                }
            }
        }
        return largest;
    }
}
