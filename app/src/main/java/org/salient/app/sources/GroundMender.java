package org.salient.app.sources;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.salient.core.model.Body;
import org.salient.core.model.Shapes;

/**
 * Mends polygons whose rings cross, touch along a line or lie outside one another. What comes out is valid and encloses
 * the same ground but for {@link #LARGEST_CHANGE_PERCENT} of it; a polygon of which that cannot be said is refused.
 * Each shape is judged once, since the maps of neighbouring days share nearly all of theirs.
 */
final class GroundMender {
    /** By how much of its area mending may change a polygon: what a slip of the hand does to a drawn line. */
    static final double LARGEST_CHANGE_PERCENT = 1;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final TheatreArea area;

    /** @param area ground that comes nowhere near it is refused */
    GroundMender(TheatreArea area) {
        this.area = area;
    }

    /** What becomes of a polygon; the outcome is kept on it, since readers give the same one for the same shape. */
    Outcome mend(Polygon polygon) {
        if (polygon.getUserData() instanceof Outcome known) {
            return known;
        }
        Outcome outcome = area.refusal(polygon)
                .<Outcome>map(misplaced -> new Outcome.Broken(misplaced.reason(), misplaced.detail()))
                .orElseGet(() -> judge(polygon));
        polygon.setUserData(outcome);
        return outcome;
    }

    private static Outcome judge(Polygon polygon) {
        TopologyValidationError error = new IsValidOp(polygon).getValidationError();
        return error == null ? new Outcome.Sound(Shapes.write(polygon)) : mend(polygon, error);
    }

    private static Outcome mend(Polygon polygon, TopologyValidationError error) {
        String fault = String.format(
                Locale.ROOT,
                "%s at lon %.5f lat %.5f",
                error.getMessage().toLowerCase(Locale.ROOT),
                error.getCoordinate().x,
                error.getCoordinate().y);
        Geometry ground = ground(polygon);
        if (ground.isEmpty()) {
            return new Outcome.Broken(reason(error), fault + "; it encloses no ground");
        }
        double percent = 100 * Math.abs(ground.getArea() - polygon.getArea()) / polygon.getArea();
        if (percent <= LARGEST_CHANGE_PERCENT) {
            return new Outcome.Mended(Shapes.write(ground), fault);
        }
        String change = Double.isFinite(percent)
                ? String.format(
                        Locale.ROOT, "change its area by %.1f %%, the most is %.0f %%", percent, LARGEST_CHANGE_PERCENT)
                : "give ground to rings that cancel out";
        return new Outcome.Broken(reason(error), fault + "; mending it would " + change + "; redraw it");
    }

    private static String reason(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                "crossed_rings";
            default -> "broken_shape";
        };
    }

    // What the outer ring encloses less what each hole does; a hole outside it takes nothing away and adds nothing.
    private static Geometry ground(Polygon polygon) {
        Geometry ground = fixed(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ground = OverlayNGRobust.overlay(ground, fixed(polygon.getInteriorRingN(i)), OverlayNG.DIFFERENCE);
        }
        return ground;
    }

    private static Geometry fixed(LinearRing ring) {
        Geometry fixed = GeometryFixer.fix(GEOMETRY.createPolygon(ring));
        List<Geometry> polygons = IntStream.range(0, fixed.getNumGeometries())
                .mapToObj(fixed::getGeometryN)
                .filter(Polygon.class::isInstance)
                .toList();
        return GEOMETRY.buildGeometry(polygons);
    }

    /** What becomes of a polygon. */
    sealed interface Outcome {
        record Sound(Body body) implements Outcome {}

        record Mended(Body body, String fault) implements Outcome {}

        /**
         * It cannot be mended, or lies where no ground of the theatre does.
         *
         * @param reason the code of the refusal
         */
        record Broken(String reason, String fault) implements Outcome {}
    }
}
