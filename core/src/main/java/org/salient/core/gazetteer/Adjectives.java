package org.salient.core.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From an adjective to the names that it may be made of, in one language. All are keys of {@link Spelling}. */
final class Adjectives {
    private static final Pattern UKRAINIAN =
            Pattern.compile("(.*(?:ськ|цьк|зьк))(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)");
    private static final Pattern RUSSIAN =
            Pattern.compile("(.*(?:ск|цк))(?:ий|ого|ому|им|ом|ая|ой|ую|ою|ое|ие|их|ими)");

    private static final Map<String, Adjectives> LANGUAGES = Map.of(
            "uk",
            new Adjectives(
                    "uk", UKRAINIAN, List.of("а область", "ий край", "а республіка"), List.of("а", "ий", "е", "і")),
            "ru",
            new Adjectives(
                    "ru",
                    RUSSIAN,
                    List.of("ая область", "ий край", "ая республика"),
                    List.of("ая", "ый", "ий", "ое", "ые")));

    private final Pattern adjective;
    private final List<String> regions;
    private final List<String> firstWords;
    private final Map<String, List<String>> names = new HashMap<>();
    private int longest;

    private Adjectives(String language, Pattern adjective, List<String> regions, List<String> firstWords) {
        this.adjective = adjective;
        this.regions = regions;
        this.firstWords = firstWords;
        Rows.of(language + "/adjectives.tsv").forEach(row -> add(row.get(1), row.get(0)));
    }

    /** The adjectives of a language, where the gazetteer knows them. */
    static Optional<Adjectives> of(String language) {
        return Optional.ofNullable(LANGUAGES.get(language));
    }

    /** The stem of an adjective in any case, gender and number; none where the word is no adjective of a place. */
    Optional<String> stem(String key) {
        Matcher matcher = adjective.matcher(key);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The names of regions and towns that an adjective of this stem may be made of. */
    Set<String> names(String stem) {
        Set<String> found = new LinkedHashSet<>();
        regions.forEach(ending -> found.add(stem + ending));
        towns(stem).forEach(found::add);
        for (int split = stem.indexOf('о', 2); split > 0; split = stem.indexOf('о', split + 1)) {
            joined(stem.substring(0, split), stem.substring(split + 1)).forEach(found::add);
        }
        return found;
    }

    /** Of "великоновосілківськ" the name "велика новосілка". */
    private Stream<String> joined(String first, String rest) {
        return firstWords.stream().flatMap(ending -> towns(rest.strip()).map(town -> first + ending + " " + town));
    }

    private Stream<String> towns(String stem) {
        Stream.Builder<String> found = Stream.builder();
        for (int cut = Math.max(1, stem.length() - longest); cut < stem.length(); cut++) {
            String before = stem.substring(0, cut);
            names.getOrDefault(stem.substring(cut), List.of()).forEach(ending -> found.add(before + ending));
        }
        return found.build();
    }

    private void add(String stem, String name) {
        names.computeIfAbsent(stem, _ -> new ArrayList<>()).add(name.equals("-") ? "" : name);
        longest = Math.max(longest, stem.length());
    }
}
