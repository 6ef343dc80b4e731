package org.salient.core.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.salient.core.model.LonLat;
import org.salient.core.model.Snapshot.Patch;
import org.salient.core.model.Status;
import org.salient.core.model.TimeSpan;

/** The status of a point over the sealed maps there are. */
public final class Timeline {
    /** A time over which the point kept a status; none where it was not mapped. The last one goes on. */
    public record Stretch(Optional<Status> status, TimeSpan span) {}

    private Timeline() {}

    /**
     * The stretches of a point, the earliest first: each from the moment of the map that first shows a status to that of
     * the next map that shows another. What changed between two maps is dated by the later one.
     */
    public static List<Stretch> of(LonLat point, List<PatchFinder> maps) {
        var stretches = new ArrayList<Stretch>();
        for (PatchFinder map : inOrder(maps)) {
            var status = map.at(point).map(Patch::status);
            Instant since = map.snapshot().validAt();
            if (stretches.isEmpty()) {
                stretches.add(new Stretch(status, TimeSpan.since(since)));
            } else if (!stretches.getLast().status().equals(status)) {
                var ended = stretches.removeLast();
                stretches.add(
                        new Stretch(ended.status(), new TimeSpan(ended.span().from(), since)));
                stretches.add(new Stretch(status, TimeSpan.since(since)));
            }
        }
        return stretches;
    }

    /** In the order of the moments they show; of several maps of one moment the newest version counts. */
    private static List<PatchFinder> inOrder(List<PatchFinder> maps) {
        var sorted = maps.stream()
                .sorted(Comparator.comparing((PatchFinder map) -> map.snapshot().validAt())
                        .thenComparingInt(map -> map.snapshot().version()))
                .toList();
        var newest = new ArrayList<PatchFinder>();
        for (PatchFinder map : sorted) {
            if (!newest.isEmpty()
                    && newest.getLast()
                            .snapshot()
                            .validAt()
                            .equals(map.snapshot().validAt())) {
                newest.removeLast();
            }
            newest.add(map);
        }
        return newest;
    }
}
