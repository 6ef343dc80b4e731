package org.salient.core.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.salient.core.model.LonLat;
import org.salient.core.model.Status;
import org.salient.core.model.TimeSpan;

/**
 * Who held which ground, from when to when, and since when that is known.
 *
 * <p>At any time the ground of all statuses, with that which is not mapped, tiles the theatre without gap or overlap; its
 * areas sum to the whole. It does not matter in which order the maps came. A history is never changed.
 */
public final class ControlHistory {
    private final HistoryClock clock;
    private final Arrangement plane;
    private final Faces faces;
    private final List<Status> statuses;
    private final List<String> regions;
    private final double[] squareKilometres;

    ControlHistory(HistoryClock clock, Arrangement plane, Faces faces, List<Status> statuses, List<String> regions) {
        this.clock = clock;
        this.plane = plane;
        this.faces = faces;
        this.statuses = statuses;
        this.regions = regions;
        this.squareKilometres = EllipsoidArea.ofFaces(plane);
    }

    /** The maps that it is made of, and what tells of a time. */
    public HistoryClock clock() {
        return clock;
    }

    Arrangement plane() {
        return plane;
    }

    Faces faces() {
        return faces;
    }

    List<Status> statuses() {
        return statuses;
    }

    List<String> regions() {
        return regions;
    }

    /** Square kilometres of a face. */
    double area(int face) {
        return squareKilometres[face];
    }

    /** What was so at a time, by all that is known; empty before the first map. */
    public Map<Status, MultiPolygon> at(Instant time) {
        return ground(clock.mapAt(time));
    }

    /** What was held to be so at a time by what was known at a moment. */
    public Map<Status, MultiPolygon> at(Instant time, Instant knownAt, KnownBy reading) {
        return ground(clock.mapAt(time, knownAt, reading));
    }

    /** What was so at a time in each of the theatre's regions, by all that is known; empty before the first map. */
    public Map<String, Map<Status, MultiPolygon>> atByRegion(Instant time) {
        var byRegion = new LinkedHashMap<String, Map<Status, MultiPolygon>>();
        clock.mapAt(time).ifPresent(map -> {
            int[] codes = faces.codesAt(map);
            int most = statuses.size() + 1;
            int[] label = new int[codes.length];
            Arrays.setAll(label, face -> (faces.region()[face] + 1) * most + codes[face]);
            Outlines.of(plane, label, number -> number >= most && number % most != Keys.UNMAPPED)
                    .forEach((number, shape) -> byRegion.computeIfAbsent(
                                    regions.get(number / most - 1), _ -> new LinkedHashMap<>())
                            .put(statuses.get(number % most - 1), shape));
        });
        return byRegion;
    }

    private Map<Status, MultiPolygon> ground(OptionalInt map) {
        if (map.isEmpty()) {
            return Map.of();
        }
        var ground = new TreeMap<Status, MultiPolygon>(java.util.Comparator.comparingInt(statuses::indexOf));
        Outlines.of(plane, faces.codesAt(map.getAsInt()), code -> code != Keys.UNMAPPED)
                .forEach((code, shape) -> ground.put(statuses.get(code - 1), shape));
        return ground;
    }

    /** The status of a point at a time; none where nothing is mapped. */
    public Optional<Status> statusOf(LonLat point, Instant time) {
        return status(codeAt(faceAt(point), clock.mapAt(time)));
    }

    /** What the status of a point at a time was held to be by what was known at a moment. */
    public Optional<Status> statusOf(LonLat point, Instant time, Instant knownAt, KnownBy reading) {
        return status(codeAt(faceAt(point), clock.mapAt(time, knownAt, reading)));
    }

    int faceAt(LonLat point) {
        return plane.faceAt(point.lon() * Lattice.PER_DEGREE, point.lat() * Lattice.PER_DEGREE);
    }

    private int codeAt(int face, OptionalInt map) {
        return map.isEmpty() ? Keys.UNMAPPED : faces.codeAt(face, map.getAsInt());
    }

    Optional<Status> status(int code) {
        return code == Keys.UNMAPPED ? Optional.empty() : Optional.of(statuses.get(code - 1));
    }

    /**
     * The stretches of a point by all that is known, the earliest first; none before the first map. Neighbours differ in their
     * status: what became known bit by bit is one stretch, known from when its beginning was.
     */
    public List<Stretch> timelineOf(LonLat point) {
        var stretches = new Stretches(clock);
        var timeline = new ArrayList<Stretch>();
        for (var piece : stretches.current(faces.timelines(), faces.timeline()[faceAt(point)])) {
            var next = stretch(stretches, piece);
            if (!timeline.isEmpty() && timeline.getLast().status().equals(next.status())) {
                next = timeline.removeLast().until(next.valid().until());
            }
            timeline.add(next);
        }
        return timeline;
    }

    private Stretch stretch(Stretches stretches, Stretches.Current stretch) {
        var from = clock.maps().get(stretch.from());
        return new Stretch(
                status(stretch.code()),
                stretches.valid(stretch),
                TimeSpan.since(from.published()),
                from.learnt(),
                from.map());
    }

    /** The areas of the theatre's regions on every map. */
    public AreaSeries areas() {
        var series = new AreaSeries(clock, statuses);
        regions.forEach(series::changesOf);
        for (int face = 1; face < faces.count(); face++) {
            int region = faces.region()[face];
            if (region >= 0) {
                series.add(regions.get(region), faces.timelines(), faces.timeline()[face], squareKilometres[face]);
            }
        }
        return series.summed();
    }

    /** All ground of the theatre's regions, sorted by what it was on each day. */
    public List<DayGround> byDay() {
        return DayGround.of(this);
    }

    /** The areas of regions that the theatre does not name, which may overlap, on every map. */
    public AreaSeries areasIn(Map<String, Geometry> others) {
        return new RegionCut(this, others).areas();
    }

    /**
     * What changed from the map that tells of one time to that of another.
     *
     * @throws IllegalArgumentException where the second time lies before the first, or no map tells of the first
     */
    public GroundChanges changes(Instant from, Instant until) {
        requireForward(from, until);
        return GroundChanges.between(this, told(clock.mapAt(from), from), told(clock.mapAt(until), until));
    }

    /**
     * What had changed from one time to another by what was known at a moment.
     *
     * @throws IllegalArgumentException where the second time lies before the first, or no map that was known tells of the first
     */
    public GroundChanges changes(Instant from, Instant until, Instant knownAt, KnownBy reading) {
        requireForward(from, until);
        return GroundChanges.between(
                this,
                told(clock.mapAt(from, knownAt, reading), from),
                told(clock.mapAt(until, knownAt, reading), until));
    }

    private static void requireForward(Instant from, Instant until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("changes run forward in time, was from " + from + " to " + until);
        }
    }

    private int told(OptionalInt map, Instant time) {
        return map.orElseThrow(() -> new IllegalArgumentException("no map tells of " + time + "; "
                + (clock.maps().isEmpty()
                        ? "the history has none"
                        : "the first is of " + clock.maps().getFirst().valid())));
    }
}
