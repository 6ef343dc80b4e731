package org.salient.core.control;

import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.MAPPER;
import static org.salient.core.TwoSides.RED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.salient.core.TwoSides;
import org.salient.core.model.Evidence;
import org.salient.core.model.FactId;
import org.salient.core.model.Grid;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.Status;
import org.salient.core.model.TimeSpan;

/** Reference maps and sightings for the tests of estimators. */
final class Battlefield {
    static final Instant DAY_0 = Instant.parse("2025-10-01T00:00:00Z");
    static final Metres CELL = new Metres(500);

    private Battlefield() {}

    static Instant day(int days) {
        return DAY_0.plus(Duration.ofDays(days));
    }

    /** A map of 2 October on which shapes are painted over ground that blue holds. */
    static ReferenceMap map(ReferenceMap.Coat... coats) {
        var land = TwoSides.theatre().regions().getFirst().shape();
        var all = new java.util.ArrayList<ReferenceMap.Coat>();
        all.add(coat(Status.held(BLUE), land));
        all.addAll(List.of(coats));
        return new ReferenceMap(FactId.of("map", "test"), DAY_0, List.of(land), all);
    }

    static ReferenceMap.Coat coat(Status status, Geometry shape) {
        return new ReferenceMap.Coat(Optional.of(status), shape);
    }

    static Reference reference(ReferenceMap map, Envelope box) {
        return Reference.of(map, TwoSides.theatre(), Plane.grid(box, CELL));
    }

    /** Red east and blue west of 37.5 E, about 40 km square. */
    static Reference redInTheEast() {
        return reference(
                map(coat(Status.held(RED), TwoSides.box(37.5, 48, 38, 49))), new Envelope(37.2, 37.8, 48.3, 48.7));
    }

    /** A side seen on a day counted from the reference map, published at its end. */
    static Evidence seen(SideId side, int day, double lon, double lat) {
        return seen(side, day, new LonLat(lon, lat), Sighting.Shown.PRESENCE);
    }

    static Evidence seen(SideId side, int day, LonLat at, Sighting.Shown shown) {
        return new Evidence(
                FactId.of("evidence", side, day, at, shown),
                MAPPER,
                at,
                new Metres(100),
                new TimeSpan(day(day - 1), day(day)),
                day(day),
                day(day),
                side,
                shown,
                "",
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** The middle of a cell. */
    static LonLat middle(Grid grid, int row, int column) {
        var point = new CellOutlines(grid).centre(row * grid.columns() + column);
        return new LonLat(point.x, point.y);
    }

    static int cell(Grid grid, double lon, double lat) {
        return new CellLocator(grid).cell(new LonLat(lon, lat)).orElseThrow();
    }
}
