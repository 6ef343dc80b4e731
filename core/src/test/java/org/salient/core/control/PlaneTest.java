package org.salient.core.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.salient.core.TwoSides.box;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;

class PlaneTest {
    private final Plane plane = new Plane(new LonLat(36.5, 48.5));

    @Property
    void thereAndBackAgainAPointMovesByLessThanAMillimetre(
            @ForAll @DoubleRange(min = 25, max = 48) double lon, @ForAll @DoubleRange(min = 40, max = 57) double lat) {
        var flat = plane.onPlane(lon, lat);
        var back = plane.onEarth(flat.x, flat.y);

        assertThat(Geodesic.WGS84.Inverse(lat, lon, back.y, back.x).s12).isLessThan(0.001);
    }

    @Test
    void areasAreThoseOfTheEllipsoid() {
        var shape = Densifier.densify(box(37, 48, 38, 49), 0.001);
        double onEarth = EllipsoidArea.squareKilometres(shape);
        shape.apply((CoordinateFilter) point -> point.setCoordinate(plane.onPlane(point.x, point.y)));

        assertThat(shape.getArea() / 1e6).isCloseTo(onEarth, within(onEarth * 1e-8));
    }

    @Test
    void nearTheOriginDistancesAreThoseOnTheGround() {
        var flat = plane.onPlane(36.6, 48.5);

        assertThat(Math.hypot(flat.x, flat.y))
                .isCloseTo(Geodesic.WGS84.Inverse(48.5, 36.5, 48.5, 36.6).s12, within(0.01));
    }

    @Test
    void aGridCoversItsBox() {
        var grid = Plane.grid(new Envelope(36.4, 38.15, 47.75, 48.75), new Metres(500));
        var locator = new CellLocator(grid);

        assertThat(grid.columns()).isBetween(255, 270);
        assertThat(grid.rows()).isBetween(220, 230);
        for (double lon : new double[] {36.41, 37.3, 38.14}) {
            for (double lat : new double[] {47.751, 48.2, 48.749}) {
                assertThat(locator.cell(new LonLat(lon, lat))).isPresent();
            }
        }
        assertThat(locator.cell(new LonLat(36.2, 48.2))).isEmpty();
    }
}
