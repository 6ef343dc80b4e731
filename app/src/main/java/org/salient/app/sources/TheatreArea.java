package org.salient.app.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.salient.core.model.LonLat;
import org.salient.core.model.Region;

/** Where a theatre's points and ground may lie: points in a region that is no sea, ground in or near any region. */
final class TheatreArea {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Ground wider than this is nearer the other way round. */
    private static final double HALF_ROUND = 180;

    private final List<Part> parts;

    TheatreArea(TheatreFile file) {
        this.parts = file.theatre().regions().stream()
                .map(region -> new Part(
                        region,
                        PreparedGeometryFactory.prepare(region.shape()),
                        new IndexedFacetDistance(region.shape()),
                        file.seas().contains(region.id())))
                .toList();
    }

    /** Why a point may not lie where it lies. */
    Optional<Reason> refusal(LonLat at) {
        Point point = point(at);
        Optional<Part> part =
                parts.stream().filter(one -> one.shape().intersects(point)).findFirst();
        if (part.isEmpty()) {
            return Optional.of(new Reason("outside_area", outside(at)));
        }
        return part.filter(Part::sea)
                .map(sea -> new Reason(
                        "in_the_sea",
                        at + " lies in the sea, in '" + sea.region().id() + "'"));
    }

    /** Why ground may not lie where it lies: it comes nowhere near the theatre, or was drawn round the far side of the Earth. */
    Optional<Reason> refusal(Polygon ground) {
        Envelope box = ground.getEnvelopeInternal();
        if (box.getWidth() > HALF_ROUND) {
            return Optional.of(new Reason(
                    "antimeridian",
                    String.format(
                            Locale.ROOT,
                            "it spans %.1f degrees of longitude, the most is %.0f: it seems to cross the antimeridian;"
                                    + " draw it as two polygons that end there",
                            box.getWidth(),
                            HALF_ROUND)));
        }
        if (parts.stream().anyMatch(part -> part.box().intersects(box))) {
            return Optional.empty();
        }
        return Optional.of(new Reason("outside_area", outside(new LonLat(box.getMinX(), box.getMinY()))));
    }

    private String outside(LonLat at) {
        return at + " lies outside the theatre's area" + nearest(at)
                + (wouldFitSwapped(at) ? "; it would lie inside if longitude and latitude were swapped" : "");
    }

    private String nearest(LonLat at) {
        return parts.stream()
                .map(part -> new Nearest(
                        part.region(), at.distanceTo(part.closest(at)).kilometres()))
                .min(Comparator.comparingDouble(Nearest::kilometres))
                .map(near -> String.format(
                        Locale.ROOT,
                        ", %.0f km from '%s'",
                        near.kilometres(),
                        near.region().id()))
                .orElse("");
    }

    private boolean wouldFitSwapped(LonLat at) {
        return Math.abs(at.lon()) <= 90
                && parts.stream().anyMatch(part -> part.shape().intersects(point(new LonLat(at.lat(), at.lon()))));
    }

    private static Point point(LonLat at) {
        return GEOMETRY.createPoint(new Coordinate(at.lon(), at.lat()));
    }

    /** A reason code, and what was found. */
    record Reason(String reason, String detail) {}

    private record Part(Region region, PreparedGeometry shape, IndexedFacetDistance edge, boolean sea) {
        Envelope box() {
            return shape.getGeometry().getEnvelopeInternal();
        }

        LonLat closest(LonLat at) {
            Coordinate closest = edge.nearestPoints(point(at))[0];
            return new LonLat(closest.x, closest.y);
        }
    }

    private record Nearest(Region region, double kilometres) {}
}
