package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the language of a text by its letters and its commonest words, both taken from the resource
 * {@code languages.csv}. A text that fits none is of the undetermined language, {@code und}.
 */
final class Languages {
    static final Languages KNOWN = read("languages.csv");

    private static final String UNDETERMINED = "und";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}'’]+");

    /** Letters that only one language of the list has weigh this many common words. */
    private static final double LETTER_WEIGHT = 0.5;

    /** The least share of the words that must speak for a language. */
    private static final double LEAST_SHARE = 0.03;

    private final List<Language> languages;

    private Languages(List<Language> languages) {
        this.languages = languages;
    }

    /** The language tag of a text. */
    String of(String text) {
        List<String> words =
                NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        return languages.stream()
                .map(language -> new Fit(language.tag(), language.share(words)))
                .max(Comparator.comparingDouble(Fit::share))
                .filter(fit -> fit.share() >= LEAST_SHARE)
                .map(Fit::tag)
                .orElse(UNDETERMINED);
    }

    /**
     * The language tag of a text that may be but a headline. Where no common word tells it, its letters do: those of one
     * language, or plain Latin ones for the language that has no letters of its own.
     */
    String ofShort(String text) {
        String told = of(text);
        return told.equals(UNDETERMINED) ? byLetters(text.toLowerCase(Locale.ROOT)) : told;
    }

    private String byLetters(String lower) {
        var most = new Fit(UNDETERMINED, 0);
        for (Language language : languages) {
            long count = lower.chars().filter(language::isOwn).count();
            most = count > most.share() ? new Fit(language.tag(), count) : most;
        }
        boolean isPlain =
                most.share() == 0 && lower.chars().filter(Character::isLetter).allMatch(Languages::isLatin);
        return isPlain && lower.chars().anyMatch(Character::isLetter) ? plain() : most.tag();
    }

    private String plain() {
        return languages.stream()
                .filter(language -> language.letters().isEmpty())
                .findFirst()
                .map(Language::tag)
                .orElse(UNDETERMINED);
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static Languages read(String resource) {
        try (InputStream in = Objects.requireNonNull(Languages.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Languages(text.lines().skip(1).map(Languages::language).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + resource, e);
        }
    }

    private static Language language(String line) {
        List<String> cells = Stream.of(line.split(",", 3)).toList();
        return new Language(cells.get(0), cells.get(1), Set.of(cells.get(2).split(" ", 0)));
    }

    private record Fit(String tag, double share) {}

    /**
     * One language.
     *
     * @param letters those that tell it from its neighbours
     * @param common  its commonest words, those of others left out where they are the same
     */
    private record Language(String tag, String letters, Set<String> common) {
        double share(List<String> words) {
            double weight = words.stream().mapToDouble(this::weight).sum();
            return words.isEmpty() ? 0 : weight / words.size();
        }

        boolean isOwn(int letter) {
            return letters.indexOf(letter) >= 0;
        }

        private double weight(String word) {
            boolean hasLetter = word.chars().anyMatch(this::isOwn);
            return (common.contains(word) ? 1 : 0) + (hasLetter ? LETTER_WEIGHT : 0);
        }
    }
}
