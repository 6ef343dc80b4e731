package org.salient.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;

/**
 * How much ground of each status there was on a local day that has a map of its own.
 *
 * @param map              from when its last map is valid
 * @param squareKilometres by status, zeros left out or not
 * @param whole            of all ground, what is not mapped included
 */
record AreaDay(LocalDate day, Instant map, Map<Status, Double> squareKilometres, double whole) {
    AreaDay {
        squareKilometres = Map.copyOf(squareKilometres);
    }

    double held(SideId side) {
        return of(Status.held(side));
    }

    /** What a side may hold: what it holds, and all that is grey. */
    double heldOrGrey(SideId side) {
        double area = held(side);
        for (Status.Reason reason : Status.Reason.values()) {
            area += grey(reason);
        }
        return area;
    }

    double grey(Status.Reason reason) {
        return of(Status.grey(reason));
    }

    double notMapped() {
        double rest = whole;
        for (double area : squareKilometres.values()) {
            rest -= area;
        }
        return rest;
    }

    private double of(Status status) {
        return squareKilometres.getOrDefault(status, 0.0);
    }
}
