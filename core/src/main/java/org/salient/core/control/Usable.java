package org.salient.core.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.salient.core.model.Evidence;
import org.salient.core.model.Sighting;

/**
 * An observation that an estimate may use.
 *
 * @param side    the number of the side seen
 * @param cell    the cell in which it was seen
 * @param ageDays how long before the estimated moment it was seen
 */
record Usable(Evidence evidence, int side, int cell, double ageDays) {
    private static final double SECONDS_PER_DAY = 86_400;

    /**
     * The evidence that counts at a moment: of a side of the theatre, on the grid, not refuted, published by the moment, and
     * seen since the reference map, which may know what was seen before. Where a strike fell says nothing of who holds
     * the ground. In a fixed order.
     */
    static List<Usable> of(Reference reference, List<Evidence> evidence, Instant validAt) {
        var locator = new CellLocator(reference.grid());
        return evidence.stream()
                .filter(one ->
                        !one.posted().isAfter(validAt) && !one.seen().from().isAfter(validAt))
                .filter(one -> !one.seen().from().isBefore(reference.map().published()))
                .filter(one -> one.shown() != Sighting.Shown.STRIKE && !one.isRefuted())
                .filter(one -> reference.sides().contains(one.side()))
                .sorted(Comparator.comparing(Evidence::posted)
                        .thenComparing(one -> one.id().value()))
                .flatMap(one -> locator.cell(one.centre()).stream()
                        .mapToObj(cell ->
                                new Usable(one, reference.sides().indexOf(one.side()), cell, age(one, validAt))))
                .toList();
    }

    /** Days from the end of the time in which it was seen; from its start where nobody knows the end. */
    private static double age(Evidence evidence, Instant validAt) {
        var seen = evidence.seen();
        var last = seen.isOpen() ? seen.from() : seen.until();
        return Math.max(0, Duration.between(last, validAt).toSeconds() / SECONDS_PER_DAY);
    }
}
