package org.salient.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.MAPPER;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.THEATRE_VERSION;
import static org.salient.core.TwoSides.box;
import static org.salient.core.TwoSides.noon;
import static org.salient.core.TwoSides.region;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.salient.core.Journal;
import org.salient.core.TwoSides;
import org.salient.core.model.Decision;
import org.salient.core.model.LayerMap;
import org.salient.core.model.LayerMap.LayerPatch;
import org.salient.core.model.Shapes;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;
import org.salient.core.model.Warrant;

class FrontLineTest {
    private final Journal journal = new Journal();

    @Test
    void greyGroundBetweenTwoSidesHasAnEdgeForEach() {
        var edges = trace(
                TwoSides.theatre(),
                new LayerPatch(Status.held(RED), "", journal.keep(box(37.5, 48, 38, 49))),
                new LayerPatch(Status.grey(Status.Reason.UNKNOWN), "", journal.keep(box(37.4, 48, 37.6, 49))));

        assertThat(edges).hasSize(2);
        assertThat(edges.get(0).side()).isEqualTo(RED);
        assertThat(edges.get(0).shape().equalsTopo(line(37.6, 48, 37.6, 49))).isTrue();
        assertThat(edges.get(1).side()).isEqualTo(BLUE);
        assertThat(edges.get(1).shape().equalsTopo(line(37.4, 48, 37.4, 49))).isTrue();
        assertThat(edges).noneMatch(Edge::isBoth);
    }

    @Test
    void whereSidesTouchThereIsOneEdge() {
        var edges =
                trace(TwoSides.theatre(), new LayerPatch(Status.held(RED), "", journal.keep(box(37.5, 48, 38, 49))));

        assertThat(edges).hasSize(1);
        assertThat(edges.getFirst().side()).isEqualTo(RED);
        assertThat(edges.getFirst().other()).contains(BLUE);
        assertThat(edges.getFirst().shape().equalsTopo(line(37.5, 48, 37.5, 49)))
                .isTrue();
    }

    @Test
    void greyOfTwoReasonsIsOneGrey() {
        var edges = trace(
                TwoSides.theatre(),
                new LayerPatch(Status.grey(Status.Reason.UNKNOWN), "", journal.keep(box(37.4, 48, 37.6, 49))),
                new LayerPatch(Status.grey(Status.Reason.STALE), "", journal.keep(box(37.6, 48, 38, 49))));

        assertThat(edges).hasSize(1);
        assertThat(edges.getFirst().shape().equalsTopo(line(37.4, 48, 37.4, 49)))
                .isTrue();
    }

    @Test
    void bordersOfRegionsAndOfTheTheatreAreNoLine() {
        var theatre = TwoSides.theatre(
                region("south", Optional.of(BLUE), box(37, 48, 38, 48.5)),
                region("north", Optional.of(BLUE), box(37, 48.5, 38, 49)));

        assertThat(trace(theatre)).isEmpty();
    }

    private List<Edge> trace(Theatre theatre, LayerPatch... patches) {
        var map = LayerMap.of(MAPPER, noon("11-01"), List.of(patches), false);
        var adopt = Decision.Adopt.of(new Warrant("editor", noon("11-01"), "reviewed"), map.id());
        var ledger = journal.add(noon("11-01"), map, adopt).ledger();
        var sealed = new CoverageSealer(theatre)
                .seal(1, Assessment.at(ledger, noon("11-02")), journal::shape, THEATRE_VERSION);
        sealed.bodies().forEach(body -> journal.keep(Shapes.read(body.bytes())));
        return new FrontLine(theatre).trace(sealed.snapshot(), journal::shape);
    }

    private static Geometry line(double lon, double lat, double toLon, double toLat) {
        return new GeometryFactory()
                .createLineString(new Coordinate[] {new Coordinate(lon, lat), new Coordinate(toLon, toLat)});
    }
}
