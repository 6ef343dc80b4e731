package org.salient.core.history;

import java.util.Arrays;

/**
 * On which maps an edge bounds ground of a key, and on which side of it. A <em>run</em> says that on maps {@code start} up
 * to {@code end}, the last left out, the key's ground lies {@code net} times more often on the left of an edge than on its
 * right. Edges that two shapes of one key share from both sides cancel out.
 */
final class Presence {
    private static final int NONE = -1;

    private final int maps;
    private int[][] net = new int[0][];
    private int[][] open = new int[0][];
    private int[] head;
    private int[] touched = new int[1024];
    private int touchedCount;

    private int[] next = new int[1 << 16];
    private int[] key = new int[1 << 16];
    private int[] start = new int[1 << 16];
    private int[] end = new int[1 << 16];
    private int[] value = new int[1 << 16];
    private int runs;

    /** The presence of edges on a number of maps. */
    Presence(int maps, int edges) {
        this.maps = maps;
        this.head = new int[edges];
        Arrays.fill(head, NONE);
    }

    /** Adds shapes, {@code by} times, to what the map in hand shows of a key. */
    void change(int ofKey, int[] signedEdges, int by) {
        int[] nets = netsOf(ofKey);
        for (int signed : signedEdges) {
            int edge = Math.abs(signed) - 1;
            nets[edge] += signed > 0 ? by : -by;
            touch(edge);
        }
    }

    /** Ends the changes of a key on a map: what differs from the map before begins or ends a run. */
    void settle(int ofKey, int map) {
        int[] nets = netsOf(ofKey);
        for (int i = 0; i < touchedCount; i++) {
            int edge = touched[i];
            int run = open[ofKey][edge];
            if (run == NONE ? nets[edge] != 0 : value[run] != nets[edge]) {
                close(run, map);
                open[ofKey][edge] = nets[edge] == 0 ? NONE : begin(edge, ofKey, map, nets[edge]);
            }
        }
        touchedCount = 0;
    }

    /** The first run of an edge; negative where it has none. */
    int first(int edge) {
        return head[edge];
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

    private int[] netsOf(int ofKey) {
        if (ofKey >= net.length) {
            net = Arrays.copyOf(net, ofKey + 1);
            open = Arrays.copyOf(open, ofKey + 1);
        }
        for (int k = 0; k <= ofKey; k++) {
            if (net[k] == null) {
                net[k] = new int[head.length];
                open[k] = new int[head.length];
                Arrays.fill(open[k], NONE);
            }
        }
        return net[ofKey];
    }

    private void touch(int edge) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, touchedCount * 2);
        }
        touched[touchedCount++] = edge;
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
        next[runs] = head[edge];
        head[edge] = runs;
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
