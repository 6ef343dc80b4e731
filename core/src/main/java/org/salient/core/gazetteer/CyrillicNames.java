package org.salient.core.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The distinct Cyrillic names of a gazetteer by their consonants, for finding the form of the other language. */
final class CyrillicNames {
    private static final String RUSSIAN_ONLY = "ыэъё";
    private static final String UKRAINIAN_ONLY = "іїєґ";
    private static final byte UKRAINIAN = 1;
    private static final byte RUSSIAN = 2;
    /** Fewer consonants are common to too many words. */
    private static final int FEWEST_CONSONANTS = 2;

    private final List<String> names = new ArrayList<>();
    private final NameIndex numbers = new NameIndex();
    private final NameIndex bySkeleton = new NameIndex();
    private byte[] languages = new byte[1 << 10];

    /** Adds a name, a key of {@link Spelling}, under the tag of a language; an empty tag where it is not known. */
    void add(String name, String tag) {
        int[] known = numbers.get(name);
        int number = known.length > 0 ? known[0] : added(name);
        languages[number] |= languages(name, tag);
    }

    /** Gives each name of the other of Ukrainian and Russian to which a name of a language may answer. */
    void answering(String name, String language, Consumer<String> found) {
        boolean russian = language.equals("ru");
        byte other = russian ? UKRAINIAN : RUSSIAN;
        for (String variant : Sounds.variants(name, language)) {
            String skeleton = Sounds.skeleton(variant);
            int[] candidates = skeleton.length() < FEWEST_CONSONANTS ? new int[0] : bySkeleton.get(skeleton);
            for (int number : candidates) {
                String candidate = names.get(number);
                boolean answers = (languages[number] & other) != 0
                        && (russian ? Sounds.answer(candidate, variant) : Sounds.answer(variant, candidate));
                if (answers) {
                    found.accept(candidate);
                }
            }
        }
    }

    void trim() {
        numbers.trim();
        bySkeleton.trim();
    }

    private int added(String name) {
        int number = names.size();
        if (number == languages.length) {
            languages = Arrays.copyOf(languages, 2 * number);
        }
        names.add(name);
        numbers.put(name, number);
        bySkeleton.put(Sounds.skeleton(name), number);
        return number;
    }

    private static byte languages(String name, String tag) {
        return switch (tag) {
            case "uk" -> UKRAINIAN;
            case "ru" -> RUSSIAN;
            default ->
                (byte) ((Script.hasAny(name, RUSSIAN_ONLY) ? 0 : UKRAINIAN)
                        | (Script.hasAny(name, UKRAINIAN_ONLY) ? 0 : RUSSIAN));
        };
    }
}
