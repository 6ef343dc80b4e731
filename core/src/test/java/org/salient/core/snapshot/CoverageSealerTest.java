package org.salient.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.MAPPER;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.THEATRE_VERSION;
import static org.salient.core.TwoSides.box;
import static org.salient.core.TwoSides.noon;
import static org.salient.core.TwoSides.polygon;
import static org.salient.core.TwoSides.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.salient.core.Journal;
import org.salient.core.TwoSides;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.Decision;
import org.salient.core.model.FactId;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Proposal;
import org.salient.core.model.Shapes;
import org.salient.core.model.Snapshot.Patch;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;
import org.salient.core.model.Warrant;

class CoverageSealerTest {
    private static final Status HELD_RED = Status.held(RED);
    private static final Status HELD_BLUE = Status.held(BLUE);
    private static final Status CONTESTED = Status.grey(Status.Reason.CONTESTED);
    private static final double WHOLE = EllipsoidArea.squareKilometres(box(37, 48, 38, 49));

    private final Journal journal = new Journal();

    record Coat(Status status, Geometry shape) {}

    @Test
    void whereNoMapIsAdoptedTheRegionsSideHoldsAll() {
        var patches = seal(TwoSides.theatre()).snapshot().patches();

        assertThat(patches).hasSize(1);
        assertThat(patches.getFirst().status()).isEqualTo(HELD_BLUE);
        assertThat(patches.getFirst().areaSquareKilometres()).isCloseTo(WHOLE, within(1e-6));
        assertThat(patches.getFirst().provenance().basis()).isEqualTo(THEATRE_VERSION);
    }

    @Test
    void aLaterPatchCoversAnEarlierOne() {
        var sealed = seal(
                TwoSides.theatre(),
                new Coat(HELD_RED, box(37.5, 48, 38, 49)),
                new Coat(CONTESTED, box(37.4, 48, 37.6, 49)));

        assertThat(at(sealed, 37.55, 48.5).status()).isEqualTo(CONTESTED);
        assertThat(at(sealed, 37.7, 48.5).status()).isEqualTo(HELD_RED);
        assertThat(at(sealed, 37.3, 48.5).status()).isEqualTo(HELD_BLUE);
        // A tenth of a degree lies under both.
        assertThat(sealed.overlapSquareKilometres()).isCloseTo(WHOLE / 10, within(1e-6));
    }

    @Test
    void anAcceptedProposalIsPaintedOverTheMapAndNamesItsEvidence() {
        adopt(new Coat(HELD_RED, box(37.5, 48, 38, 49)));
        var seen = FactId.of("evidence", "a flag");
        var proposal = Proposal.of(
                "engine",
                noon("11-02"),
                HELD_RED,
                journal.keep(box(37.45, 48.4, 37.5, 48.6)),
                1,
                Optional.of(0.8),
                List.of(seen),
                Optional.empty(),
                "");
        var accept = Decision.Accept.of(warrant(), proposal.id());
        journal.add(noon("11-03"), proposal, accept);

        var patch = at(sealNow(TwoSides.theatre()), 37.47, 48.5);

        assertThat(patch.status()).isEqualTo(HELD_RED);
        assertThat(patch.provenance().basis()).isEqualTo(proposal.id());
        assertThat(patch.provenance().decisions()).containsExactly(accept.id());
        assertThat(patch.provenance().evidence()).containsExactly(seen);
    }

    @Test
    void groundOutsideTheTheatreIsLeftOutAndCounted() {
        var sealed = seal(TwoSides.theatre(), new Coat(HELD_RED, box(37.5, 48, 38.5, 49)));

        assertThat(sealed.snapshot().unmapped()).isCloseTo(WHOLE / 2, within(1e-6));
        assertThat(total(sealed)).isCloseTo(WHOLE, within(WHOLE * 1e-9));
    }

    @Test
    void aRegionThatNobodyHoldsByDefaultIsMappedOnlyWhereItIsPainted() {
        var theatre = TwoSides.theatre(region("beyond", Optional.empty(), box(37, 48, 38, 49)));
        var sealed = seal(theatre, new Coat(HELD_RED, box(37.5, 48, 38, 49)));

        assertThat(sealed.snapshot().patches()).hasSize(1);
        assertThat(total(sealed)).isCloseTo(WHOLE / 2, within(1e-6));
    }

