package org.salient.core.history;

import java.util.ArrayList;
import java.util.List;
import org.salient.core.history.HistoryClock.Dated;
import org.salient.core.model.Status;

/** A history from which another goes on: the edges that bound each of its timelines, and when each changes its status. */
final class Base {
    /** Where nothing goes before. */
    static final Base NONE = new Base(List.of(), List.of(), new Timelines(), new int[0]);

    private final List<Dated> dates;
    private final List<int[]> bounds;
    private final Timelines timelines;
    private final int[] keyOf;

    private Base(List<Dated> dates, List<int[]> bounds, Timelines timelines, int[] keyOf) {
        this.dates = dates;
        this.bounds = bounds;
        this.timelines = timelines;
        this.keyOf = keyOf;
    }

    static Base of(ControlHistory history, EdgeTable edges, Keys keys) {
        var statuses = history.statuses();
        int[] keyOf = new int[statuses.size() + 1];
        for (Status status : statuses) {
            keyOf[statuses.indexOf(status) + 1] = keys.of(0, status);
        }
        return new Base(
                history.clock().maps(), bounds(history, edges), history.faces().timelines(), keyOf);
    }

    private static List<int[]> bounds(ControlHistory history, EdgeTable edges) {
        var plane = history.plane();
        int[] timeline = history.faces().timeline();
        var bounds = new ArrayList<IntList>();
        for (int i = 0; i < history.faces().timelines().count(); i++) {
            bounds.add(new IntList());
        }
        for (int half = 0; half < plane.halves(); half++) {
            int left = timeline[plane.face(half)];
            if (left != timeline[plane.face(half ^ 1)]) {
                bounds.get(left).add(edges.between(vertex(plane, half, edges), vertex(plane, half ^ 1, edges)));
            }
        }
        return bounds.stream().map(IntList::toArray).toList();
    }

    private static int vertex(Arrangement plane, int half, EdgeTable edges) {
        return edges.vertex(plane.x(plane.origin(half)), plane.y(plane.origin(half)));
    }

    int maps() {
        return dates.size();
    }

    List<Dated> dates() {
        return dates;
    }

    /** Refuses a map that does not come after all of these. */
    void requireAfter(Dated map) {
        if (!dates.isEmpty() && HistoryClock.ORDER.compare(dates.getLast(), map) >= 0) {
            throw new IllegalArgumentException(
                    "the history goes up to " + dates.getLast().valid() + "; a map of " + map.valid()
                            + " does not come after it, so the history must be built anew");
        }
    }

    /** Lays every change of status down; with the map after the last nothing of this is left. */
    void lay(Presence presence) {
        var beginning = beginning();
        for (int map = 0; map < dates.size(); map++) {
            for (int i = 0; i < beginning.get(map).size(); i++) {
                int timeline = beginning.get(map).get(i);
                change(presence, map == 0 ? Keys.UNMAPPED : timelines.codeAt(timeline, map - 1), timeline, -1);
                change(presence, timelines.codeAt(timeline, map), timeline, 1);
            }
            settle(presence, map);
        }
    }

    /** Takes off what the last map left, with the map that comes after it. */
    void lift(Presence presence) {
        for (int timeline = 0; timeline < bounds.size() && !dates.isEmpty(); timeline++) {
            change(presence, timelines.codeAt(timeline, dates.size() - 1), timeline, -1);
        }
        settle(presence, dates.size());
    }

    /** By map, the timelines of which a run begins with it. */
    private List<IntList> beginning() {
        var beginning = new ArrayList<IntList>();
        dates.forEach(_ -> beginning.add(new IntList()));
        for (int timeline = 0; timeline < bounds.size(); timeline++) {
            for (int run = 0; run < timelines.runs(timeline); run++) {
                beginning.get(timelines.start(timeline, run)).add(timeline);
            }
        }
        return beginning;
    }

    private void change(Presence presence, int code, int timeline, int by) {
        if (code != Keys.UNMAPPED) {
            presence.change(keyOf[code], bounds.get(timeline), by);
        }
    }

    private void settle(Presence presence, int map) {
        for (int code = 1; code < keyOf.length; code++) {
            presence.settle(keyOf[code], map);
        }
    }
}
