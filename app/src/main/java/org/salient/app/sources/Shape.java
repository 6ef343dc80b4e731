package org.salient.app.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * What a file draws for one thing, collections taken apart.
 *
 * @param parts   polygons, lines and points
 * @param mended  what was not as it should be and could be mended
 * @param refused what could not be built, with place and reason
 */
record Shape(List<Geometry> parts, List<String> mended, List<String> refused) {
    Shape {
        parts = List.copyOf(parts);
        mended = List.copyOf(mended);
        refused = List.copyOf(refused);
    }

    static Shape refused(String reason) {
        return new Shape(List.of(), List.of(), List.of(reason));
    }

    static Shape of(List<Shape> shapes) {
        return new Shape(
                shapes.stream().flatMap(shape -> shape.parts.stream()).toList(),
                shapes.stream().flatMap(shape -> shape.mended.stream()).toList(),
                shapes.stream().flatMap(shape -> shape.refused.stream()).toList());
    }

    /** The shape of a geometry, which may be a collection of collections. */
    static Shape flattened(Geometry geometry) {
        if (!(geometry instanceof GeometryCollection)) {
            return new Shape(geometry.isEmpty() ? List.of() : List.of(geometry), List.of(), List.of());
        }
        return of(IntStream.range(0, geometry.getNumGeometries())
                .mapToObj(part -> flattened(geometry.getGeometryN(part)))
                .toList());
    }

    Stream<Polygon> polygons() {
        return parts.stream().filter(Polygon.class::isInstance).map(Polygon.class::cast);
    }

    /** What the parts that are no ground are: {@code point} or {@code line}, once for each. */
    List<String> others() {
        var kinds = new ArrayList<String>();
        for (Geometry part : parts) {
            if (!(part instanceof Polygon)) {
                kinds.add(part instanceof LineString ? "line" : "point");
            }
        }
        return kinds;
    }
}
