package org.salient.core.stories;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * How many independent voices posts come from: the counter that ten copies do not raise.
 *
 * @param posts   how many posts there are
 * @param origins one for each who said it first, in the order of publication
 */
public record Independence(int posts, List<Origin> origins) {
    public Independence {
        origins = List.copyOf(origins);
    }

    /** The counter of posts with these origins, of which each voice counts once: the first said. */
    public static Independence of(int posts, List<Origin> origins) {
        var byVoice = new LinkedHashMap<String, Origin>();
        origins.stream()
                .sorted(Comparator.comparing(Origin::said)
                        .thenComparing(origin -> origin.post().value()))
                .forEach(origin -> byVoice.putIfAbsent(origin.who(), origin));
        return new Independence(posts, List.copyOf(byVoice.values()));
    }

    /** The counter in words, such as "7 posts, 2 origins". */
    @Override
    public String toString() {
        return words(posts, "post") + ", " + words(origins.size(), "origin");
    }

    private static String words(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
