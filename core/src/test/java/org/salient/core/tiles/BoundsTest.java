package org.salient.core.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundsTest {
    private static final int[] NO_TURNS = {};

    /** Ground 1 on the right of one edge and on the left of the other lies between them, and they fell together. */
    @Test
    void groundBetweenTwoEdgesThatFellTogetherIsGone() {
        var one = new Bounds(new int[] {1, -2}, NO_TURNS);
        var other = new Bounds(new int[] {-1, 3}, NO_TURNS);
        assertThat(one.plus(other).grounds()).containsExactly(-2, 3);
        assertThat(one.plus(one.reversed()).isEmpty()).isTrue();
    }

    /** From 1 to 3 and from 3 to 5 is from 1 to 5; the line that runs twice at one time is not there. */
    @Test
    void stretchesOfTheLineThatFollowEachOtherAreOneAndTwoAtOneTimeAreNone() {
        var first = new Bounds(new int[0], new int[] {1, 3});
        var second = new Bounds(new int[0], new int[] {3, 5});
        assertThat(first.plus(second).turns()).containsExactly(1, 5);
        assertThat(first.plus(first).isEmpty()).isTrue();
    }
}
