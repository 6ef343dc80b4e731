package org.salient.core.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.MultiPolygon;
import org.salient.core.model.Body;
import org.salient.core.model.Estimate;
import org.salient.core.model.Evidence;
import org.salient.core.model.FactId;
import org.salient.core.model.Proposal;
import org.salient.core.model.Shapes;
import org.salient.core.model.Status;

/**
 * Finds connected ground whose estimated status differs from the reference map, and drafts a proposal of each.
 * A cell's estimated status is the side whose share is above one half, or grey where no side's is.
 */
public final class ProposalFinder {
    /**
     * Smaller ground is not proposed: four cells of 500 m, less than the 3.8 km2 over which one fresh sighting turns
     * ground that the reference gives to another side.
     */
    static final double LEAST_SQUARE_KILOMETRES = 1;

    /** A sighting that weighs less in every changed cell did not move it: a tenth of the prior's weight. */
    static final double LEAST_WEIGHT = 0.05;

    /** A proposal and the bytes of its shape. */
    public record Draft(Proposal proposal, Body shape) {}

    /** The proposals of an estimate, the largest first. */
    public List<Draft> find(Reference reference, Estimate estimate, Shares shares, List<Evidence> evidence) {
        var usable = Usable.of(reference, evidence, estimate.validAt());
        var shapes = new ChangedShapes(reference);
        var drafts = new ArrayList<Draft>();
        for (ChangedGround ground : ChangedGround.in(reference, shares)) {
            var by = movedBy(ground, usable, reference);
            var shape = shapes.of(ground);
            double area = shapes.squareKilometres(shape);
            if (!by.isEmpty() && area >= LEAST_SQUARE_KILOMETRES) {
                drafts.add(draft(ground, estimate, shape, area, by));
            }
        }
        drafts.sort(
                Comparator.comparingDouble((Draft draft) -> -draft.proposal().areaSquareKilometres()));
        return drafts;
    }

    private static Draft draft(
            ChangedGround ground, Estimate estimate, MultiPolygon shape, double area, List<FactId> by) {
        var body = Shapes.write(shape);
        var note = String.format(
                Locale.ROOT,
                "%d cells changed against the reference map%s",
                ground.cells().length,
                ground.joined() ? "" : "; not joined to ground of this status there");
        return new Draft(
                Proposal.of(
                        estimate.method(),
                        estimate.validAt(),
                        ground.status(),
                        body.hash(),
                        area,
                        Optional.of(ground.probability()),
                        by,
                        Optional.of(estimate.id()),
                        note),
                body);
    }

    private record Moved(FactId by, double weight) {}

    /** The sightings that speak for the change, the weightiest first; the weightiest is always among them. */
    private static List<FactId> movedBy(ChangedGround ground, List<Usable> usable, Reference reference) {
        var moved = usable.stream()
                .filter(one -> speaksFor(one, ground, reference))
                .map(one -> new Moved(one.evidence().id(), weight(one, ground, reference)))
                .sorted(Comparator.comparingDouble((Moved one) -> -one.weight()))
                .toList();
        var by = new ArrayList<FactId>();
        for (Moved one : moved) {
            if (by.isEmpty() || one.weight() >= LEAST_WEIGHT) {
                by.add(one.by());
            }
        }
        return by;
    }

    /** Sightings of a side speak for its ground; those of all but the former holder speak for grey. */
    private static boolean speaksFor(Usable one, ChangedGround ground, Reference reference) {
        return switch (ground.status()) {
            case Status.Held(var side) -> one.evidence().side().equals(side);
            case Status.Grey _ -> one.side() != reference.codes()[ground.cells()[0]];
        };
    }

    private static double weight(Usable one, ChangedGround ground, Reference reference) {
        double cells = ground.cellsTo(one.cell(), reference.grid());
        return KernelKriging.weight(cells * reference.grid().cell().kilometres(), one.ageDays());
    }
}
