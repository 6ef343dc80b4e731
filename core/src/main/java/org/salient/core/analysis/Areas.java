package org.salient.core.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.salient.core.model.SideId;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Snapshot.Patch;
import org.salient.core.model.Status;

/**
 * Ground by status. The figures are sums over patches, so regions sum to the theatre.
 *
 * @param squareKilometres of each status that there is
 */
public record Areas(Map<Status, Double> squareKilometres) {
    public Areas {
        squareKilometres = Map.copyOf(squareKilometres);
    }

    /** The areas of a whole map. */
    public static Areas of(Snapshot snapshot) {
        return of(snapshot.patches());
    }

    /** The areas of each region that has ground, by the region's id. */
    public static Map<String, Areas> byRegion(Snapshot snapshot) {
        var areas = new LinkedHashMap<String, Areas>();
        for (String region :
                snapshot.patches().stream().map(Patch::region).distinct().toList()) {
            areas.put(
                    region,
                    of(snapshot.patches().stream()
                            .filter(patch -> patch.region().equals(region))
                            .toList()));
        }
        return areas;
    }

    static Areas of(Collection<Patch> patches) {
        var sums = new LinkedHashMap<Status, Double>();
        for (Patch patch : patches) {
            sums.merge(patch.status(), patch.areaSquareKilometres(), Double::sum);
        }
        return new Areas(sums);
    }

    /** What a side holds: at least what it firmly holds, at most that and all grey ground. */
    public Range held(SideId side) {
        double held = squareKilometres.getOrDefault(Status.held(side), 0.0);
        return new Range(held, held + grey());
    }

    /** Ground that nobody is known to hold firmly, for whatever reason. */
    public double grey() {
        double sum = 0;
        for (Status.Reason reason : Status.Reason.values()) {
            sum += squareKilometres.getOrDefault(Status.grey(reason), 0.0);
        }
        return sum;
    }
}
