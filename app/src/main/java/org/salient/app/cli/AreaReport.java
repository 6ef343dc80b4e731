package org.salient.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.salient.app.charts.AreaChart;
import org.salient.app.charts.Sheet;
import org.salient.core.model.Side;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;

/** How much ground each side held day by day, in each form that a reader may have it in. */
final class AreaReport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final List<AreaDay> days;
    private final Theatre theatre;
    private final About about;

    /**
     * What the figures are of.
     *
     * @param ground  whose area it is
     * @param history by whose maps
     */
    record About(String ground, String history, String credit) {}

    /** @param days one or more, the earliest first */
    AreaReport(List<AreaDay> days, Theatre theatre, About about) {
        this.days = days;
        this.theatre = theatre;
        this.about = about;
    }

    /** For the terminal: a row a day, only such grey as there is. */
    String table() {
        List<Status.Reason> reasons = Arrays.stream(Status.Reason.values())
                .filter(reason -> days.stream().anyMatch(day -> day.grey(reason) > 0))
                .toList();
        var head = new ArrayList<>(List.of("day"));
        theatre.sides().forEach(side -> head.addAll(List.of(side.name("en"), "to")));
        reasons.forEach(reason -> head.add(theatre.statusWords().getOrDefault(key(reason), key(reason))));
        head.addAll(List.of("not mapped", "whole"));
        var table = new TextTable(1, head);
        days.forEach(day -> table.row(row(day, reasons)));
        return "Ground of " + about.ground() + " in km², " + about.history()
                + "; each side: held, to held with all grey added\n\n" + table.text() + daysWithout();
    }

    private List<String> row(AreaDay day, List<Status.Reason> reasons) {
        var row = new ArrayList<>(List.of(day.day().toString()));
        for (Side side : theatre.sides()) {
            row.add(WhichHistory.km2(day.held(side.id())));
            row.add(WhichHistory.km2(day.heldOrGrey(side.id())));
        }
        reasons.forEach(reason -> row.add(WhichHistory.km2(day.grey(reason))));
        row.add(WhichHistory.km2(day.notMapped()));
        row.add(WhichHistory.km2(day.whole()));
        return row;
    }

    private String daysWithout() {
        long without = without();
        return without == 0 ? "" : Words.count(without, "day") + " between have no map of their own and no row.\n";
    }

    private long without() {
        return ChronoUnit.DAYS.between(days.getFirst().day(), days.getLast().day()) + 1 - days.size();
    }

    /** A row a day, RFC 4180, every side and every reason of grey. */
    String csv() {
        var head = new ArrayList<>(List.of("day", "map"));
        for (Side side : theatre.sides()) {
            head.add(side.id() + "_held_km2");
            head.add(side.id() + "_held_or_grey_km2");
        }
        Arrays.stream(Status.Reason.values()).forEach(reason -> head.add("grey_" + key(reason) + "_km2"));
        head.addAll(List.of("not_mapped_km2", "whole_km2"));
        var text = new StringBuilder(String.join(",", head)).append("\r\n");
        days.forEach(day -> text.append(String.join(",", cells(day))).append("\r\n"));
        return text.toString();
    }

    private List<String> cells(AreaDay day) {
        var cells = new ArrayList<>(List.of(day.day().toString(), day.map().toString()));
        for (Side side : theatre.sides()) {
            cells.add(hectares(day.held(side.id())));
            cells.add(hectares(day.heldOrGrey(side.id())));
        }
        Arrays.stream(Status.Reason.values()).forEach(reason -> cells.add(hectares(day.grey(reason))));
        cells.add(hectares(day.notMapped()));
        cells.add(hectares(day.whole()));
        return cells;
    }

    /** A figure of square kilometres to the hectare. */
    private static String hectares(double squareKilometres) {
        // Adding 0.0 turns a negative zero into zero.
        return String.format(Locale.ROOT, "%.2f", Math.rint(squareKilometres * 100) / 100 + 0.0);
    }

    private static String key(Status.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    /** The chart, of the sides that held any ground. */
    Sheet chart() {
        List<Side> sides = theatre.sides().stream()
                .filter(side -> side.equals(theatre.sides().getFirst())
                        || days.stream().anyMatch(day -> day.held(side.id()) > 0))
                .toList();
        var held = days.stream()
                .map(day -> new AreaChart.Day(
                        day.day(),
                        sides.stream()
                                .map(side -> new AreaChart.Held(day.held(side.id()), day.heldOrGrey(side.id())))
                                .toList()))
                .toList();
        return AreaChart.of(frame(), sides, held);
    }

    private AreaChart.Frame frame() {
        LocalDate first = days.getFirst().day();
        LocalDate last = days.getLast().day();
        return new AreaChart.Frame(
                "Who held " + about.ground(),
                DAY.format(first) + (first.equals(last) ? "" : " to " + DAY.format(last)) + ", " + about.history(),
                note(),
                about.credit());
    }

    private String note() {
        return "A line is the ground that a side held; its band reaches to that with all grey ground added, of which nobody"
                + " is known to hold it firmly. A day shows its last map before midnight, " + theatre.zone() + "."
                + (without() == 0
                        ? ""
                        : " " + Words.count(without(), "day")
                                + " had no map of their own; the line goes on from the map before.")
                + (theatre.note().isEmpty() ? "" : " " + theatre.note() + ".");
    }
}
