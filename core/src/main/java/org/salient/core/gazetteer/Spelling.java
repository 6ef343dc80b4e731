package org.salient.core.gazetteer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The two keys under which a spelling is kept and looked for. */
final class Spelling {
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}'’‘ʼʹ`´′ʺ\"“”«».]");
    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0\\-‐‑‒–—_]+");

    /** Ways of writing one sound, each with the one that is kept; in the order in which they are put. */
    private static final List<Sound> SOUNDS = List.of(
            new Sound("shch", "sch"),
            new Sound("kh", "h"),
            new Sound("w", "v"),
            new Sound("ł", "l"),
            new Sound("(?<=[a-z])y(?=[aeu])|\\by(?=[aeu])", "i"),
            new Sound("[iy]+", "i"),
            new Sound("i(?=[eo])", ""),
            new Sound("([bdfgklmnprstvz])\\1", "$1"));

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
        String key = same(name);
        for (var sound : SOUNDS) {
            key = sound.in(key);
        }
        return key;
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(letter -> letter < 128 && Character.isLetter(letter));
    }

    private record Sound(Pattern written, String kept) {
        Sound(String written, String kept) {
            this(Pattern.compile(written), kept);
        }

        String in(String key) {
            return written.matcher(key).replaceAll(kept);
        }
    }
}
