package org.salient.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.salient.core.history.AreaSeries;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;

/** The areas of Donetsk and Luhansk oblasts on one day beside those of an independent study of the same maps. */
final class DonbasArea {
    private static final LocalDate DAY = LocalDate.parse("2025-08-03");
    private static final List<String> OBLASTS = List.of("donetsk", "luhansk");

    /** What the study counted, square kilometres. */
    private static final double OCCUPIED = 45_575;

    private static final double GREY = 456;
    private static final double REST = 6_878;
    private static final double WHOLE = 52_909;

    private final AreaSeries series;
    private final PrintStream out;

    DonbasArea(AreaSeries series, PrintStream out) {
        this.series = series;
        this.out = out;
    }

    /** The largest difference of the four, percent. */
    double worstPercent() {
        double occupied = area(Status.held(new SideId("ru")));
        double grey = area(Status.grey(Status.Reason.UNKNOWN));
        double rest = area(Status.held(new SideId("ua")));
        return List.of(
                        percent("occupied", occupied, OCCUPIED),
                        percent("grey", grey, GREY),
                        percent("held by the other side", rest, REST),
                        percent("whole", occupied + grey + rest, WHOLE))
                .stream()
                .mapToDouble(percent -> percent)
                .max()
                .orElse(0);
    }

    private double area(Status status) {
        int day = series.days().indexOf(DAY);
        return OBLASTS.stream()
                .mapToDouble(oblast -> series.perDay(oblast, status)[day])
                .sum();
    }

    private double percent(String name, double is, double should) {
        double percent = 100 * Math.abs(is - should) / should;
        out.println(String.format(
                Locale.ROOT, "  %-24s %,10.1f km², the study says %,7.0f: %.3f %%", name, is, should, percent));
        return percent;
    }
}
