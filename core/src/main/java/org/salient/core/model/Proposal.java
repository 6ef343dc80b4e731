package org.salient.core.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A suggested change of the map, which waits for a decision.
 *
 * @param author      a person, or the method of an estimate
 * @param validFrom   from when the ground is said to have the status
 * @param shape       the ground, as {@link Shapes} writes it
 * @param probability how probable its author holds it, where that was computed
 * @param evidence    the observations and claims that speak for it
 * @param estimate    the estimate it comes from, where it comes from one
 */
public record Proposal(
        FactId id,
        String author,
        Instant validFrom,
        Status status,
        Hash shape,
        double areaSquareKilometres,
        Optional<Double> probability,
        List<FactId> evidence,
        Optional<FactId> estimate,
        String note)
        implements Fact {
    public Proposal {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a proposal names its evidence, this one by " + author + " names none");
        }
    }

    public static Proposal of(
            String author,
            Instant validFrom,
            Status status,
            Hash shape,
            double areaSquareKilometres,
            Optional<Double> probability,
            List<FactId> evidence,
            Optional<FactId> estimate,
            String note) {
        var id = FactId.of("proposal", author, validFrom, status, shape, evidence);
        return new Proposal(
                id, author, validFrom, status, shape, areaSquareKilometres, probability, evidence, estimate, note);
    }
}
