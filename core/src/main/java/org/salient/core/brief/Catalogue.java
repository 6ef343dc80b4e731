package org.salient.core.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The words of one language: messages by key, and how it writes numbers and days.
 * A message names its values in braces, and may choose a form by a number:
 * {@code {count, plural, one {# claim} other {# claims}}}. Which numbers take which form is told by the catalogue, as
 * patterns over their digits: {@code plural.one = 1}.
 */
public final class Catalogue {
    private static final String PLURAL = "plural.";

    private final String language;
    private final Locale locale;
    private final Properties messages;

    private Catalogue(String language, Properties messages) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.messages = messages;
    }

    /** The catalogue of the first of some languages that has one. */
    public static Catalogue ofFirst(List<String> languages) {
        return languages.stream()
                .flatMap(language -> of(language).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no catalogue of messages is in any of " + languages
                        + "; add messages_TAG.properties, or a language that has one, to the theatre"));
    }

    static Optional<Catalogue> of(String language) {
        if (!language.matches("[A-Za-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream in = Catalogue.class.getResourceAsStream("messages_" + language + ".properties")) {
            if (in == null) {
                return Optional.empty();
            }
            var messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(new Catalogue(language, messages));
        } catch (IOException e) {
            throw new UncheckedIOException("the messages of '" + language + "' cannot be read", e);
        }
    }

    public String language() {
        return language;
    }

    /** Whether there is a message of a key. */
    boolean has(String key) {
        return messages.containsKey(key);
    }

    /** A message without values. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A message with its values filled in. */
    public String say(String key, Map<String, Value> values) {
        String pattern = messages.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("the catalogue of '" + language + "' has no message '" + key + "'");
        }
        return new MessagePattern(pattern).fill(values, this);
    }

    String write(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Quote(var words) -> say("quote", Map.of("words", new Value.Text(words)));
            case Value.Day(var date) -> write(date);
            case Value.Count(var count) -> format("#,##0", count);
            // A tenth of a square kilometre says nothing beside hundreds of them.
            case Value.Area(var squareKilometres) ->
                format(Math.abs(squareKilometres) < 100 ? "#,##0.0" : "#,##0", squareKilometres);
            case Value.Distance(var kilometres) -> format(kilometres < 10 ? "0.0" : "#,##0", kilometres);
            case Value.Names(var names) -> join(names);
        };
    }

    /** The form that a number takes in this language; {@code other} where no pattern fits. */
    String form(double number) {
        String digits = format("0.######", number);
        return messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PLURAL))
                .filter(key -> Pattern.matches(messages.getProperty(key), digits))
                .map(key -> key.substring(PLURAL.length()))
                .sorted()
                .findFirst()
                .orElse("other");
    }

    private String write(LocalDate date) {
        return DateTimeFormatter.ofPattern(say("day"), locale).format(date);
    }

    private String format(String pattern, double number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    private String join(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.getLast();
        return say(
                "and",
                Map.of(
                        "first", new Value.Text(String.join(say("comma"), names.subList(0, names.size() - 1))),
                        "last", new Value.Text(last)));
    }
}
