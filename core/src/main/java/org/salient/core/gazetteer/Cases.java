package org.salient.core.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the names of places change by grammatical case in one language. Names and forms are keys of {@link Spelling}.
 *
 * <p>The table {@code cases.tsv} gives endings. Of the rows that fit a word those with the longest ending count, so
 * that {@code -ська} is declined as an adjective and {@code -ка} as a noun. The words of a name agree in case.
 */
final class Cases {
    /** Genitive, dative, accusative, instrumental, locative: one bit each. */
    private static final int ALL = 0b11111;

    /** No name that is told in cases has more words; of a garbled row of words the readings of each are not multiplied. */
    private static final int MOST_WORDS = 5;

    private static final Map<String, Cases> LANGUAGES = Map.of("uk", new Cases("uk"), "ru", new Cases("ru"));

    private final Map<String, List<Row>> noun = new HashMap<>();
    private final Map<String, List<Row>> attribute = new HashMap<>();
    private final Map<String, List<Ending>> byForm = new HashMap<>();
    private int longest;

    /** The forms of one ending: a list for each case. */
    private record Row(String nominative, List<List<String>> forms) {}

    /** What a form may stand for: an ending of the nominative, in the cases of a mask. */
    private record Ending(String nominative, int cases, boolean attribute) {}

    /** A word in the nominative, and the cases in which the word as written may stand. */
    private record Reading(String nominative, int cases) {}

    private Cases(String language) {
        Rows.of(language + "/cases.tsv").forEach(this::add);
    }

    /** The cases of a language, where the gazetteer knows them. */
    static Optional<Cases> of(String language) {
        return Optional.ofNullable(LANGUAGES.get(language));
    }

    /** What a name may be in the nominative: itself first, then what it may be a form of. */
    Set<String> nominatives(String key) {
        List<String> words = List.of(key.split(" "));
        Set<String> found = new LinkedHashSet<>();
        found.add(key);
        if (words.size() > MOST_WORDS) {
            return found;
        }
        List<List<Reading>> readings =
                words.stream().map(word -> readings(word, words.size() > 1)).toList();
        join(readings, 0, "", ALL, found);
        return found;
    }

    /** All forms of a name, the nominative among them. */
    Set<String> forms(String key) {
        List<String> words = List.of(key.split(" "));
        Set<String> found = new LinkedHashSet<>();
        found.add(key);
        for (int number = 0; number < 5; number++) {
            int theCase = number;
            List<List<Reading>> forms = words.stream()
                    .map(word -> forms(word, theCase, words.size() > 1))
                    .toList();
            join(forms, 0, "", ALL, found);
        }
        return found;
    }

    private static void join(List<List<Reading>> words, int at, String before, int cases, Set<String> found) {
        if (at == words.size()) {
            found.add(before);
            return;
        }
        for (Reading reading : words.get(at)) {
            int shared = cases & reading.cases();
            if (shared != 0) {
                join(
                        words,
                        at + 1,
                        at == 0 ? reading.nominative() : before + " " + reading.nominative(),
                        shared,
                        found);
            }
        }
    }

    private List<Reading> readings(String word, boolean ofSeveral) {
        var readings = new ArrayList<Reading>();
        readings.add(new Reading(word, ALL));
        for (int cut = word.length(); cut >= 0 && cut >= word.length() - longest; cut--) {
            String stem = word.substring(0, cut);
            for (Ending ending : byForm.getOrDefault(word.substring(cut), List.of())) {
                if (!ending.attribute() || ofSeveral) {
                    reading(stem, ending).ifPresent(readings::add);
                }
            }
        }
        return readings;
    }

    private Optional<Reading> reading(String stem, Ending ending) {
        String nominative = stem + ending.nominative();
        boolean counts = longestEnding(nominative, ending.attribute() ? attribute : noun)
                .filter(ending.nominative()::equals)
                .isPresent();
        return counts ? Optional.of(new Reading(nominative, ending.cases())) : Optional.empty();
    }

    private List<Reading> forms(String word, int theCase, boolean ofSeveral) {
        Stream<Row> nouns = rows(word, noun);
        return Stream.concat(nouns, ofSeveral ? rows(word, attribute) : Stream.empty())
                .flatMap(row -> row.forms().get(theCase).stream()
                        .map(form -> word.substring(
                                        0, word.length() - row.nominative().length())
                                + form))
                .distinct()
                .map(form -> new Reading(form, ALL))
                .toList();
    }

    private static Stream<Row> rows(String word, Map<String, List<Row>> table) {
        return longestEnding(word, table).stream().flatMap(ending -> table.getOrDefault(ending, List.of()).stream());
    }

    private static Optional<String> longestEnding(String word, Map<String, List<Row>> table) {
        return IntStream.range(0, word.length())
                .mapToObj(word::substring)
                .filter(table::containsKey)
                .findFirst();
    }

    private void add(List<String> cells) {
        boolean ofSeveral = cells.getFirst().equals("a");
        String nominative = cells.get(1);
        List<List<String>> forms =
                cells.subList(2, 7).stream().map(Cases::split).toList();
        (ofSeveral ? attribute : noun)
                .computeIfAbsent(nominative, _ -> new ArrayList<>())
                .add(new Row(nominative, forms));
        Stream<String> all = forms.stream().flatMap(List::stream).distinct();
        all.forEach(form -> add(form, new Ending(nominative, mask(form, forms), ofSeveral)));
    }

    private void add(String form, Ending ending) {
        byForm.computeIfAbsent(form, _ -> new ArrayList<>()).add(ending);
        longest = Math.max(longest, form.length());
    }

    private static int mask(String form, List<List<String>> forms) {
        return IntStream.range(0, forms.size())
                .filter(number -> forms.get(number).contains(form))
                .map(number -> 1 << number)
                .sum();
    }

    private static List<String> split(String cell) {
        return Stream.of(cell.split(","))
                .map(form -> form.equals("-") ? "" : form)
                .toList();
    }
}
