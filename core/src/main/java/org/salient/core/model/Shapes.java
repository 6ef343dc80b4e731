package org.salient.core.model;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** The bytes of a shape: well-known binary, little-endian, two dimensions, longitude and latitude in degrees. */
public final class Shapes {
    private Shapes() {}

    public static Body write(Geometry shape) {
        return Body.of(new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(shape));
    }

    /** The shape that the bytes hold; bytes that hold none were altered or are not a shape's. */
    public static Geometry read(byte[] bytes) {
        try {
            return new WKBReader().read(bytes);
        } catch (ParseException e) {
            throw new IllegalArgumentException(bytes.length + " bytes are no shape in well-known binary", e);
        }
    }
}
