package org.salient.core.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.salient.core.model.Status;

/**
 * What ground changed its status from one time to another, from what to what.
 *
 * @param moved   by region and direction
 * @param slivers parts thinner than {@value #SLIVER_METRES} m, which come from drawing one line twice; counted, and left out
 */
public record GroundChanges(Instant from, Instant until, List<Moved> moved, int slivers) {
    /** Gaps and overlaps between shapes meant to touch are up to 10 m wide on a map drawn by a team of experts. */
    public static final double SLIVER_METRES = 10;

    private static final double METRES_PER_DEGREE = 111_195;

    public GroundChanges {
        moved = List.copyOf(moved);
    }

    /**
     * Ground of one region that changed in one direction.
     *
     * @param before none where nothing was mapped
     * @param region none outside every region
     */
    public record Moved(
            Optional<Status> before,
            Optional<Status> after,
            Optional<String> region,
            double squareKilometres,
            MultiPolygon ground) {}

    private record Direction(int before, int after, int region) {}

    static GroundChanges between(ControlHistory history, int from, int until) {
        var directions = new HashMap<Direction, Integer>();
        var order = new ArrayList<Direction>();
        int[] label = new int[history.faces().count()];
        int[] before = history.faces().codesAt(from);
        int[] after = history.faces().codesAt(until);
        for (int face = 1; face < label.length; face++) {
            if (before[face] != after[face]) {
                var direction =
                        new Direction(before[face], after[face], history.faces().region()[face]);
                label[face] = directions.computeIfAbsent(direction, one -> {
                    order.add(one);
                    return order.size();
                });
            }
        }
        var ground = Outlines.of(history.plane(), label, number -> number > 0);
        return collect(history, order, ground, from, until);
    }

    private static GroundChanges collect(
            ControlHistory history, List<Direction> order, Map<Integer, MultiPolygon> ground, int from, int until) {
        var moved = new ArrayList<Moved>();
        int slivers = 0;
        for (int number = 1; number <= order.size(); number++) {
            var all = Optional.ofNullable(ground.get(number)).orElse(new GeometryFactory().createMultiPolygon());
            var wide = wide(all);
            slivers += all.getNumGeometries() - wide.getNumGeometries();
            if (!wide.isEmpty()) {
                moved.add(moved(history, order.get(number - 1), wide));
            }
        }
        var maps = history.clock().maps();
        return new GroundChanges(maps.get(from).valid(), maps.get(until).valid(), moved, slivers);
    }

    private static Moved moved(ControlHistory history, Direction direction, MultiPolygon ground) {
        return new Moved(
                history.status(direction.before()),
                history.status(direction.after()),
                direction.region() < 0
                        ? Optional.empty()
                        : Optional.of(history.regions().get(direction.region())),
                EllipsoidArea.squareKilometres(ground),
                ground);
    }

    private static MultiPolygon wide(MultiPolygon ground) {
        var parts = new ArrayList<Polygon>();
        for (int i = 0; i < ground.getNumGeometries(); i++) {
            if (ground.getGeometryN(i) instanceof Polygon part && !isSliver(part)) {
                parts.add(part);
            }
        }
        return ground.getFactory().createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    /** Whether a band of equal area and edge would be thinner: twice the area over the length of the edge. */
    private static boolean isSliver(Polygon part) {
        double metresAround = part.getLength() * METRES_PER_DEGREE;
        return EllipsoidArea.squareKilometres(part) * 1e6 * 2 / metresAround < SLIVER_METRES;
    }
}
