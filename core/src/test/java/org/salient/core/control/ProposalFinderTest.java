package org.salient.core.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.box;
import static org.salient.core.control.Battlefield.day;
import static org.salient.core.control.Battlefield.redInTheEast;
import static org.salient.core.control.Battlefield.seen;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.Estimate;
import org.salient.core.model.Evidence;
import org.salient.core.model.Shapes;
import org.salient.core.model.Sighting;
import org.salient.core.model.Status;

class ProposalFinderTest {
    private final Reference reference = redInTheEast();

    @Test
    void nothingIsProposedWithoutSightings() {
        assertThat(find()).isEmpty();
    }

    @Test
    void redSeenBeyondTheLineMakesAProposalThatAdjoinsIt() {
        // 37.49 E is 740 m west of the line at 37.5 E.
        var one = seen(RED, 29, 37.49, 48.5);
        var other = seen(RED, 30, 37.49, 48.505);
        var far = seen(RED, 30, 37.7, 48.5);
        var draft = only(find(one, other, far));

        var shape = Shapes.read(draft.shape().bytes());
        var proposal = draft.proposal();
        assertThat(proposal.status()).isEqualTo(Status.held(RED));
        assertThat(proposal.evidence()).containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(proposal.probability())
                .hasValueSatisfying(share -> assertThat(share).isBetween(0.5, 1.0));
        assertThat(proposal.areaSquareKilometres())
                .isBetween(1.0, 8.0)
                .isCloseTo(EllipsoidArea.squareKilometres(shape), within(0.01));
        // It reaches the line, and holds nothing that red held before.
        assertThat(shape.getEnvelopeInternal().getMaxX()).isCloseTo(37.5, within(1e-9));
        assertThat(shape.intersection(box(37.5, 48, 38, 49)).getArea()).isLessThan(1e-12);
        assertThat(proposal.note()).doesNotContain("not joined");
    }

    @Test
    void groundFarFromTheLineIsMarkedAsNotJoined() {
        var draft = only(find(seen(RED, 30, 37.4, 48.5)));

        assertThat(draft.proposal().note()).contains("not joined");
        assertThat(draft.proposal().areaSquareKilometres()).isCloseTo(3.8, within(1.0));
    }

    @Test
    void heldGroundThatNobodyHasHalfOfBecomesContested() {
        var shares = new Persistence().estimate(reference, List.of(), day(30));
        int columns = reference.grid().columns();
        var seen = seen(RED, 30, Battlefield.middle(reference.grid(), 11, 6), Sighting.Shown.PRESENCE);
        for (int row = 10; row < 13; row++) {
            for (int column = 5; column < 8; column++) {
                shares.values()[row * columns + column] = 0.45f;
                shares.values()[reference.grid().cells() + row * columns + column] = 0.4f;
            }
        }

        var proposal = only(find(shares, seen)).proposal();

        assertThat(proposal.status()).isEqualTo(Status.grey(Status.Reason.CONTESTED));
        // Nine cells of a quarter square kilometre; blue held them, and lacks six tenths to one.
        assertThat(proposal.areaSquareKilometres()).isCloseTo(2.25, within(0.001));
        assertThat(proposal.probability()).hasValueSatisfying(p -> assertThat(p).isCloseTo(0.6, within(1e-6)));
        assertThat(proposal.evidence()).containsExactly(seen.id());
    }

    @Test
    void bandsOfASideFitTogether() {
        var estimated = new KernelKriging().estimate(reference, List.of(seen(RED, 30, 37.4, 48.5)), day(30));
        var bands = EstimateBands.of(estimated, RED);

        double cells = reference.grid().cells() * 0.25;
        assertThat(bands.stream()
                        .mapToDouble(band -> EllipsoidArea.squareKilometres(band.shape()))
                        .sum())
                .isCloseTo(cells, within(cells * 1e-5));
        assertThat(bands.getFirst().low()).isZero();
        assertThat(bands.getLast().high()).isEqualTo(1);
    }

    private List<ProposalFinder.Draft> find(Evidence... evidence) {
        return find(new KernelKriging().estimate(reference, List.of(evidence), day(30)), evidence);
    }

    private List<ProposalFinder.Draft> find(Shares shares, Evidence... evidence) {
        var estimate = Estimate.of(
                "test",
                day(30),
                reference.map().id(),
                reference.grid(),
                reference.sides(),
                shares.body().hash(),
                shares.used());
        return new ProposalFinder().find(reference, estimate, shares, List.of(evidence));
    }

    private static ProposalFinder.Draft only(List<ProposalFinder.Draft> drafts) {
        assertThat(drafts).hasSize(1);
        return drafts.getFirst();
    }
}
