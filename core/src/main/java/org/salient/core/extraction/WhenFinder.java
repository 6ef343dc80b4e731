package org.salient.core.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.salient.core.model.TimeSpan;

/**
 * Finds when what a clause says happened. A day of the week is the last one up to the day of publication; a date without
 * a year is the last such date. Where a clause tells nothing, it is the day of publication.
 */
final class WhenFinder {
    /** Local hours between which something happened "overnight". */
    private static final int EVENING = 18;

    private static final int MORNING = 9;

    private final Prose prose;
    private final Lexicon lexicon;
    private final LocalDate published;
    private final ZoneId zone;

    WhenFinder(Prose prose, Lexicon lexicon, Instant published, ZoneId zone) {
        this.prose = prose;
        this.lexicon = lexicon;
        this.published = LocalDate.ofInstant(published, zone);
        this.zone = zone;
    }

    TimeSpan find(Stretch clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            Optional<TimeSpan> span = at(i);
            if (span.isPresent()) {
                return span.get();
            }
        }
        return day(published);
    }

    private Optional<TimeSpan> at(int index) {
        if (prose.is(index, WordClass.WEEKDAY)) {
            return Optional.of(day(weekday(index)));
        }
        if (prose.is(index, WordClass.TODAY)) {
            return Optional.of(day(published));
        }
        if (prose.is(index, WordClass.YESTERDAY)) {
            return Optional.of(day(published.minusDays(1)));
        }
        if (prose.is(index, WordClass.OVERNIGHT)
                || (prose.is(index, WordClass.NIGHT) && prose.is(index - 1, WordClass.LAST))) {
            return Optional.of(night());
        }
        return prose.is(index, WordClass.MONTH) ? month(index) : year(index);
    }

    private TimeSpan day(LocalDate day) {
        return TimeSpan.day(day, zone);
    }

    private LocalDate weekday(int index) {
        DayOfWeek day = DayOfWeek.of(lexicon.dayOfWeek(prose.lower(index)));
        return published.with(TemporalAdjusters.previousOrSame(day));
    }

    private TimeSpan night() {
        return new TimeSpan(
                published.minusDays(1).atTime(EVENING, 0).atZone(zone).toInstant(),
                published.atTime(MORNING, 0).atZone(zone).toInstant());
    }

    /** "November 3", "3 November", "in November"; "May" alone is no month. */
    private Optional<TimeSpan> month(int index) {
        int month = lexicon.month(prose.lower(index));
        return dayOf(index + 1, month)
                .or(() -> dayOf(index - 1, month))
                .or(() -> prose.is(index - 1, WordClass.ON) ? Optional.of(wholeMonth(month)) : Optional.empty());
    }

    private Optional<TimeSpan> dayOf(int index, int month) {
        String digits = prose.lower(index).replaceAll("(?:st|nd|rd|th)$", "");
        if (!digits.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(published.getYear(), Month.of(month), Integer.parseInt(digits));
            return Optional.of(day(day.isAfter(published) ? day.minusYears(1) : day));
        } catch (DateTimeException _) {
            return Optional.empty(); // a number that is no day of that month
        }
    }

    private TimeSpan wholeMonth(int month) {
        YearMonth whole = YearMonth.of(published.getYear(), month);
        YearMonth last = whole.atDay(1).isAfter(published) ? whole.minusYears(1) : whole;
        return between(last.atDay(1), last.plusMonths(1).atDay(1));
    }

    private Optional<TimeSpan> year(int index) {
        String word = prose.lower(index).toLowerCase(Locale.ROOT);
        boolean year = word.matches("(?:19|20)\\d\\d") && prose.is(index - 1, WordClass.PREPOSITION);
        boolean part = word.matches("(?:19|20)\\d\\d") && prose.is(index - 1, WordClass.ADVERB);
        return year || part
                ? Optional.of(between(
                        Year.parse(word).atDay(1), Year.parse(word).plusYears(1).atDay(1)))
                : Optional.empty();
    }

    private TimeSpan between(LocalDate from, LocalDate until) {
        return new TimeSpan(
                from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
    }
}
