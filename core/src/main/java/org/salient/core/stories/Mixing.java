package org.salient.core.stories;

/** Numbers for words and for rows of words, which differ where these differ but for chance: 64 bits, well mixed. */
final class Mixing {
    private static final long PRIME = 0x100000001B3L;

    private Mixing() {}

    /** The number of a word that goes on with a letter; never 0. */
    static long next(long word, int letter) {
        long mixed = (word ^ letter) * PRIME + 0x9E3779B97F4A7C15L;
        return mixed == 0 ? 1 : mixed;
    }

    /** The number of a row of words. */
    static long all(long[] words, int from, int until) {
        long row = until - (long) from;
        for (int at = from; at < until; at++) {
            row = stir(row * PRIME + words[at]);
        }
        return row;
    }

    /** The last step of SplitMix64: every bit of the result depends on every bit of the number. */
    static long stir(long number) {
        long stirred = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        stirred = (stirred ^ (stirred >>> 27)) * 0x94D049BB133111EBL;
        return stirred ^ (stirred >>> 31);
    }
}
