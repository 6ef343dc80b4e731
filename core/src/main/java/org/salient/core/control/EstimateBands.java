package org.salient.core.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.MultiPolygon;
import org.salient.core.model.SideId;

/** Draws the shares of a side as bands of ground of like probability. */
public final class EstimateBands {
    /** Even steps about one half, where a change would be proposed, and the tenth at either end that counts as settled. */
    private static final double[] LIMITS = {0, 0.1, 0.3, 0.5, 0.7, 0.9, 1};

    /**
     * Ground over which a side's share lies in a band.
     *
     * @param low   included
     * @param high  left out, but for the band that ends at one
     * @param shape in degrees; outlines of cells, so that bands fit without gap or overlap
     */
    public record Band(double low, double high, MultiPolygon shape) {}

    private EstimateBands() {}

    /** The bands that have ground, the least probable first. */
    public static List<Band> of(Shares shares, SideId side) {
        int number = shares.sides().indexOf(side);
        var outlines = new CellOutlines(shares.grid());
        var bands = new ArrayList<Band>();
        for (int i = 0; i + 1 < LIMITS.length; i++) {
            double low = LIMITS[i];
            double high = LIMITS[i + 1];
            var shape = outlines.of(IntStream.range(0, shares.grid().cells())
                    .filter(cell -> shares.of(number, cell) >= low && (shares.of(number, cell) < high || high == 1)));
            if (!shape.isEmpty()) {
                bands.add(new Band(low, high, shape));
            }
        }
        return bands;
    }
}
