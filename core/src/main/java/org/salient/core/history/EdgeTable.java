package org.salient.core.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.salient.core.model.Hash;

/**
 * Every edge that any map draws, once. An edge runs from its vertex of lower number to that of higher; a shape is the list
 * of its edges, {@code edge + 1} where its ground lies to the left of the edge and {@code -(edge + 1)} where it lies to the
 * right.
 */
final class EdgeTable {
    private final Function<Hash, Geometry> shapes;
    private final LongIndex vertices = new LongIndex(1 << 17);
    private final LongIndex edges = new LongIndex(1 << 17);
    private final Map<Hash, int[]> drawn = new HashMap<>();
    private int[] found = new int[1024];
    private int count;

    EdgeTable(Function<Hash, Geometry> shapes) {
        this.shapes = shapes;
    }

    /** A table of edges between vertices alone. */
    static EdgeTable ofEdges() {
        return new EdgeTable(hash -> {
            throw new IllegalStateException("a table of edges alone has no shape " + hash);
        });
    }

    int size() {
        return edges.size();
    }

    /** The edges of a shape, looked up once. */
    int[] of(Hash shape) {
        return drawn.computeIfAbsent(shape, hash -> of(shapes.apply(hash)));
    }

    /** The edges of a polygonal shape. */
    int[] of(Geometry shape) {
        count = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                add(polygon.getExteriorRing(), true);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    add(polygon.getInteriorRingN(hole), false);
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The edge between two vertices, signed by its direction. */
    int between(int from, int to) {
        int edge = edges.add(from < to ? Lattice.key(from, to) : Lattice.key(to, from)) + 1;
        return from < to ? edge : -edge;
    }

    int vertex(int x, int y) {
        return vertices.add(Lattice.key(x, y));
    }

    int x(int vertex) {
        return (int) (vertices.key(vertex) >> 32);
    }

    int y(int vertex) {
        return (int) vertices.key(vertex);
    }

    int from(int edge) {
        return (int) (edges.key(edge) >> 32);
    }

    int to(int edge) {
        return (int) edges.key(edge);
    }

    private void add(LinearRing ring, boolean isShell) {
        if (ring.isEmpty()) {
            return;
        }
        CoordinateSequence points = ring.getCoordinateSequence();
        int start = count;
        int last = vertex(Lattice.of(points.getX(0)), Lattice.of(points.getY(0)));
        long twiceArea = 0;
        for (int i = 1; i < points.size(); i++) {
            int next = vertex(Lattice.of(points.getX(i)), Lattice.of(points.getY(i)));
            if (next != last) {
                twiceArea += (long) x(last) * y(next) - (long) x(next) * y(last);
                push(between(last, next));
                last = next;
            }
        }
        boolean isCounterClockwise = twiceArea > 0;
        if (isCounterClockwise != isShell) {
            for (int i = start; i < count; i++) {
                found[i] = -found[i];
            }
        }
    }

    private void push(int edge) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = edge;
    }
}
