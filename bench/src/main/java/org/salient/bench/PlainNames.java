package org.salient.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.salient.core.model.LonLat;
import org.salient.core.model.Place;

/** Plain matching: whole capitalised words of a text that are, letter for letter, a name in a list. */
final class PlainNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’ʼ`-]+");
    private static final int MOST_WORDS = 3;

    private final Map<String, List<LonLat>> byName = new HashMap<>();

    PlainNames(List<Place> places) {
        for (Place place : places) {
            place.names().values().stream()
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(plain(name), _ -> new ArrayList<>())
                            .add(place.centre()));
        }
    }

    private static String plain(String name) {
        return name.replaceAll("['’ʼ`]", "'");
    }

    /** Where every place lies that bears a name in the text. */
    Set<LonLat> in(String text) {
        List<String> words =
                WORD.matcher(text).results().map(found -> plain(found.group())).toList();
        var found = new LinkedHashSet<LonLat>();
        for (int from = 0; from < words.size(); from++) {
            var name = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                String word = words.get(to);
                if (!Character.isUpperCase(word.charAt(0))) {
                    break;
                }
                name.append(name.isEmpty() ? "" : " ").append(word);
                found.addAll(byName.getOrDefault(name.toString(), List.of()));
            }
        }
        return found;
    }
}
