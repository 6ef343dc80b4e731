package org.salient.core.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts a name in Latin letters back into Russian ones, as the usual ways of writing Russian have it. */
final class Latin {
    /** The longest first; a letter that no row begins with stays, and no name has it. */
    private static final List<List<String>> ROWS = List.of(
            List.of("shch", "щ"),
            List.of("zh", "ж"),
            List.of("kh", "х"),
            List.of("ts", "ц"),
            List.of("tz", "ц"),
            List.of("ch", "ч"),
            List.of("sh", "ш"),
            List.of("ya", "я"),
            List.of("ja", "я"),
            List.of("yu", "ю"),
            List.of("ju", "ю"),
            List.of("ye", "е"),
            List.of("yo", "е"),
            List.of("yi", "и"),
            List.of("iy", "ий"),
            List.of("yy", "ый"),
            List.of("ia", "я"),
            List.of("iu", "ю"),
            List.of("ie", "е"));

    private static final String SINGLE = "abcdefghijklmnopqrstuvwxz";
    private static final String CYRILLIC = "абкдефггийклмнопкрстуввкз";
    private static final String VOWELS = "аеиоуыюя";

    /** Endings that places have and people's names have not, so that Ivanov does not become a village. */
    private static final Pattern OF_A_PLACE =
            Pattern.compile(".{2,}(?:ka|ovo|evo|ino|oye|oe|aya|aia|sk|pol|grad|hrad|gorod|hirsk|ye)(?: .*)?");

    private Latin() {}

    /** The Russian letters of a key in Latin ones; none where it does not look like the name of a place. */
    static Optional<String> russian(String key) {
        return OF_A_PLACE.matcher(key).matches() ? Optional.of(letters(key)) : Optional.empty();
    }

    private static String letters(String key) {
        var russian = new StringBuilder(key.length());
        int at = 0;
        while (at < key.length()) {
            int here = at;
            Optional<List<String>> row = ROWS.stream()
                    .filter(known -> key.startsWith(known.getFirst(), here))
                    .findFirst();
            russian.append(row.map(List::getLast).orElseGet(() -> String.valueOf(letter(key.charAt(here), russian))));
            at += row.map(known -> known.getFirst().length()).orElse(1);
        }
        return russian.toString();
    }

    private static char letter(char latin, StringBuilder before) {
        if (latin == 'y') {
            boolean afterVowel = !before.isEmpty() && VOWELS.indexOf(before.charAt(before.length() - 1)) >= 0;
            return afterVowel ? 'й' : 'ы';
        }
        int at = SINGLE.indexOf(latin);
        return at < 0 ? latin : CYRILLIC.charAt(at);
    }
}
