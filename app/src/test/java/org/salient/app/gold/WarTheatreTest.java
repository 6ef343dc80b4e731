package org.salient.app.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.salient.core.model.Region;
import org.salient.core.model.SideId;
import org.salient.core.model.Theatre;

class WarTheatreTest {
    private static final Theatre THEATRE =
            WarTheatre.read(Path.of("..", "bench", "theatre")).theatre();

    private static String regionAt(double lon, double lat) {
        var point = new GeometryFactory().createPoint(new Coordinate(lon, lat));
        return THEATRE.regions().stream()
                .filter(region -> region.shape().covers(point))
                .map(Region::id)
                .findFirst()
                .orElse("");
    }

    @Test
    void theSidesAreThoseOfTheSetsFormatInItsOrder() {
        assertThat(THEATRE.sides()).first().extracting(side -> side.id()).isEqualTo(new SideId("ru"));
        assertThat(THEATRE.sides().get(1).id()).isEqualTo(new SideId("ua"));
    }

    @Test
    void oneOutlineStandsForTheOblasts() {
        assertThat(regionAt(37.18, 48.28)).isEqualTo("ukraine"); // Pokrovsk
        assertThat(regionAt(36.23, 49.99)).isEqualTo("ukraine"); // Kharkiv
        assertThat(regionAt(34.10, 44.95)).isEqualTo("ukraine"); // Simferopol
        assertThat(regionAt(36.59, 50.60)).isEqualTo("border-north"); // Belgorod
        assertThat(regionAt(39.72, 47.23)).isEqualTo("border-east"); // Rostov
    }
}
