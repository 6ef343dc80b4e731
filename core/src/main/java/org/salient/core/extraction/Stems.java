package org.salient.core.extraction;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stems of names in an inflected language: what all cases of a word begin with. */
final class Stems {
    /** A shorter word keeps all its letters; a shorter stem would fit too many others. */
    private static final int SHORTEST = 4;

    /** Letters in which endings begin: vowels, the soft sign and й. */
    private static final String ENDINGS = "аеиоуыюяіїєйь";

    private Stems() {}

    /** The words of a name as a dictionary's row: a word in capitals whole, another as its stem. */
    static String ofName(String name) {
        return Stream.of(name.split("\\s+")).map(Stems::of).collect(Collectors.joining(" "));
    }

    private static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
        boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        if (abbreviation || lower.length() < SHORTEST) {
            return lower;
        }
        int end = lower.length();
        while (end > SHORTEST && ENDINGS.indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return lower.substring(0, end) + "*";
    }
}
