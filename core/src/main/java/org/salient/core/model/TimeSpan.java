package org.salient.core.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A stretch of time, half-open: {@code from} belongs to it, {@code until} does not.
 * An end that nobody knows is {@link #OPEN}. A span is never empty.
 */
public record TimeSpan(Instant from, Instant until) {
    /** The end of a span that goes on. */
    public static final Instant OPEN = Instant.parse("9999-12-31T00:00:00Z");

    public TimeSpan {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a span must end after it starts, was " + from + " to " + until);
        }
    }

    /** The whole local day of a bare date. */
    public static TimeSpan day(LocalDate date, ZoneId zone) {
        return new TimeSpan(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** From a moment on, with no known end. */
    public static TimeSpan since(Instant from) {
        return new TimeSpan(from, OPEN);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    public boolean isOpen() {
        return until.equals(OPEN);
    }
}
