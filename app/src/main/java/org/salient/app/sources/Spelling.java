package org.salient.app.sources;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that a misspelt word may have meant. */
public final class Spelling {
    private Spelling() {}

    /** The nearest of the known words, if one is near enough to have been meant. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(candidate -> edits(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> isNear(word, candidate));
    }

    /** A sentence that offers the nearest of the known words and lists them all, to stand after a message. */
    public static String hint(String word, Collection<String> known) {
        String all = known.stream().sorted().collect(Collectors.joining(", "));
        return nearest(word, known)
                .map(candidate -> "; did you mean '" + candidate + "'? There are: " + all)
                .orElse("; there are: " + all);
    }

    // A third of the letters may differ: "colors" is near "colours", "zone" is not near "note".
    static boolean isNear(String word, String candidate) {
        return edits(word, candidate) <= Math.max(1, Math.max(word.length(), candidate.length()) / 3);
    }

    /** The letters to add, drop or change to make one word the other, in any case. */
    static int edits(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