    @Test
    void whereRegionsOverlapTheEarlierCounts() {
        var theatre = TwoSides.theatre(
                region("east", Optional.of(RED), box(37.4, 48, 38, 49)),
                region("all", Optional.of(BLUE), box(37, 48, 38, 49)));
        var sealed = seal(theatre);

        assertThat(at(sealed, 37.5, 48.5).region()).isEqualTo("east");
        assertThat(at(sealed, 37.2, 48.5).region()).isEqualTo("all");
        assertThat(total(sealed)).isCloseTo(WHOLE, within(WHOLE * 1e-9));
    }

    @Test
    void crossedRingsAndHolesOutsideTheirShellAreMendedAndCounted() {
        var bowTie = polygon(37.2, 48.2, 37.4, 48.4, 37.4, 48.2, 37.2, 48.4);
        var sealed = seal(TwoSides.theatre(), new Coat(HELD_RED, bowTie));

        assertThat(sealed.mended()).isEqualTo(1);
        assertThat(area(sealed, HELD_RED))
                .isCloseTo(
                        EllipsoidArea.squareKilometres(polygon(37.2, 48.2, 37.3, 48.3, 37.2, 48.4))
                                + EllipsoidArea.squareKilometres(polygon(37.4, 48.2, 37.4, 48.4, 37.3, 48.3)),
                        within(1e-6));
    }

    @Test
    void aHairlineBetweenShapesIsPaintedAsTheShapeBesideIt() {
        // 0.00001 degrees are 0.7 m.
        var sealed = seal(
                TwoSides.theatre(),
                new Coat(HELD_RED, box(37.2, 48.2, 37.5, 48.8)),
                new Coat(HELD_RED, box(37.50001, 48.2, 37.8, 48.8)),
                new Coat(HELD_RED, box(37.4, 48.8, 37.6, 48.9)),
                new Coat(HELD_RED, box(37.4, 48.1, 37.6, 48.2)));

        assertThat(at(sealed, 37.500005, 48.5).status()).isEqualTo(HELD_RED);
        assertThat(total(sealed)).isCloseTo(WHOLE, within(WHOLE * 1e-9));
    }

    @Test
    void aStripBetweenTheMapsBorderAndTheTheatresIsLeftOutAndCounted() {
        // The map's border lies 0.01 degrees, some 740 m, within the theatre's.
        var sealed = seal(TwoSides.theatre(), new Coat(HELD_RED, box(37.5, 48, 37.99, 49)));

        assertThat(sealed.stripSquareKilometres())
                .isCloseTo(EllipsoidArea.squareKilometres(box(37.99, 48, 38, 49)), within(1e-6));
        assertThat(area(sealed, HELD_BLUE)).isCloseTo(WHOLE / 2, within(1e-6));
    }

    @Test
    void aStripAlongABorderBetweenTwoSidesIsLeftOutToo() {
        var theatre = TwoSides.theatre(
                region("land", Optional.of(BLUE), box(37, 48, 38, 49)),
                region("abroad", Optional.of(RED), box(38, 48, 39, 49)));

        var sealed = seal(theatre, new Coat(HELD_RED, box(37.5, 48, 37.99, 49)));

        assertThat(sealed.stripSquareKilometres())
                .isCloseTo(EllipsoidArea.squareKilometres(box(37.99, 48, 38, 49)), within(1e-6));
    }

    @Test
    void anIslandOfItsOwnIsNoStrip() {
        var theatre = TwoSides.theatre(region("island", Optional.of(BLUE), box(37, 48, 37.002, 48.002)));

        assertThat(seal(theatre).snapshot().patches()).hasSize(1);
    }

    @Property(tries = 100)
    void patchesTileTheTheatre(@ForAll("coats") List<Coat> coats) {
        var sealed = new CoverageSealerTest().seal(TwoSides.theatre(), coats.toArray(Coat[]::new));
        var shapes =
                sealed.bodies().stream().map(body -> Shapes.read(body.bytes())).toArray(Geometry[]::new);

        assertThat(CoverageValidator.isValid(shapes)).isTrue();
        assertThat(CoverageUnion.union(shapes).norm().equalsTopo(box(37, 48, 38, 49)))
                .isTrue();
        assertThat(total(sealed)).isCloseTo(WHOLE, within(WHOLE * 1e-9));
    }

