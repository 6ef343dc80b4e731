package org.salient.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.box;
import static org.salient.core.TwoSides.noon;
import static org.salient.core.TwoSides.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.salient.core.history.DrawnWar.Ink;
import org.salient.core.history.DrawnWar.Sheet;
import org.salient.core.model.FactId;
import org.salient.core.model.LonLat;
import org.salient.core.model.Status;

class TidyingTest {
    private static final Status HELD_RED = Status.held(RED);
    private static final Status HELD_BLUE = Status.held(BLUE);

    @Test
    void aGapOfLessThanAMetreBetweenShapesBelongsToThem() {
        // 0.00001 degrees of longitude at 48.5 N are 0.74 m.
        var war = war(box(37, 48, 37.49999, 49), box(37.5, 48, 38, 49));
        var inTheGap = new LonLat(37.499995, 48.5);

        assertThat(war.history().statusOf(inTheGap, noon("03-01"))).contains(HELD_BLUE);
        assertThat(war.tidied().statusOf(inTheGap, noon("03-01"))).contains(HELD_RED);
    }

    @Test
    void aStripBesideTheBorderOfTheTheatreIsLeftOut() {
        // 0.01 degrees of longitude at 48.5 N are 740 m.
        var war = war(box(37.01, 48, 38, 49));
        var inTheStrip = new LonLat(37.005, 48.5);

        assertThat(war.history().statusOf(inTheStrip, noon("03-01"))).contains(HELD_BLUE);
        assertThat(war.tidied().statusOf(inTheStrip, noon("03-01"))).isEmpty();
    }

    @Test
    void aStripAlongABorderBetweenTwoSidesIsLeftOutToo() {
        var war = war(box(37.5, 48, 37.99, 49));
        var land = region("land", Optional.of(BLUE), box(37, 48, 38, 49));
        var abroad = region("abroad", Optional.of(RED), box(38, 48, 39, 49));
        var tidied = DrawnWar.of(List.of(land, abroad), war.sheets()).tidied();

        assertThat(tidied.statusOf(new LonLat(37.995, 48.5), noon("03-01"))).isEmpty();
        assertThat(tidied.statusOf(new LonLat(37.2, 48.5), noon("03-01"))).contains(HELD_BLUE);
        assertThat(tidied.statusOf(new LonLat(38.5, 48.5), noon("03-01"))).contains(HELD_RED);
    }

    @Test
    void widerGroundBesideTheBorderStays() {
        // 0.1 degrees are 7.4 km.
        var war = war(box(37.1, 48, 38, 49));

        assertThat(war.tidied().statusOf(new LonLat(37.05, 48.5), noon("03-01")))
                .contains(HELD_BLUE);
    }

    @Test
    void aNarrowPocketFarFromTheBorderStays() {
        var war = war(
                box(37, 48, 37.5, 49), box(37.51, 48, 38, 49), box(37.5, 48, 37.51, 48.5), box(37.5, 48.51, 37.51, 49));

        assertThat(war.tidied().statusOf(new LonLat(37.505, 48.505), noon("03-01")))
                .contains(HELD_BLUE);
    }

    @Test
    void tidyingChangesNoOtherGround() {
        var war = war(box(37, 48, 37.49999, 49), box(37.5, 48, 37.8, 49));
        var plain = war.history().areas().perMap("land", HELD_RED)[0];
        var tidied = war.tidied().areas().perMap("land", HELD_RED)[0];

        // The gap: 0.74 m by 111 km.
        assertThat(tidied - plain).isBetween(0.081, 0.083);
    }

    private static DrawnWar war(Geometry... red) {
        var inks = Stream.of(red).map(shape -> new Ink(HELD_RED, shape)).toList();
        var sheet = new Sheet(FactId.of("map", "one"), noon("03-01"), noon("03-01"), noon("03-01"), inks);
        return DrawnWar.of(List.of(region("land", Optional.of(BLUE), box(37, 48, 38, 49))), List.of(sheet));
    }
}
