package org.salient.core.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.MultiPolygon;
import org.salient.core.model.FactId;
import org.salient.core.model.LonLat;

/**
 * Finds what looks like a slip of the editor's hand: a stretch of ground that a single map changes at one stroke and the next
 * map changes back, or that the newest map changes and none bears out, be it an earlier one. A person must look at it.
 */
public final class Slips {
    /**
     * How much ground hangs together that is flagged. In 1,359 maps of three years of a war of movement the most that one
     * map changed and the next changed back was 4,864 km², a mutiny of one day; the most that stayed was 4,724 km².
     */
    public static final double SQUARE_KILOMETRES = 5000;

    private Slips() {}

    /**
     * One such change.
     *
     * @param map      that made it
     * @param at       a point in the ground
     * @param isUndone whether the next map changed it back; else there is no next map
     */
    public record Slip(FactId map, double squareKilometres, LonLat at, boolean isUndone) {
        /** What a person is told. */
        public String words() {
            return String.format(
                    Locale.ROOT,
                    "%,.0f km² around lon %.2f lat %.2f change at one stroke%s; the limit is %,.0f km²",
                    squareKilometres,
                    at.lon(),
                    at.lat(),
                    isUndone ? " and back with the next map" : ", and no later map bears it out",
                    SQUARE_KILOMETRES);
        }
    }

    /** The slips of a history, in the order of its maps. */
    public static List<Slip> in(ControlHistory history) {
        var slips = new ArrayList<Slip>();
        var counting = history.clock().counting();
        double[] changed = changed(history);
        for (int i = 1; i < counting.size(); i++) {
            if (changed[counting.get(i)] >= SQUARE_KILOMETRES) {
                slips.addAll(of(history, counting, i));
            }
        }
        return slips;
    }

    /** How much ground each map changed. */
    private static double[] changed(ControlHistory history) {
        double[] changed = new double[history.clock().maps().size()];
        var faces = history.faces();
        for (int face = 1; face < faces.count(); face++) {
            int timeline = faces.timeline()[face];
            for (int run = 1; run < faces.timelines().runs(timeline); run++) {
                changed[faces.timelines().start(timeline, run)] += history.area(face);
            }
        }
        return changed;
    }

    private static List<Slip> of(ControlHistory history, List<Integer> counting, int place) {
        boolean isNewest = place + 1 == counting.size();
        var faces = history.faces();
        int[] was = faces.codesAt(counting.get(place - 1));
        int[] is = faces.codesAt(counting.get(place));
        int[] willBe = isNewest ? was : faces.codesAt(counting.get(place + 1));
        // The newest map is borne out where it takes back what the map before it changed.
        int[] borneOut = isNewest && place > 1 ? faces.codesAt(counting.get(place - 2)) : was;
        int[] label = new int[was.length];
        for (int face = 1; face < label.length; face++) {
            boolean isBack = was[face] == willBe[face] && is[face] != borneOut[face];
            label[face] = was[face] == is[face] ? 0 : isBack ? 2 : 1;
        }
        return Optional.ofNullable(Outlines.of(history.plane(), label, number -> number == 2)
                        .get(2))
                .map(undone -> large(history, undone, counting.get(place), !isNewest))
                .orElse(List.of());
    }

    private static List<Slip> large(ControlHistory history, MultiPolygon ground, int map, boolean isUndone) {
        var slips = new ArrayList<Slip>();
        for (int i = 0; i < ground.getNumGeometries(); i++) {
            double area = EllipsoidArea.squareKilometres(ground.getGeometryN(i));
            if (area >= SQUARE_KILOMETRES) {
                var at = ground.getGeometryN(i).getInteriorPoint().getCoordinate();
                slips.add(new Slip(history.clock().maps().get(map).map(), area, new LonLat(at.x, at.y), isUndone));
            }
        }
        return slips;
    }
}