    @Property(tries = 100)
    void aPointHasTheStatusOfTheLastShapePaintedOnIt(
            @ForAll("coats") List<Coat> coats, @ForAll("places") Coordinate place) {
        var sealed = new CoverageSealerTest().seal(TwoSides.theatre(), coats.toArray(Coat[]::new));
        var point = new GeometryFactory().createPoint(place);

        var painted = new ArrayList<Status>(List.of(HELD_BLUE));
        coats.stream()
                .filter(coat -> coat.shape().contains(point))
                .map(Coat::status)
                .forEach(painted::add);

        assertThat(at(sealed, place.x, place.y).status()).isEqualTo(painted.getLast());
    }

    @Property(tries = 20)
    void equalInputGivesEqualBytes(@ForAll("coats") List<Coat> coats) {
        var paint = coats.toArray(Coat[]::new);

        assertThat(new CoverageSealerTest().seal(TwoSides.theatre(), paint))
                .isEqualTo(new CoverageSealerTest().seal(TwoSides.theatre(), paint));
    }

    /** Rectangles on a grid of 0.04 degrees, of which the theatre is 25 wide, so that edges often coincide. */
    @Provide
    Arbitrary<List<Coat>> coats() {
        var step = Arbitraries.integers().between(-3, 27);
        var size = Arbitraries.integers().between(1, 15);
        var status = Arbitraries.of(HELD_RED, HELD_BLUE, CONTESTED);
        return Combinators.combine(step, step, size, size, status)
                .as((x, y, width, height, of) -> new Coat(
                        of, box(37 + 0.04 * x, 48 + 0.04 * y, 37 + 0.04 * (x + width), 48 + 0.04 * (y + height))))
                .list()
                .ofMaxSize(12);
    }

    /** Points that lie on no edge of {@link #coats()}. */
    @Provide
    Arbitrary<Coordinate> places() {
        var step = Arbitraries.integers().between(0, 24);
        return Combinators.combine(step, step).as((x, y) -> new Coordinate(37.01 + 0.04 * x, 48.01 + 0.04 * y));
    }

    private Sealed seal(Theatre theatre, Coat... coats) {
        adopt(coats);
        return sealNow(theatre);
    }

    private void adopt(Coat... coats) {
        var patches = new ArrayList<LayerMap.LayerPatch>();
        for (Coat coat : coats) {
            patches.add(new LayerMap.LayerPatch(coat.status(), "", journal.keep(coat.shape())));
        }
        var map = LayerMap.of(MAPPER, noon("11-01"), patches, false);
        journal.add(noon("11-01"), map, Decision.Adopt.of(warrant(), map.id()));
    }

    private Sealed sealNow(Theatre theatre) {
        var assessment = Assessment.at(journal.ledger(), noon("11-05"));
        return new CoverageSealer(theatre).seal(1, assessment, journal::shape, THEATRE_VERSION);
    }

    private static Patch at(Sealed sealed, double lon, double lat) {
        var point = new GeometryFactory().createPoint(new Coordinate(lon, lat));
        for (int i = 0; i < sealed.bodies().size(); i++) {
            if (Shapes.read(sealed.bodies().get(i).bytes()).contains(point)) {
                return sealed.snapshot().patches().get(i);
            }
        }
        throw new AssertionError("no patch at " + lon + " " + lat);
    }

    private static double total(Sealed sealed) {
        return sealed.snapshot().patches().stream()
                .mapToDouble(Patch::areaSquareKilometres)
                .sum();
    }

    private static double area(Sealed sealed, Status status) {
        return sealed.snapshot().patches().stream()
                .filter(patch -> patch.status().equals(status))
                .mapToDouble(Patch::areaSquareKilometres)
                .sum();
    }

    private static Warrant warrant() {
        return new Warrant("editor", noon("11-02"), "reviewed");
    }
}
