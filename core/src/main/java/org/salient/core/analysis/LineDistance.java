package org.salient.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.salient.core.model.Hash;
import org.salient.core.model.LonLat;
import org.salient.core.model.SideId;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Snapshot.Patch;
import org.salient.core.model.Status;

/**
 * Measures how far points lie from the line of a sealed map.
 *
 * <p>The distance is a range: at least to where grey ground begins, at most to ground that another side than the holder
 * firmly holds. In grey ground the least is 0 and the most goes to the nearest firmly held ground of any side. It is
 * geodesic to the nearest vertex or point of an edge; which point is nearest is told on a plane true to scale about the
 * place, which errs by less than 1 % within 200 km.
 */
public final class LineDistance {
    private record Border(Status status, List<Coordinate[]> lines) {}

    private final PatchFinder finder;
    private final List<Border> borders = new ArrayList<>();

    /** @param shapes gives the shape of a patch */
    public LineDistance(Snapshot snapshot, Function<Hash, Geometry> shapes) {
        this.finder = new PatchFinder(snapshot, shapes);
        for (Patch patch : snapshot.patches()) {
            var lines = new ArrayList<Coordinate[]>();
            for (Object line : LinearComponentExtracter.getLines(shapes.apply(patch.shape()))) {
                lines.add(((LineString) line).getCoordinates());
            }
            borders.add(new Border(patch.status(), lines));
        }
    }

    /** Kilometres from a point to both edges of the line; none where it is not mapped or one side holds everything. */
    public Optional<Range> from(LonLat point) {
        return finder.at(point).map(Patch::status).flatMap(here -> switch (here) {
            case Status.Held(var holder) -> fromHeld(point, holder);
            case Status.Grey _ -> range(OptionalDouble.of(0), nearest(point, LineDistance::isHeld));
        });
    }

    private Optional<Range> fromHeld(LonLat point, SideId holder) {
        var others = nearest(point, status -> isHeld(status) && !status.equals(Status.held(holder)));
        var grey = nearest(point, status -> !isHeld(status));
        return range(grey, others);
    }

    /** Where there is only one of the two edges, or the other side is nearer than any grey, the range is one value. */
    private static Optional<Range> range(OptionalDouble grey, OptionalDouble other) {
        double low = Math.min(grey.orElse(Double.MAX_VALUE), other.orElse(Double.MAX_VALUE));
        double high = other.orElse(low);
        return low == Double.MAX_VALUE ? Optional.empty() : Optional.of(new Range(low, high));
    }

    private static boolean isHeld(Status status) {
        return switch (status) {
            case Status.Held _ -> true;
            case Status.Grey _ -> false;
        };
    }

    private OptionalDouble nearest(LonLat point, Predicate<Status> which) {
        var plane = new LocalPlane(point);
        var best = Optional.<Coordinate>empty();
        double shortest = Double.MAX_VALUE;
        for (Border border : borders) {
            if (which.test(border.status())) {
                for (Coordinate[] line : border.lines()) {
                    var candidate = plane.nearest(line);
                    if (candidate.getX() * candidate.getX() + candidate.getY() * candidate.getY() < shortest) {
                        shortest = candidate.getX() * candidate.getX() + candidate.getY() * candidate.getY();
                        best = Optional.of(candidate);
                    }
                }
            }
        }
        return best.map(plane::kilometres).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** A plane in degrees of latitude with a point as its origin, true to scale there. */
    private static final class LocalPlane {
        private final LonLat origin;
        private final double shrink;

        LocalPlane(LonLat origin) {
            this.origin = origin;
            this.shrink = Math.cos(Math.toRadians(origin.lat()));
        }

        Coordinate nearest(Coordinate[] line) {
            var here = new Coordinate(0, 0);
            var best = onPlane(line[0]);
            var previous = best;
            for (Coordinate next : line) {
                var end = onPlane(next);
                var candidate = new LineSegment(previous, end).closestPoint(here);
                best = candidate.distance(here) < best.distance(here) ? candidate : best;
                previous = end;
            }
            return best;
        }

        double kilometres(Coordinate there) {
            double lon = origin.lon() + there.x / shrink;
            double lat = origin.lat() + there.y;
            return Geodesic.WGS84.Inverse(origin.lat(), origin.lon(), lat, lon, GeodesicMask.DISTANCE).s12 / 1000;
        }

        private Coordinate onPlane(Coordinate point) {
            return new Coordinate((point.x - origin.lon()) * shrink, point.y - origin.lat());
        }
    }
}
