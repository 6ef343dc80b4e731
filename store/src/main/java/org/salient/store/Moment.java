package org.salient.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salient.core.model.TimeSpan;

/** Times as the views write them: UTC to the millisecond, so that their order as texts is their order in time. */
final class Moment {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Moment() {}

    static String write(Instant time) {
        return FORM.format(time);
    }

    /** An end of a span; nothing where nobody knows it. */
    static @Nullable String writeEnd(Instant end) {
        return end.equals(TimeSpan.OPEN) ? null : write(end);
    }

    static Instant coarse(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
