package org.salient.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.salient.core.model.Region;

/**
 * The ground of a theatre's regions, where they overlap that of the earlier one; overlaid whole, apart from how the program
 * does it.
 *
 * @param byRegion the ground of each region, by id
 * @param bySide   what each side holds by default, by status as "held SIDE"
 * @param whole    the ground of all of them
 */
record RegionGround(Map<String, Geometry> byRegion, Map<String, Geometry> bySide, Geometry whole) {
    static RegionGround of(List<Region> regions) {
        var byRegion = new LinkedHashMap<String, Geometry>();
        var bySide = new LinkedHashMap<String, Geometry>();
        Geometry before = new GeometryFactory().createPolygon();
        for (Region region : regions) {
            Geometry own = OverlayNGRobust.overlay(region.shape(), before, OverlayNG.DIFFERENCE);
            byRegion.put(region.id(), own);
            region.held().ifPresent(side -> bySide.merge("held " + side, own, RegionGround::union));
            before = union(before, region.shape());
        }
        return new RegionGround(byRegion, bySide, before);
    }

    private static Geometry union(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.UNION);
    }
}
