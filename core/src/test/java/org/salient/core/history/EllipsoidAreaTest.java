package org.salient.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.salient.core.TwoSides.box;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class EllipsoidAreaTest {
    @Test
    void aDegreeSquareAgreesWithGeographicLibOnShortEdges() {
        var square = box(37, 48, 38, 49);
        var cut = Densifier.densify(square, 0.001);

        assertThat(EllipsoidArea.squareKilometres(square)).isCloseTo(geographicLib(cut), within(1e-4));
    }

    @Test
    void aDegreeSquareWithGeodesicEdgesIsSmallerByTheirBulges() {
        var square = box(37, 48, 38, 49);

        // 8,217.590 km2 is GeographicLib's own figure for the square of four geodesics.
        assertThat(geographicLib(square)).isCloseTo(8217.590, within(0.001));
        assertThat(EllipsoidArea.squareKilometres(square)).isCloseTo(8217.590, within(0.2));
    }

    @Test
    void cuttingAnEdgeChangesNoArea() {
        var slanted = org.salient.core.TwoSides.polygon(37, 48, 38.5, 48.4, 37.2, 49.3);

        double whole = EllipsoidArea.squareKilometres(slanted);
        double cut = EllipsoidArea.squareKilometres(Densifier.densify(slanted, 0.01));

        assertThat(cut).isCloseTo(whole, within(whole * 1e-12));
    }

    @Test
    void aHoleIsTakenOff() {
        var square = box(37, 48, 38, 49);
        var hole = box(37.4, 48.4, 37.6, 48.6);

        assertThat(EllipsoidArea.squareKilometres(square.difference(hole)))
                .isCloseTo(EllipsoidArea.squareKilometres(square) - EllipsoidArea.squareKilometres(hole), within(1e-8));
    }

    @Test
    void halfTheEarthIsHalfOfItsSurface() {
        // The surface of WGS 84 is 510,065,621.724 km2.
        assertThat(EllipsoidArea.squareKilometres(Densifier.densify(box(-180, 0, 180, 90), 1)))
                .isCloseTo(510_065_621.724 / 2, within(0.001));
    }

    private static double geographicLib(Geometry ring) {
        var area = new PolygonArea(Geodesic.WGS84, false);
        for (Coordinate point : ring.getCoordinates()) {
            area.AddPoint(point.y, point.x);
        }
        return Math.abs(area.Compute().area) / 1e6;
    }
}
