package org.salient.app.publication;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;

class PrecisionFloorTest {
    private final PrecisionFloor floor = new PrecisionFloor(new Metres(250));

    @Property
    void theCoarseAreaHoldsAllOfTheTrueOne(
            @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll @DoubleRange(min = -75, max = 75) double lat,
            @ForAll @DoubleRange(max = 5000) double error) {
        var exact = new LonLat(lon, lat);
        var coarse = floor.coarse(exact, new Metres(error));
        assertThat(coarse.centre().distanceTo(exact).value() + error)
                .isLessThanOrEqualTo(coarse.error().value());
        assertThat(coarse.error().value()).isGreaterThanOrEqualTo(250);
    }

    @Property
    void whatIsCoarseAlreadyStaysWhereItIs(
            @ForAll @DoubleRange(min = -179, max = 179) double lon,
            @ForAll @DoubleRange(min = -75, max = 75) double lat) {
        var once = floor.coarse(new LonLat(lon, lat), new Metres(0)).centre();
        var twice = floor.coarse(once, new Metres(0)).centre();
        assertThat(twice.distanceTo(once).value()).isLessThan(0.01);
    }

    @Property
    void pointsOfOneCellCannotBeToldApart(
            @ForAll @DoubleRange(min = -100, max = 100) double metresEast,
            @ForAll @DoubleRange(min = -100, max = 100) double metresNorth) {
        var knot = floor.coarse(new LonLat(37.5, 48.5), new Metres(0)).centre();
        double lat = knot.lat() + metresNorth / 111_195;
        double lon = knot.lon() + metresEast / (111_195 * Math.cos(Math.toRadians(knot.lat())));
        assertThat(floor.coarse(new LonLat(lon, lat), new Metres(0)).centre()).isEqualTo(knot);
    }
}
