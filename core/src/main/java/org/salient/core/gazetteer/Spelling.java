package org.salient.core.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The two keys under which a spelling is kept and looked for. */
final class Spelling {
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}'’‘ʼʹ`´′ʺ\"“”«».]");
    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0\\-‐‑‒–—_]+");

    private Spelling() {}

    /** Equal for spellings that are the same. */
    static String same(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String bare = LEFT_OUT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("");
        return GAP.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Equal for spellings that are alike. */
    static String alike(String name) {
        String oneSound = same(name)
                .replace("shch", "sch")
                .replace("kh", "h")
                .replace('w', 'v')
                .replace('ł', 'l')
                .replace('y', 'i');
        return withoutDoubles(oneSound).replace("ie", "e").replace("io", "o");
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

    private static boolean isPlain(String name) {
        return name.chars().allMatch(letter -> letter < 128 && Character.isLetter(letter));
    }
}
