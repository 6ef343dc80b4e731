package org.salient.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.salient.core.model.LonLat;

/** A geometry as a GeoPackage keeps it: a header with its envelope, then well-known binary; WGS 84, little-endian. */
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes, never compared
record GeoPackageShape(byte[] bytes) {
    static final int WGS84 = 4326;

    private static final int FLAGS_AT = 3;
    private static final int ENVELOPE_AT = 8;
    private static final int HEADER_BYTES = ENVELOPE_AT + 4 * Double.BYTES;
    private static final byte LITTLE_ENDIAN_WITH_ENVELOPE = 0x03;
    private static final byte EMPTY = 0x10;

    /** Polygonal ground; a lone polygon becomes a multi-polygon, so that a table holds one kind of geometry. */
    static GeoPackageShape of(Geometry ground) {
        return switch (ground) {
            case MultiPolygon many -> write(many);
            case Polygon one -> write(one.getFactory().createMultiPolygon(new Polygon[] {one}));
            default ->
                throw new IllegalArgumentException("ground is a polygon or several, was a " + ground.getGeometryType());
        };
    }

    static GeoPackageShape of(LonLat point) {
        return write(new GeometryFactory().createPoint(new Coordinate(point.lon(), point.lat())));
    }

    private static GeoPackageShape write(Geometry shape) {
        byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(shape);
        Envelope box = shape.getEnvelopeInternal();
        byte flags = shape.isEmpty() ? LITTLE_ENDIAN_WITH_ENVELOPE | EMPTY : LITTLE_ENDIAN_WITH_ENVELOPE;
        return new GeoPackageShape(ByteBuffer.allocate(HEADER_BYTES + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'G', 'P', 0, flags})
                .putInt(WGS84)
                .putDouble(box.getMinX())
                .putDouble(box.getMaxX())
                .putDouble(box.getMinY())
                .putDouble(box.getMaxY())
                .put(wkb)
                .array());
    }

    boolean isEmpty() {
        return (bytes[FLAGS_AT] & EMPTY) != 0;
    }

    /** An edge of the envelope in degrees: 0 west, 1 east, 2 south, 3 north. */
    double edge(int which) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getDouble(ENVELOPE_AT + which * Double.BYTES);
    }
}
