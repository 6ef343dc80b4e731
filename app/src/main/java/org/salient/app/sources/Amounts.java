package org.salient.app.sources;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salient.core.model.Metres;

/** Durations and lengths as people write them: a number and a unit. */
final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([a-z]+)");
    private static final Map<String, ChronoUnit> TIMES = Map.ofEntries(
            Map.entry("min", ChronoUnit.MINUTES),
            Map.entry("minute", ChronoUnit.MINUTES),
            Map.entry("minutes", ChronoUnit.MINUTES),
            Map.entry("h", ChronoUnit.HOURS),
            Map.entry("hour", ChronoUnit.HOURS),
            Map.entry("hours", ChronoUnit.HOURS),
            Map.entry("d", ChronoUnit.DAYS),
            Map.entry("day", ChronoUnit.DAYS),
            Map.entry("days", ChronoUnit.DAYS));
    private static final Map<String, Double> METRES =
            Map.of("m", 1.0, "metre", 1.0, "metres", 1.0, "km", 1000.0, "kilometre", 1000.0, "kilometres", 1000.0);

    private Amounts() {}

    /** A duration such as {@code 48h}, {@code 2 days} or {@code 90 min}. */
    static Duration duration(String text) {
        Matcher amount = match(text, "a duration is a number and min, h or d, such as 48h or 2 days");
        return Optional.ofNullable(TIMES.get(amount.group(2)))
                .map(unit -> Duration.ofSeconds(
                        Math.round(number(amount) * unit.getDuration().toSeconds())))
                .orElseThrow(() -> new IllegalArgumentException("a duration is in min, h or d, such as 48h or 2 days"));
    }

    /** A length such as {@code 250 m} or {@code 0.5 km}. */
    static Metres length(String text) {
        Matcher amount = match(text, "a length is a number and m or km, such as 250 m or 0.5 km");
        return Optional.ofNullable(METRES.get(amount.group(2)))
                .map(metres -> new Metres(number(amount) * metres))
                .orElseThrow(() -> new IllegalArgumentException("a length is in m or km, such as 250 m or 0.5 km"));
    }

    private static Matcher match(String text, String rule) {
        Matcher amount = AMOUNT.matcher(text.strip());
        if (!amount.matches()) {
            throw new IllegalArgumentException(rule);
        }
        return amount;
    }

    private static double number(Matcher amount) {
        return Double.parseDouble(amount.group(1));
    }
}
