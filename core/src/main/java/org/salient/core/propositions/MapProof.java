package org.salient.core.propositions;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.history.ControlHistory;
import org.salient.core.history.Stretch;
import org.salient.core.model.LonLat;
import org.salient.core.model.Predicate;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;
import org.salient.core.propositions.Clock.Turn;

/** Asks the sealed history when it bore out what was said of a spot. */
final class MapProof {
    private final Optional<ControlHistory> history;
    private final Map<LonLat, List<Stretch>> timelines = new HashMap<>();

    MapProof(Optional<ControlHistory> history) {
        this.history = history;
    }

    /**
     * The first change of the map that bears a subject out, from a week before the event until a moment. What the map showed
     * already at the beginning of that week was no change; that a side holds a place is then borne out from when it was first shown.
     */
    Optional<Turn> of(Subject subject, Instant until) {
        if (!subject.isOnTheMap() || history.isEmpty()) {
            return Optional.empty();
        }
        Instant from = subject.event().minus(Subject.MOVEMENT);
        SideId side = subject.side().orElseThrow();
        Optional<Status> before = Optional.empty();
        for (Stretch stretch : timeline(subject.place().centre())) {
            Instant begins = stretch.valid().from();
            if (begins.isAfter(until)) {
                break;
            }
            boolean isChange = !begins.isBefore(from) && bearsOut(subject.matter(), side, before, stretch.status());
            boolean wasSo = subject.matter() == Predicate.CONTROL
                    && stretch.valid().contains(from)
                    && holds(stretch.status(), side);
            if (isChange || wasSo) {
                return Optional.of(new Turn(begins, "map", stretch.map()));
            }
            before = stretch.status();
        }
        return Optional.empty();
    }

    private List<Stretch> timeline(LonLat point) {
        return timelines.computeIfAbsent(point, at -> history.orElseThrow().timelineOf(at));
    }

    private static boolean bearsOut(Predicate matter, SideId side, Optional<Status> before, Optional<Status> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        return switch (matter) {
            case CONTROL -> holds(after, side);
            case ADVANCE -> holds(after, side) || (isHeldByOther(before, side) && isGrey(after));
            case WITHDRAWAL -> holds(before, side) && !holds(after, side);
            case ENCIRCLEMENT, PRESENCE, CONTESTED, STRIKE, CASUALTIES, DESTRUCTION, RESUPPLY, INTENT, BACKGROUND ->
                false;
        };
    }

    private static boolean holds(Optional<Status> status, SideId side) {
        return status.equals(Optional.of(Status.held(side)));
    }

    private static boolean isHeldByOther(Optional<Status> status, SideId side) {
        return status.filter(Status.Held.class::isInstance).isPresent() && !holds(status, side);
    }

    private static boolean isGrey(Optional<Status> status) {
        return status.filter(Status.Grey.class::isInstance).isPresent();
    }
}
