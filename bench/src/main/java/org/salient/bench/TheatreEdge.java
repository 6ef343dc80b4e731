package org.salient.bench;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.salient.core.model.LonLat;
import org.salient.core.model.Region;
import org.salient.core.model.SideId;

/** The edge of the theatre for wrong places: that of Ukraine's oblasts, moved 100 km outwards. Counts what crosses it. */
final class TheatreEdge {
    private static final double OUTWARDS_KILOMETRES = 100;
    private static final double KILOMETRES_A_DEGREE = 111.195;
    /** At this latitude, the middle of the oblasts, a degree of longitude is shortened so; off it the edge errs by 8 km. */
    private static final double SHORTENING = Math.cos(Math.toRadians(48.5));
    /** Vertices nearer than this, in degrees of latitude, do not count beside 100 km. */
    private static final double COARSE = 0.02;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final PreparedGeometry inside;
    private int compared;
    private int crossed;

    private TheatreEdge(PreparedGeometry inside) {
        this.inside = inside;
    }

    /** The edge of the regions that a side holds where no map says otherwise. */
    static TheatreEdge of(List<Region> regions, SideId side) {
        Geometry[] flat = regions.stream()
                .filter(region -> region.held().equals(Optional.of(side)))
                .map(region -> AffineTransformation.scaleInstance(SHORTENING, 1).transform(region.shape()))
                .map(shape -> DouglasPeuckerSimplifier.simplify(shape, COARSE))
                .toArray(Geometry[]::new);
        Geometry wide = GEOMETRY.createGeometryCollection(flat).buffer(OUTWARDS_KILOMETRES / KILOMETRES_A_DEGREE);
        return new TheatreEdge(PreparedGeometryFactory.prepare(wide));
    }

    /** Counts a place that was resolved, by where it is and where it was put. */
    void compare(LonLat gold, LonLat answer) {
        compared++;
        crossed += isInside(gold) == isInside(answer) ? 0 : 1;
    }

    boolean isInside(LonLat point) {
        return inside.covers(GEOMETRY.createPoint(new Coordinate(point.lon() * SHORTENING, point.lat())));
    }

    int compared() {
        return compared;
    }

    int crossed() {
        return crossed;
    }

    double percent() {
        return 100.0 * crossed / Math.max(1, compared);
    }
}
