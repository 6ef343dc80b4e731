package org.salient.core.stories;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds earlier texts that may be like a text without comparing it with all: MinHash with banding.
 *
 * <p>Each of 96 hash functions keeps its least value over the shingles of a text; two texts agree on one with the
 * probability of their likeness s. Three agreements in one of 32 bands make a pair: 1 − (1 − s³)³² of the pairs of
 * likeness s are found, 98.6 % at s = 0.5, where the threshold lies, 99.96 % at 0.6, and 0.003 % at s = 0.01, which is as
 * like as unrelated texts of one language are. So the cost a text is the cost of its own words, however many came before.
 */
final class Bands {
    private static final int BANDS = 32;
    private static final int ROWS = 3;

    /**
     * How many texts of one bucket are looked at: of many that are like each other, the first suffice to tell that another
     * is, and a stock phrase of thousands of posts costs no more than this.
     */
    private static final int MOST = 16;

    private final Buckets[] buckets = new Buckets[BANDS];
    private final long[] seeds = new long[BANDS * ROWS];

    Bands() {
        Arrays.setAll(buckets, _ -> new Buckets());
        Arrays.setAll(seeds, at -> Mixing.stir((at + 1) * 0x9E3779B97F4A7C15L));
    }

    /** The keys of a text, one a band; none where it has no shingles. */
    long[] keys(Wording wording) {
        if (wording.shingles().length == 0) {
            return new long[0];
        }
        long[] least = least(wording.shingles());
        long[] keys = new long[BANDS];
        Arrays.setAll(keys, band -> Mixing.all(least, band * ROWS, (band + 1) * ROWS));
        return keys;
    }

    private long[] least(int[] shingles) {
        long[] least = new long[seeds.length];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int shingle : shingles) {
            for (int hash = 0; hash < least.length; hash++) {
                least[hash] = Math.min(least[hash], Mixing.stir(shingle ^ seeds[hash]));
            }
        }
        return least;
    }

    /** The numbers of the texts that share a key with these. */
    Set<Integer> near(long[] keys) {
        var near = new LinkedHashSet<Integer>();
        for (int band = 0; band < keys.length; band++) {
            buckets[band].addTo(near, keys[band]);
        }
        return near;
    }

    void add(int text, long[] keys) {
        for (int band = 0; band < keys.length; band++) {
            buckets[band].add(keys[band], text, MOST);
        }
    }
}
