package org.salient.core.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * On which maps an edge bounds ground of a key, and on which side of it. A <em>run</em> says that on maps {@code start} up
 * to {@code end}, the last left out, the key's ground lies {@code net} times more often on the left of an edge than on its
 * right. Edges that two shapes of one key share from both sides cancel out.
 */
final class Presence {
    private static final int NONE = -1;

    private final int maps;
    private final List<Tally> tallies = new ArrayList<>();
    private final Growing head = new Growing(NONE);

    private int[] next = new int[1 << 16];
    private int[] key = new int[1 << 16];
    private int[] start = new int[1 << 16];
    private int[] end = new int[1 << 16];
    private int[] value = new int[1 << 16];
    private int runs;

    /** The presence of edges on a number of maps. */
    Presence(int maps) {
        this.maps = maps;
    }

    /** Adds shapes, {@code by} times, to what the map in hand shows of a key. */
    void change(int ofKey, int[] signedEdges, int by) {
        Tally tally = of(ofKey);
        for (int signed : signedEdges) {
            int edge = Math.abs(signed) - 1;
            tally.net.set(edge, tally.net.get(edge) + (signed > 0 ? by : -by));
            tally.touched.add(edge);
        }
    }

    /** Ends the changes of a key on a map: what differs from the map before begins or ends a run. */
    void settle(int ofKey, int map) {
        Tally tally = of(ofKey);
        for (int i = 0; i < tally.touched.size(); i++) {
            int edge = tally.touched.get(i);
            int run = tally.open.get(edge);
            int times = tally.net.get(edge);
            if (run == NONE ? times != 0 : value[run] != times) {
                close(run, map);
                tally.open.set(edge, times == 0 ? NONE : begin(edge, ofKey, map, times));
            }
        }
        tally.touched.clear();
    }

    /** The first run of an edge; negative where it has none. */
    int first(int edge) {
        return head.get(edge);
    }

    /** The run after another of the same edge; negative where there is none. */
    int after(int run) {
        return next[run];
    }

    int key(int run) {
        return key[run];
    }

    int start(int run) {
        return start[run];
    }

    int end(int run) {
        return end[run];
    }

    int net(int run) {
        return value[run];
    }

    private Tally of(int key) {
        while (tallies.size() <= key) {
            tallies.add(new Tally());
        }
        return tallies.get(key);
    }

    /** What the map in hand shows of one key: how often each edge bounds it, its open run, and the edges not yet settled. */
    private static final class Tally {
        private final Growing net = new Growing(0);
        private final Growing open = new Growing(NONE);
        private final IntList touched = new IntList();
    }

    /** Numbers by edge, as many as are asked for; one that was never set is what it is otherwise. */
    private static final class Growing {
        private final int otherwise;
        private int[] numbers = {};

        Growing(int otherwise) {
            this.otherwise = otherwise;
        }

        int get(int edge) {
            return edge < numbers.length ? numbers[edge] : otherwise;
        }

        void set(int edge, int number) {
            if (edge >= numbers.length) {
                int before = numbers.length;
                numbers = Arrays.copyOf(numbers, Math.max(1024, edge * 2));
                Arrays.fill(numbers, before, numbers.length, otherwise);
            }
            numbers[edge] = number;
        }
    }

    private void close(int run, int map) {
        if (run != NONE) {
            end[run] = map;
        }
    }

    private int begin(int edge, int ofKey, int map, int times) {
        if (runs == next.length) {
            grow();
        }
        next[runs] = head.get(edge);
        head.set(edge, runs);
        key[runs] = ofKey;
        start[runs] = map;
        end[runs] = maps;
        value[runs] = times;
        return runs++;
    }

    private void grow() {
        next = Arrays.copyOf(next, runs * 2);
        key = Arrays.copyOf(key, runs * 2);
        start = Arrays.copyOf(start, runs * 2);
        end = Arrays.copyOf(end, runs * 2);
        value = Arrays.copyOf(value, runs * 2);
    }
}
