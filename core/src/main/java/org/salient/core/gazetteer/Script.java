package org.salient.core.gazetteer;

/** Latin and Cyrillic letters, and those that look the same in both. Everything here is lower case. */
final class Script {
    private static final String LATIN = "abcehikmoptxyï";
    private static final String CYRILLIC = "авсенікмортхуї";

    private Script() {}

    /** Whether a letter is Cyrillic and needs no folding. */
    static boolean isPlainCyrillic(char letter) {
        return (letter >= 'А' && letter <= 'я') || "ІіЇїЄєҐґ".indexOf(letter) >= 0;
    }

    static boolean isCyrillic(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (isCyrillic(key.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a key has any of some letters. */
    static boolean hasAny(String key, String letters) {
        for (int i = 0; i < key.length(); i++) {
            if (letters.indexOf(key.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The key with every word in the letters of one script, where it mixes letters that look the same. */
    static String unmixed(String key) {
        boolean mixed = isCyrillic(key) && key.chars().anyMatch(Script::isLatin);
        if (!mixed) {
            return key;
        }
        var words = new StringBuilder(key.length());
        for (String word : key.split(" ", -1)) {
            words.append(words.isEmpty() ? "" : " ").append(unmixedWord(word));
        }
        return words.toString();
    }

    private static String unmixedWord(String word) {
        long latin = word.chars().filter(Script::isLatin).count();
        long cyrillic = word.chars().filter(Script::isCyrillic).count();
        if (latin == 0 || cyrillic == 0) {
            return word;
        }
        long onlyLatin = word.chars()
                .filter(letter -> isLatin(letter) && LATIN.indexOf(letter) < 0)
                .count();
        long onlyCyrillic = word.chars()
                .filter(letter -> isCyrillic(letter) && CYRILLIC.indexOf(letter) < 0)
                .count();
        boolean toCyrillic = onlyCyrillic == onlyLatin ? cyrillic >= latin : onlyCyrillic > onlyLatin;
        return toCyrillic ? replaced(word, LATIN, CYRILLIC) : replaced(word, CYRILLIC, LATIN);
    }

    private static String replaced(String word, String from, String to) {
        var letters = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = from.indexOf(word.charAt(i));
            if (at >= 0) {
                letters.setCharAt(i, to.charAt(at));
            }
        }
        return letters.toString();
    }

    private static boolean isLatin(int letter) {
        return (letter >= 'a' && letter <= 'z') || letter == 'ï';
    }

    private static boolean isCyrillic(int letter) {
        return letter >= 'Ѐ' && letter <= 'ӿ';
    }
}
