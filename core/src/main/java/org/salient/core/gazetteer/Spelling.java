package org.salient.core.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** The two keys under which a spelling is kept and looked for. */
final class Spelling {
    /** Marks that are written or not in one and the same name: apostrophes, soft signs of transliterations, quotes. */
    private static final String LEFT_OUT = "'’‘ʼʹ`´′ʺ\"“”„«».ˈʻʽ＇";

    private static final char BREVE = '\u0306';
    private static final char DIAERESIS = '\u0308';

    private Spelling() {}

    /** Equal for spellings that are the same. */
    static String same(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT).replace('-', ' ');
        }
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(letters.length());
        letters.chars().forEach(letter -> append((char) letter, key));
        String composed = Normalizer.normalize(key.toString().strip(), Normalizer.Form.NFC);
        return Script.unmixed(composed);
    }

    /** From the key of spellings that are the same to one that is equal for spellings that are alike. */
    static String alike(String same) {
        String oneSound = same.replace("shch", "sch")
                .replace("zhzh", "zh")
                .replace("kh", "h")
                .replace('g', 'h')
                .replace('w', 'v')
                .replace('ł', 'l')
                .replace('j', 'i')
                .replace('y', 'i');
        return withoutDoubles(oneSound).replace("ie", "e").replace("io", "o");
    }

    private static void append(char letter, StringBuilder key) {
        if (Character.isWhitespace(letter)
                || letter == '_'
                || Character.getType(letter) == Character.DASH_PUNCTUATION) {
            gap(key);
        } else if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            mark(letter, key);
        } else if (!isLeftOut(letter)) {
            key.append(letter);
        }
    }

    private static void gap(StringBuilder key) {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    /** Of all marks only those stay that make another letter: й and ї. */
    private static void mark(char mark, StringBuilder key) {
        char letter = key.isEmpty() ? ' ' : key.charAt(key.length() - 1);
        if ((mark == BREVE && letter == 'и') || (mark == DIAERESIS && (letter == 'і' || letter == 'i'))) {
            key.append(mark);
        }
    }

    private static boolean isLeftOut(char letter) {
        return LEFT_OUT.indexOf(letter) >= 0
                || Character.getType(letter) == Character.FORMAT
                || Character.isISOControl(letter);
    }

    private static String withoutDoubles(String key) {
        var single = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                single.append(key.charAt(i));
            }
        }
        return single.toString();
    }

    /** Whether a name is words in letters of one alphabet, with a space or hyphen between them and nothing to fold. */
    private static boolean isPlain(String name) {
        int latin = 0;
        int cyrillic = 0;
        int gaps = 0;
        boolean gap = true;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            boolean isGap = letter == ' ' || letter == '-';
            if (isGap && gap) {
                return false;
            }
            gap = isGap;
            gaps += isGap ? 1 : 0;
            latin += (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ? 1 : 0;
            cyrillic += Script.isPlainCyrillic(letter) ? 1 : 0;
        }
        return !gap && Math.max(latin, cyrillic) + gaps == name.length();
    }
}
