package org.salient.app.gold;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text that spans cover, each counted whole as soon as a letter of it is covered. */
public final class CoveredWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final List<GoldSpan> words;

    public CoveredWords(String text) {
        // Offsets in code points, gathered in one walk.
        int[] points = new int[text.length() + 1];
        for (int i = 0, point = 0; i < text.length(); i++) {
            points[i] = point;
            point += Character.isHighSurrogate(text.charAt(i)) ? 0 : 1;
            points[i + 1] = point;
        }
        words = WORD.matcher(text)
                .results()
                .map(word -> new GoldSpan(points[word.start()], points[word.end()]))
                .toList();
    }

    /** The numbers of the words that a span covers. */
    public BitSet of(GoldSpan span) {
        var covered = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            covered.set(i, words.get(i).start() < span.end() && words.get(i).end() > span.start());
        }
        return covered;
    }

    /** The common share of two sets of words, of the words in either; nought where there is no word. */
    public static double share(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        var either = (BitSet) one.clone();
        either.or(other);
        return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
    }
}
