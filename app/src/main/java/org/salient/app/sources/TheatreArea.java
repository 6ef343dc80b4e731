package org.salient.app.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.salient.core.model.LonLat;
import org.salient.core.model.Region;

/** Where a theatre's points may lie: in a region, and not in one that is sea. */
final class TheatreArea {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

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
        LonLat closest(LonLat at) {
            Coordinate closest = edge.nearestPoints(point(at))[0];
            return new LonLat(closest.x, closest.y);
        }
    }

    private record Nearest(Region region, double kilometres) {}
}
