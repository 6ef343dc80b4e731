package org.salient.core.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a masked text into words and marks. A possessive's {@code 's} is a word of its own. */
final class Tokenizer {
    /** Every repetition is possessive: none is tried again, and none recurses, however long a word is. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?:\\p{Lu}\\.){2,}+" // an abbreviation: U.S.
                    + "|\\d++(?:[.,:]\\d++)*+(?:st|nd|rd|th)?(?:-[\\p{L}\\d]++)*+" // a number, also 60,000 and
                    // 53-year-old
                    + "|[\\p{L}\\p{M}\\d_@]++(?:['\\-/](?!s\\b)[\\p{L}\\p{M}\\d]++)*+" // a word, also with hyphens
                    + "|'s\\b|'(?=\\s)" // a possessive
                    + "|\\S"); // a mark
    /** Two sentences run together: a small letter and a stop are followed by a capital. */
    private static final Pattern GLUED = Pattern.compile("^(\\p{Ll}{4,})(\\p{Lu}\\p{L}{4,})$");

    private Tokenizer() {}

    static List<Token> cut(CharSequence masked) {
        var tokens = new ArrayList<Token>(masked.length() / 5);
        Matcher found = TOKEN.matcher(masked);
        while (found.find()) {
            add(found.group(), found.start(), tokens);
        }
        return tokens;
    }

    private static void add(String text, int start, List<Token> tokens) {
        Matcher glued = GLUED.matcher(text);
        if (glued.matches()) {
            add(glued.group(1), start, tokens);
            add(glued.group(2), start + glued.start(2), tokens);
        } else {
            tokens.add(new Token(start, start + text.length(), text, lower(text)));
        }
    }

    /** In small letters, accents joined to them, and the letters of one sound that Russian print does not tell apart made one. */
    private static String lower(String text) {
        String joined = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return joined.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
