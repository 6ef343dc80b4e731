package org.salient.app.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.salient.core.model.LonLat;
import tools.jackson.core.JsonGenerator;

/**
 * A GeoJSON file of features, written one by one. Coordinates are rounded to five decimals, about a metre, each vertex
 * alike, so an edge that two shapes share stays shared. A ring that vanishes by that is left out.
 */
public final class GeoJson implements AutoCloseable {
    private static final int DECIMALS = 5;
    private static final long SCALE = 100_000;

    private final JsonGenerator out;

    GeoJson(Path file) throws IOException {
        this(Json.generator(file));
    }

    /** One that is written to a stream, which is closed with it. */
    public GeoJson(OutputStream stream) {
        this(Json.MAPPER.createGenerator(stream));
    }

    private GeoJson(JsonGenerator out) {
        this.out = out;
        out.writeStartObject();
        out.writeStringProperty("type", "FeatureCollection");
        out.writeArrayPropertyStart("features");
    }

    /** Writes a feature, unless rounding leaves nothing of it. */
    public void feature(Geometry shape, Object properties) {
        out.writeStartObject();
        out.writeStringProperty("type", "Feature");
        out.writeObjectPropertyStart("geometry");
        geometry(shape);
        out.writeEndObject();
        out.writePOJOProperty("properties", properties);
        out.writeEndObject();
    }

    void point(LonLat at, Object properties) {
        out.writeStartObject();
        out.writeStringProperty("type", "Feature");
        out.writeObjectPropertyStart("geometry");
        out.writeStringProperty("type", "Point");
        out.writeName("coordinates");
        position(at.lon(), at.lat());
        out.writeEndObject();
        out.writePOJOProperty("properties", properties);
        out.writeEndObject();
    }

    @Override
    public void close() {
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }

    private void geometry(Geometry shape) {
        Geometry one = shape.getNumGeometries() == 1 ? shape.getGeometryN(0) : shape;
        out.writeStringProperty("type", one.getGeometryType());
        out.writeName("coordinates");
        coordinates(one);
    }

    private void coordinates(Geometry shape) {
        switch (shape) {
            case Point point -> position(point.getX(), point.getY());
            case LineString line -> positions(line.getCoordinateSequence());
            case Polygon polygon -> rings(polygon);
            case GeometryCollection parts -> parts(parts);
            default -> throw new IllegalArgumentException("no site shows a " + shape.getGeometryType());
        }
    }

    private void parts(GeometryCollection parts) {
        out.writeStartArray();
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            Geometry part = parts.getGeometryN(i);
            if (!(part instanceof Polygon polygon)
                    || isRing(polygon.getExteriorRing().getCoordinateSequence())) {
                coordinates(part);
            }
        }
        out.writeEndArray();
    }

    private void rings(Polygon polygon) {
        out.writeStartArray();
        positions(polygon.getExteriorRing().getCoordinateSequence());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            var hole = polygon.getInteriorRingN(i).getCoordinateSequence();
            if (isRing(hole)) {
                positions(hole);
            }
        }
        out.writeEndArray();
    }

    /** Whether a ring has three different points left once its points are rounded. */
    private static boolean isRing(CoordinateSequence points) {
        int different = 0;
        for (int i = 1; i < points.size(); i++) {
            different += isRepeated(points, i) ? 0 : 1;
        }
        return different >= 3;
    }

    private void positions(CoordinateSequence points) {
        out.writeStartArray();
        for (int i = 0; i < points.size(); i++) {
            if (!isRepeated(points, i)) {
                position(points.getX(i), points.getY(i));
            }
        }
        out.writeEndArray();
    }

    private static boolean isRepeated(CoordinateSequence points, int i) {
        return i > 0
                && scaled(points.getX(i)) == scaled(points.getX(i - 1))
                && scaled(points.getY(i)) == scaled(points.getY(i - 1));
    }

    private void position(double lon, double lat) {
        out.writeStartArray();
        out.writeNumber(text(scaled(lon)));
        out.writeNumber(text(scaled(lat)));
        out.writeEndArray();
    }

    private static long scaled(double degrees) {
        return Math.round(degrees * SCALE);
    }

    /** A number of hundred-thousandths in its shortest decimal form. */
    static String text(long scaled) {
        long whole = Math.abs(scaled) / SCALE;
        long part = Math.abs(scaled) % SCALE;
        String sign = scaled < 0 ? "-" : "";
        if (part == 0) {
            return sign + whole;
        }
        int digits = DECIMALS;
        while (part % 10 == 0) {
            part /= 10;
            digits--;
        }
        String fraction = Long.toString(part);
        return sign + whole + "." + "0".repeat(digits - fraction.length()) + fraction;
    }
}
