package org.salient.app.charts;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where an axis is marked. */
final class Ticks {
    /** More marks than these crowd an axis of dates. */
    private static final int DATES = 10;

    private static final List<Period> STEPS = List.of(
            Period.ofDays(1),
            Period.ofDays(2),
            Period.ofDays(7),
            Period.ofMonths(1),
            Period.ofMonths(3),
            Period.ofMonths(6),
            Period.ofYears(1),
            Period.ofYears(5));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Ticks() {}

    /** A mark on an axis of dates. */
    record Date(LocalDate day, String words) {}

    /** The step of marks that divides a length into four to nine: one, two or five with zeros. */
    static double step(double length) {
        double power = Math.pow(10, Math.floor(Math.log10(length / 4)));
        double times = length / 4 / power;
        return power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
    }

    /** At most ten marks from one day to another, on days that a reader looks for: the first of months, of years. */
    static List<Date> dates(LocalDate first, LocalDate last) {
        for (Period step : STEPS) {
            List<LocalDate> days = days(first, last, step);
            if (days.size() <= DATES) {
                return days.stream().map(day -> new Date(day, words(day, step))).toList();
            }
        }
        return List.of();
    }

    private static List<LocalDate> days(LocalDate first, LocalDate last, Period step) {
        LocalDate start = step.getDays() > 0
                ? first
                : step.getMonths() > 0
                        ? first.withDayOfMonth(1)
                                .withMonth(1 + (first.getMonthValue() - 1) / step.getMonths() * step.getMonths())
                        : first.withDayOfYear(1);
        var days = new ArrayList<LocalDate>();
        for (LocalDate day = start; !day.isAfter(last) && days.size() <= DATES + 1; day = day.plus(step)) {
            if (!day.isBefore(first)) {
                days.add(day);
            }
        }
        return days;
    }

    private static String words(LocalDate day, Period step) {
        return step.getDays() > 0
                ? DAY.format(day)
                : step.getMonths() > 0 ? MONTH.format(day) : String.valueOf(day.getYear());
    }
}
