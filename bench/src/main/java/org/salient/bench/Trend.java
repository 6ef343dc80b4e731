package org.salient.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.salient.core.history.AreaSeries;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;

/** The area that one side holds in the oblasts, day by day, beside the daily series of others who count it. */
final class Trend {
    private static final Status RUSSIA = Status.held(new SideId("ru"));
    private static final Status UNKNOWN = Status.grey(Status.Reason.UNKNOWN);

    /** Over how many days a change is told: a month. */
    private static final int SPAN_DAYS = 30;

    private final AreaSeries series;
    private final Collection<String> oblasts;
    private final PrintStream out;

    Trend(AreaSeries series, Collection<String> oblasts, PrintStream out) {
        this.series = series;
        this.oblasts = oblasts;
        this.out = out;
    }

    /** One day, square kilometres. */
    private record Day(LocalDate date, double held, double grey, double theirs) {
        double difference() {
            return held - theirs;
        }

        String words() {
            return String.format(
                    Locale.ROOT,
                    "%s: held %,.0f, held + grey %,.0f, theirs %,.0f, %+,.0f km²",
                    date,
                    held,
                    held + grey,
                    theirs,
                    difference());
        }
    }

    void print(Path csv) {
        List<Day> days = days(theirs(csv));
        out.println("Area held beside the independent daily series, " + days.size() + " days:");
        print("held", days.stream().mapToDouble(Day::held).toArray(), days);
        print(
                "held + grey",
                days.stream().mapToDouble(day -> day.held() + day.grey()).toArray(),
                days);
        year(days);
        extremes(days);
    }

    private void print(String name, double[] ours, List<Day> days) {
        double[] theirs = days.stream().mapToDouble(Day::theirs).toArray();
        double mean = 0;
        for (int i = 0; i < ours.length; i++) {
            mean += (ours[i] - theirs[i]) / ours.length;
        }
        out.println(String.format(
                Locale.ROOT,
                "  %-12s correlation %.4f, of the change over %d days %.4f, mean difference %+,.0f km²",
                name,
                correlation(ours, theirs),
                SPAN_DAYS,
                correlation(changes(ours), changes(theirs)),
                mean));
    }

    private void year(List<Day> days) {
        days.stream()
                .filter(day -> day.date().getDayOfMonth() == 3 && (day.date().getMonthValue() & 3) == 0)
                .forEach(day -> out.println("  " + day.words()));
        out.println("  last " + days.getLast().words());
    }

    private void extremes(List<Day> days) {
        days.stream()
                .max((one, other) -> Double.compare(Math.abs(one.difference()), Math.abs(other.difference())))
                .ifPresent(day -> out.println("  largest difference " + day.words()));
    }

    private List<Day> days(Map<LocalDate, Double> theirs) {
        double[] held = sum(RUSSIA);
        double[] grey = sum(UNKNOWN);
        var dates = series.days();
        return java.util.stream.IntStream.range(0, dates.size())
                .boxed()
                .flatMap(day -> Optional.ofNullable(theirs.get(dates.get(day)))
                        .map(area -> new Day(dates.get(day), held[day], grey[day], area))
                        .stream())
                .toList();
    }

    private double[] sum(Status status) {
        double[] sum = new double[series.days().size()];
        for (String oblast : oblasts) {
            double[] one = series.perDay(oblast, status);
            java.util.Arrays.setAll(sum, day -> sum[day] + one[day]);
        }
        return sum;
    }

    private static Map<LocalDate, Double> theirs(Path csv) {
        try {
            var areas = new HashMap<LocalDate, Double>();
            Files.readAllLines(csv).stream()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(row -> areas.put(LocalDate.parse(row[0]), Double.parseDouble(row[1]) / 1e6));
            return areas;
        } catch (IOException e) {
            throw new UncheckedIOException("the daily series cannot be read: " + csv, e);
        }
    }

    private static double[] changes(double[] series) {
        double[] changes = new double[Math.max(0, series.length - SPAN_DAYS)];
        java.util.Arrays.setAll(changes, i -> series[i + SPAN_DAYS] - series[i]);
        return changes;
    }

    private static double correlation(double[] one, double[] other) {
        double meanOne = java.util.Arrays.stream(one).average().orElse(0);
        double meanOther = java.util.Arrays.stream(other).average().orElse(0);
        double both = 0;
        double ofOne = 0;
        double ofOther = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            ofOne += (one[i] - meanOne) * (one[i] - meanOne);
            ofOther += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return both / Math.sqrt(ofOne * ofOther);
    }
}
