package org.salient.core.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Draws the outlines of faces that bear one label: each connected part a valid polygon with its holes. Parts of different
 * labels share their edges to the bit.
 */
final class Outlines {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Arrangement plane;
    private final int[] label;
    private final boolean[] walked;
    private final int[] part;
    private final Map<Integer, List<LinearRing>> shells = new HashMap<>();
    private final Map<Integer, List<LinearRing>> holes = new HashMap<>();

    private Outlines(Arrangement plane, int[] label) {
        this.plane = plane;
        this.label = label;
        this.walked = new boolean[plane.halves()];
        this.part = parts();
    }

    /**
     * The ground of each label that is wanted.
     *
     * @param label by face
     */
    static Map<Integer, MultiPolygon> of(Arrangement plane, int[] label, IntPredicate wanted) {
        var outlines = new Outlines(plane, label);
        for (int half = 0; half < plane.halves(); half++) {
            if (!outlines.walked[half] && outlines.isBound(half) && wanted.test(label[plane.face(half)])) {
                outlines.walk(half);
            }
        }
        return outlines.collect();
    }

    /** Faces that hang together over edges within one label, each part named by one of its faces. */
    private int[] parts() {
        int[] parent = new int[plane.faces()];
        Arrays.setAll(parent, face -> face);
        for (int half = 0; half < plane.halves(); half += 2) {
            int one = plane.face(half);
            int two = plane.face(half + 1);
            if (one != two && label[one] == label[two]) {
                parent[find(parent, one)] = find(parent, two);
            }
        }
        Arrays.setAll(parent, face -> find(parent, face));
        return parent;
    }

    private static int find(int[] parent, int face) {
        int at = face;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private boolean isBound(int half) {
        return label[plane.face(half)] != label[plane.face(half ^ 1)];
    }

    private int nextBound(int half) {
        int next = plane.next(half);
        while (!isBound(next)) {
            next = plane.next(next ^ 1);
        }
        return next;
    }

    /** Walks one bound; where it meets itself in a vertex it is taken apart there, as a valid polygon asks. */
    private void walk(int start) {
        var path = new ArrayList<Integer>();
        var placeOf = new HashMap<Integer, Integer>();
        int half = start;
        do {
            walked[half] = true;
            int vertex = plane.origin(half);
            Integer met = placeOf.get(vertex);
            if (met != null) {
                close(path, met, placeOf, part[plane.face(start)]);
            }
            placeOf.put(vertex, path.size());
            path.add(vertex);
            half = nextBound(half);
        } while (half != start);
        close(path, 0, placeOf, part[plane.face(start)]);
    }

    private void close(List<Integer> path, int from, Map<Integer, Integer> placeOf, int ofPart) {
        var ring = path.subList(from, path.size());
        if (ring.size() > 2) {
            var points = new Coordinate[ring.size() + 1];
            for (int i = 0; i <= ring.size(); i++) {
                int vertex = ring.get(i % ring.size());
                points[i] = new Coordinate(Lattice.degrees(plane.x(vertex)), Lattice.degrees(plane.y(vertex)));
            }
            var rings = isCounterClockwise(ring) ? shells : holes;
            rings.computeIfAbsent(ofPart, _ -> new ArrayList<>()).add(FACTORY.createLinearRing(points));
        }
        ring.forEach(placeOf::remove);
        ring.clear();
    }

    private boolean isCounterClockwise(List<Integer> ring) {
        long twiceArea = 0;
        int last = ring.getLast();
        for (int vertex : ring) {
            twiceArea += (long) plane.x(last) * plane.y(vertex) - (long) plane.x(vertex) * plane.y(last);
            last = vertex;
        }
        return twiceArea > 0;
    }

    private Map<Integer, MultiPolygon> collect() {
        var polygons = new HashMap<Integer, List<Polygon>>();
        shells.forEach((ofPart, rings) -> {
            var within = holes.getOrDefault(ofPart, List.of()).toArray(LinearRing[]::new);
            for (LinearRing shell : rings) {
                polygons.computeIfAbsent(label[ofPart], _ -> new ArrayList<>())
                        .add(FACTORY.createPolygon(shell, within));
            }
        });
        var ground = new HashMap<Integer, MultiPolygon>();
        polygons.forEach((of, parts) -> ground.put(of, FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new))));
        return ground;
    }
}
