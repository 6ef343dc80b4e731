package org.salient.core.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different timelines of a history: each a list of runs, a code from a map on until the next run; the first is 0. */
final class Timelines {
    /** A timeline in the form in which equal ones are told: start and code by turns. */
    @SuppressWarnings("ArrayRecordComponent") // compared by what the array holds
    private record Runs(int[] startsAndCodes) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Runs(var runs) && Arrays.equals(startsAndCodes, runs);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(startsAndCodes);
        }
    }

    private final Map<Runs, Integer> numbers = new HashMap<>();
    private final List<int[]> all = new ArrayList<>();
    private int[] buffer = new int[64];

    /** The number of a timeline, given by its code on each map. */
    int add(byte[] codes) {
        int used = 0;
        int map = 0;
        int same = 0;
        while (same >= 0 && map < codes.length) {
            if (used + 2 > buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            buffer[used++] = map;
            buffer[used++] = codes[map];
            same = Arrays.mismatch(codes, map, codes.length - 1, codes, map + 1, codes.length);
            map += same + 1;
        }
        return add(Arrays.copyOf(buffer, used));
    }

    /** The number of a timeline, given by the first map and the code of each run. */
    int add(int[] startsAndCodes) {
        return numbers.computeIfAbsent(new Runs(startsAndCodes), runs -> {
            all.add(runs.startsAndCodes());
            return all.size() - 1;
        });
    }

    /** Writes a timeline's code on each map. */
    void fill(int timeline, byte[] codes) {
        int[] runs = all.get(timeline);
        for (int run = 0; run < runs.length; run += 2) {
            int until = run + 2 < runs.length ? runs[run + 2] : codes.length;
            Arrays.fill(codes, runs[run], until, (byte) runs[run + 1]);
        }
    }

    /** The number among others of a timeline whose codes have no sign. */
    int plain(int timeline, Timelines others) {
        int[] runs = all.get(timeline);
        int[] plain = new int[runs.length];
        int used = 0;
        for (int run = 0; run < runs.length; run += 2) {
            int code = Math.abs(runs[run + 1]);
            if (used == 0 || plain[used - 1] != code) {
                plain[used++] = runs[run];
                plain[used++] = code;
            }
        }
        return others.add(Arrays.copyOf(plain, used));
    }

    int count() {
        return all.size();
    }

    int runs(int timeline) {
        return all.get(timeline).length / 2;
    }

    int start(int timeline, int run) {
        return all.get(timeline)[2 * run];
    }

    int code(int timeline, int run) {
        return all.get(timeline)[2 * run + 1];
    }

    /** The code of a map: of the last run that starts by then. */
    int codeAt(int timeline, int map) {
        int[] runs = all.get(timeline);
        int low = 0;
        int high = runs.length / 2 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs[2 * middle] <= map) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return runs[2 * low + 1];
    }
}
