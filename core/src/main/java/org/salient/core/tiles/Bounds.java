package org.salient.core.tiles;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.salient.core.history.Drawing;
import org.salient.core.history.Drawing.Front;

/**
 * What an edge bounds, walked in one direction.
 *
 * @param grounds ground i as i + 1 where it lies on the right and not on the left, as -(i + 1) where it is the other way
 *                round; by number
 * @param turns   the moments at which the line comes to the edge or leaves it, as numbered by {@link LineTimes}; sorted
 */
@SuppressWarnings("ArrayRecordComponent") // compared by sameAs
record Bounds(int[] grounds, int[] turns) {
    static final Bounds NONE = new Bounds(new int[0], new int[0]);

    /** What each chain of a drawing bounds, walking forward. */
    static Bounds[] ofChains(Drawing drawing, LineTimes times) {
        var bounds = new Bounds[drawing.chains().length];
        Arrays.fill(bounds, NONE);
        for (int ground = 0; ground < drawing.grounds().size(); ground++) {
            for (int signed : drawing.grounds().get(ground).boundary()) {
                int side = signed > 0 ? -(ground + 1) : ground + 1;
                int chain = Math.abs(signed) - 1;
                bounds[chain] = bounds[chain].plus(new Bounds(new int[] {side}, new int[0]));
            }
        }
        for (Front front : drawing.fronts()) {
            var turns = new Bounds(new int[0], times.of(front));
            for (int chain : front.chains()) {
                bounds[chain - 1] = bounds[chain - 1].plus(turns);
            }
        }
        return bounds;
    }

    boolean isEmpty() {
        return grounds.length == 0 && turns.length == 0;
    }

    boolean isSameAs(Bounds other) {
        return Arrays.equals(grounds, other.grounds) && Arrays.equals(turns, other.turns);
    }

    Bounds reversed() {
        return new Bounds(Arrays.stream(grounds).map(ground -> -ground).toArray(), turns);
    }

    /**
     * What both bound together, when they fall on one edge: ground that comes and goes again is on both sides or on none, and
     * the line that crosses itself is none.
     */
    Bounds plus(Bounds other) {
        return new Bounds(sum(grounds, other.grounds, ground -> -ground), sum(turns, other.turns, turn -> turn));
    }

    /** Two lists in order, without what the one has and the other has the opposite of. */
    private static int[] sum(int[] one, int[] other, IntUnaryOperator opposite) {
        var sum = IntStream.builder();
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == opposite.applyAsInt(other[j])) {
                i++;
                j++;
            } else {
                sum.add(Math.abs(one[i]) <= Math.abs(other[j]) ? one[i++] : other[j++]);
            }
        }
        Arrays.stream(one, i, one.length).forEach(sum);
        Arrays.stream(other, j, other.length).forEach(sum);
        return sum.build().toArray();
    }
}
