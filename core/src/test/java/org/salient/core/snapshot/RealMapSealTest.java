package org.salient.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.salient.core.TwoSides.MAPPER;
import static org.salient.core.TwoSides.THEATRE_VERSION;
import static org.salient.core.TwoSides.noon;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.salient.core.CpuTime;
import org.salient.core.Journal;
import org.salient.core.RealMap;
import org.salient.core.TwoSides;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.Decision;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Region;
import org.salient.core.model.Shapes;
import org.salient.core.model.Snapshot.Patch;
import org.salient.core.model.Status;
import org.salient.core.model.Warrant;

class RealMapSealTest {
    /** Five hundredths of a percent: sealing rounds vertices to 0.1 m, the map's own line is known to some 500 m. */
    private static final double AREA_LOST = 0.0005;

    @Test
    void aSealedRealMapHasTheAreasOfItsPolygonsAndTakesFiveSeconds() {
        var painted = RealMap.lastMap();
        var regions = RealMap.regions();

        var result = new AtomicReference<Sealed>();
        var took = CpuTime.of(() -> result.set(seal(painted, regions)));
        var sealed = result.get();

        var areas = new LinkedHashMap<Status, Double>();
        for (Patch patch : sealed.snapshot().patches()) {
            areas.merge(patch.status(), patch.areaSquareKilometres(), Double::sum);
        }
        areas.merge(Status.held(TwoSides.BLUE), sealed.stripSquareKilometres(), Double::sum);
        paintByOverlay(painted, regions).forEach((status, area) -> {
            System.out.printf("%s: %.2f km2 sealed, %.2f km2 by overlay%n", status, areas.get(status), area);
            assertThat(areas.get(status)).isCloseTo(area, within(area * AREA_LOST));
        });
        System.out.printf(
                "sealed %d polygons into %d patches in %d ms, %d mended, %.1f km2 unmapped, %.1f km2 overlap, %.1f km2 strips%n",
                painted.size(),
                sealed.snapshot().patches().size(),
                took.toMillis(),
                sealed.mended(),
                sealed.snapshot().unmapped(),
                sealed.overlapSquareKilometres(),
                sealed.stripSquareKilometres());
        assertThat(CoverageValidator.isValid(sealed.bodies().stream()
                        .map(body -> Shapes.read(body.bytes()))
                        .toArray(Geometry[]::new)))
                .isTrue();
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    private static Sealed seal(List<RealMap.Painted> painted, List<Region> regions) {
        var journal = new Journal();
        var patches = painted.stream()
                .map(one -> new LayerMap.LayerPatch(one.status(), "", journal.keep(one.shape())))
                .toList();
        var map = LayerMap.of(MAPPER, noon("08-03"), patches, true);
        var adopt = Decision.Adopt.of(new Warrant("test", noon("08-04"), "comparison"), map.id());
        var ledger = journal.add(noon("08-04"), map, adopt).ledger();
        var theatre = TwoSides.theatre(regions.toArray(Region[]::new));
        return new CoverageSealer(theatre)
                .seal(1, Assessment.at(ledger, noon("08-05")), journal::shape, THEATRE_VERSION);
    }

    /** The same by another way: later polygons taken off earlier ones, status by status. */
    private static Map<Status, Double> paintByOverlay(List<RealMap.Painted> painted, List<Region> regions) {
        var land = union(regions.stream().map(Region::shape).toList());
        var ground = new LinkedHashMap<Status, Geometry>(Map.of(Status.held(TwoSides.BLUE), land));
        for (var status : List.of(Status.held(TwoSides.RED), Status.grey(Status.Reason.UNKNOWN))) {
            var shape = OverlayNGRobust.overlay(
                    union(painted.stream()
                            .filter(one -> one.status().equals(status))
                            .map(RealMap.Painted::shape)
                            .toList()),
                    land,
                    OverlayNG.INTERSECTION);
            ground.replaceAll((_, other) -> OverlayNGRobust.overlay(other, shape, OverlayNG.DIFFERENCE));
            ground.put(status, shape);
        }
        var areas = new LinkedHashMap<Status, Double>();
        ground.forEach((status, shape) -> areas.put(status, EllipsoidArea.squareKilometres(shape)));
        return areas;
    }

    private static Geometry union(List<? extends Geometry> shapes) {
        var fixed = shapes.stream().map(GeometryFixer::fix).toList();
        return OverlayNGRobust.union(RealMap.collect(fixed));
    }
}
