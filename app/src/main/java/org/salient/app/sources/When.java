package org.salient.app.sources;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salient.core.model.TimeSpan;

/** A time as a file states it: a moment, or a day that is whole in the theatre's zone. */
sealed interface When {
    Pattern BASIC_DATE = Pattern.compile("\\d{8}");
    Pattern SECONDS = Pattern.compile("\\d{9,10}(\\.\\d+)?");
    Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");

    /** A time in the name of a file: seconds since 1970, or an ISO date with or without hyphens. */
    Pattern IN_A_NAME = Pattern.compile(
            "(?<!\\d)(\\d{4}-\\d{2}-\\d{2}T\\d{2}:?\\d{2}:?\\d{2}Z|\\d{4}-\\d{2}-\\d{2}|\\d{8}|\\d{10})(?!\\d)");

    record Moment(Instant at) implements When {}

    record Day(LocalDate date) implements When {}

    /** The time that a text states; a date-time without an offset is in the zone. */
    static When parse(String text, ZoneId zone) {
        String stated = text.strip();
        if (MILLISECONDS.matcher(stated).matches()) {
            return new Moment(Instant.ofEpochMilli(Long.parseLong(stated)));
        }
        if (SECONDS.matcher(stated).matches()) {
            return new Moment(Instant.ofEpochSecond((long) Double.parseDouble(stated)));
        }
        List<Function<String, When>> forms = List.of(
                form -> new Day(LocalDate.parse(form)),
                form -> new Moment(OffsetDateTime.parse(form).toInstant()),
                form -> new Moment(
                        LocalDateTime.parse(form.replace(' ', 'T')).atZone(zone).toInstant()),
                form -> new Moment(DateTimeFormatter.RFC_1123_DATE_TIME
                        .parse(form, OffsetDateTime::from)
                        .toInstant()),
                When::basicDate);
        return forms.stream()
                .flatMap(form -> attempt(form, stated).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is no time; use 2025-11-04, 2025-11-04T20:00:00Z or seconds since 1970"));
    }

    /** The time in the name of a file. */
    static Optional<When> inName(String name, ZoneId zone) {
        Matcher stated = IN_A_NAME.matcher(name);
        return stated.find() ? attempt(text -> parse(text, zone), stated.group(1)) : Optional.empty();
    }

    /** The first instant of it. */
    default Instant start(ZoneId zone) {
        return switch (this) {
            case Moment(var at) -> at;
            case Day(var date) -> TimeSpan.day(date, zone).from();
        };
    }

    /** The instant by which all of it has passed. */
    default Instant end(ZoneId zone) {
        return switch (this) {
            case Moment(var at) -> at;
            case Day(var date) -> TimeSpan.day(date, zone).until();
        };
    }

    /** The stretch that it stands for; a moment stands for its second. */
    default TimeSpan span(ZoneId zone) {
        return switch (this) {
            case Moment(var at) -> new TimeSpan(at, at.plusSeconds(1));
            case Day(var date) -> TimeSpan.day(date, zone);
        };
    }

    private static When basicDate(String text) {
        if (!BASIC_DATE.matcher(text).matches()) {
            throw new DateTimeException("no date of eight digits");
        }
        return new Day(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
    }

    private static Optional<When> attempt(Function<String, When> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
