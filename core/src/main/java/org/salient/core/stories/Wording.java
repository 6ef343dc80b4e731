package org.salient.core.stories;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text as they are compared: letters and digits alone, without case, accents, links, handles and emoji, so
 * that two ways of writing one text are one. Scripts that set no spaces count each character as a word.
 *
 * @param shingles a number for every three neighbouring words, each once, ascending
 * @param whole    a number for all the words in their order
 * @param words    how many there are
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Wording(int[] shingles, long whole, int words) {
    /**
     * How many words make a shingle. One changed word touches three shingles of a hundred; two words would make set
     * phrases ("in the direction") common to texts that share nothing, four or more lose a headline of ten words to one edit.
     */
    static final int LENGTH = 3;

    /** Scripts of letters that set no spaces between words. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final Pattern NO_WORDS =
            Pattern.compile("(?:https?://|www\\.|t\\.me/)[^\\s)\\]>\"']+|(?<![\\p{L}\\p{N}])@[A-Za-z0-9_]+");

    static Wording of(String text) {
        long[] words = words(text);
        return new Wording(shingles(words), Mixing.all(words, 0, words.length), words.length);
    }

    /** The number of all words of a text in their order. */
    static long whole(String text) {
        long[] words = words(text);
        return Mixing.all(words, 0, words.length);
    }

    /** The share of the shingles of either that both have, 0 to 1. */
    double likeness(Wording other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < shingles.length && j < other.shingles.length) {
            int order = Integer.compare(shingles[i], other.shingles[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = shingles.length + other.shingles.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static int[] shingles(long[] words) {
        int[] shingles = new int[Math.max(0, words.length - LENGTH + 1)];
        Arrays.setAll(shingles, at -> (int) Mixing.all(words, at, at + LENGTH));
        return Arrays.stream(shingles).sorted().distinct().toArray();
    }

    private static long[] words(String text) {
        String plain = Normalizer.normalize(
                Links.mayBeIn(text) ? NO_WORDS.matcher(text).replaceAll(" ") : text, Normalizer.Form.NFKD);
        var words = new Row(plain.length());
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int letter = plain.codePointAt(at);
            if (!isSilent(letter)) {
                words.read(letter);
            }
        }
        words.end();
        return Arrays.copyOf(words.words, words.count);
    }

    /** The numbers of the words that were read, and of the word that is being read. */
    private static final class Row {
        private final long[] words;
        private int count;
        private long word;

        private Row(int most) {
            this.words = new long[most];
        }

        private void read(int letter) {
            if (standsAlone(letter)) {
                end();
                words[count++] = Mixing.next(0, letter);
            } else if (Character.isLetterOrDigit(letter)) {
                word = Mixing.next(word, Character.toLowerCase(letter));
            } else {
                end();
            }
        }

        private void end() {
            if (word != 0) {
                words[count++] = word;
                word = 0;
            }
        }
    }

    /** Apostrophes of every kind, accents, and what no eye sees: joiners, soft hyphens, marks of direction. */
    private static boolean isSilent(int letter) {
        if (letter < 0x80) {
            return letter == '\'';
        }
        int type = Character.getType(letter);
        return letter == 'ʼ' || letter == '’' || type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    private static boolean standsAlone(int letter) {
        if (letter < 0x0E00) {
            return false;
        }
        return Character.isIdeographic(letter)
                || (Character.isLetter(letter) && UNSPACED.contains(UnicodeScript.of(letter)));
    }
}
