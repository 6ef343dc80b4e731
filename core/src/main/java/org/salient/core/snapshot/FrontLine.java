package org.salient.core.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.salient.core.model.Hash;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;

/**
 * Traces the line of a sealed map: for each side where its ground meets grey, and for each two sides where they touch.
 * Ground between two sides that is grey has thus two edges, one for each. Borders of regions and of the theatre are no
 * line.
 */
public final class FrontLine {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<SideId> sides;

    public FrontLine(Theatre theatre) {
        this.sides = theatre.sides().stream().map(Side::id).toList();
    }

    private record Meeting(SideId side, Optional<SideId> other) {}

    /**
     * The edges that there are: each side's own in the order of the sides, then those where two sides touch, the earlier
     * side first.
     *
     * @param shapes gives the shape of a patch
     */
    public List<Edge> trace(Snapshot snapshot, Function<Hash, Geometry> shapes) {
        var met = meetings(snapshot, shapes);
        var edges = new ArrayList<Edge>();
        for (Meeting meeting : inOrder()) {
            var segments = met.getOrDefault(meeting, Set.of());
            if (!segments.isEmpty()) {
                edges.add(new Edge(meeting.side(), meeting.other(), merged(segments)));
            }
        }
        return edges;
    }

    private List<Meeting> inOrder() {
        var order = new ArrayList<Meeting>();
        sides.forEach(side -> order.add(new Meeting(side, Optional.empty())));
        for (SideId side : sides) {
            sides.stream()
                    .skip(sides.indexOf(side) + 1L)
                    .forEach(other -> order.add(new Meeting(side, Optional.of(other))));
        }
        return order;
    }

    private Map<Meeting, Set<LineSegment>> meetings(Snapshot snapshot, Function<Hash, Geometry> shapes) {
        var first = new HashMap<LineSegment, Status>();
        var met = new LinkedHashMap<Meeting, Set<LineSegment>>();
        for (Snapshot.Patch patch : snapshot.patches()) {
            for (LineSegment segment : Segments.of(shapes.apply(patch.shape()))) {
                var beside = Optional.ofNullable(first.putIfAbsent(segment, patch.status()));
                beside.flatMap(status -> meeting(status, patch.status()))
                        .ifPresent(meeting -> met.computeIfAbsent(meeting, _ -> new LinkedHashSet<>())
                                .add(segment));
            }
        }
        return met;
    }

    private Optional<Meeting> meeting(Status one, Status other) {
        return switch (one) {
            case Status.Held(var side) ->
                switch (other) {
                    case Status.Held(var second) ->
                        side.equals(second) ? Optional.empty() : Optional.of(touch(side, second));
                    case Status.Grey _ -> Optional.of(new Meeting(side, Optional.empty()));
                };
            case Status.Grey _ ->
                switch (other) {
                    case Status.Held(var side) -> Optional.of(new Meeting(side, Optional.empty()));
                    case Status.Grey _ -> Optional.empty();
                };
        };
    }

    private Meeting touch(SideId one, SideId other) {
        boolean inOrder = sides.indexOf(one) < sides.indexOf(other);
        return inOrder ? new Meeting(one, Optional.of(other)) : new Meeting(other, Optional.of(one));
    }

    private static MultiLineString merged(Set<LineSegment> segments) {
        var merger = new LineMerger();
        segments.forEach(segment -> merger.add(segment.toGeometry(FACTORY)));
        var lines = GeometryFactory.toLineStringArray(merger.getMergedLineStrings());
        return (MultiLineString) FACTORY.createMultiLineString(lines).norm();
    }
}
