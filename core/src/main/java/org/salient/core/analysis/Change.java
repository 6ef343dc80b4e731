package org.salient.core.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.Hash;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;

/**
 * What a side's firmly held ground gained and lost from one sealed map to a later one.
 *
 * @param gained  ground it holds on the later map and did not on the earlier
 * @param lost    ground it held on the earlier map and does not on the later
 * @param slivers parts thinner than {@value #SLIVER_METRES} m, which come from rounding and were left out
 */
public record Change(SideId side, MultiPolygon gained, MultiPolygon lost, int slivers) {
    /** Ten times the grid of 0.11 m to which sealing rounds. */
    static final double SLIVER_METRES = 1;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** The change of each side, in the order of the theatre's sides. */
    public static Map<SideId, Change> between(
            Snapshot earlier, Snapshot later, Theatre theatre, Function<Hash, Geometry> shapes) {
        var changes = new LinkedHashMap<SideId, Change>();
        for (Side side : theatre.sides()) {
            changes.put(side.id(), of(side.id(), held(earlier, side.id(), shapes), held(later, side.id(), shapes)));
        }
        return changes;
    }

    public double gainedSquareKilometres() {
        return EllipsoidArea.squareKilometres(gained);
    }

    public double lostSquareKilometres() {
        return EllipsoidArea.squareKilometres(lost);
    }

    private static Change of(SideId side, Geometry before, Geometry after) {
        var gained = parts(after, before);
        var lost = parts(before, after);
        int all = gained.size() + lost.size();
        gained.removeIf(Change::isSliver);
        lost.removeIf(Change::isSliver);
        return new Change(side, collect(gained), collect(lost), all - gained.size() - lost.size());
    }

    private static Geometry held(Snapshot snapshot, SideId side, Function<Hash, Geometry> shapes) {
        var ground = snapshot.patches().stream()
                .filter(patch -> patch.status().equals(Status.held(side)))
                .map(patch -> shapes.apply(patch.shape()))
                .toArray(Geometry[]::new);
        return ground.length == 0 ? FACTORY.createPolygon() : CoverageUnion.union(ground);
    }

    private static List<Polygon> parts(Geometry ground, Geometry without) {
        var parts = new ArrayList<Polygon>();
        for (Object part :
                PolygonExtracter.getPolygons(OverlayNGRobust.overlay(ground, without, OverlayNG.DIFFERENCE))) {
            parts.add((Polygon) part);
        }
        return parts;
    }

    private static boolean isSliver(Polygon part) {
        double metresPerDegree = 111_195;
        double metresAround = part.getLength() * metresPerDegree;
        return EllipsoidArea.squareKilometres(part) * 1e6 * 2 / metresAround < SLIVER_METRES;
    }

    private static MultiPolygon collect(List<Polygon> parts) {
        return (MultiPolygon)
                FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new)).norm();
    }
}
