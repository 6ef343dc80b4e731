package org.salient.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.salient.bench.SourceMaps.SourceMap;

/**
 * Lays each map of a source over the history's map of the same instant. The theatre is halved again and again into
 * rectangles, and what was found in one is kept until either map draws it otherwise: most of a map is that of the map before.
 */
final class SquareDifferences {
    static final String WHOLE = "whole";

    /** How often the theatre is halved: into rectangles of about half a degree. */
    private static final int HALVINGS = 9;

    private final List<String> coats;
    private final Envelope theatre;
    private final List<String> bareStatuses = new ArrayList<>();
    private final List<List<Polygon>> bare = new ArrayList<>();
    private final Map<Envelope, Found> found = new HashMap<>();

    /** What was found in a rectangle, and the signatures of what both maps drew in it. */
    private record Found(long source, long history, SquareDifference difference) {}

    SquareDifferences(List<PaintRow> paint, RegionGround regions) {
        this.coats = paint.stream().map(PaintRow::status).toList();
        this.theatre = regions.whole().getEnvelopeInternal();
        regions.bySide().forEach(this::bare);
        bare(WHOLE, regions.whole());
    }

    private void bare(String status, Geometry ground) {
        bareStatuses.add(status);
        bare.add(polygons(ground));
    }

    /** The differences by status, summed over the theatre. */
    Map<String, SquareDifference.Of> of(SourceMap source, Map<String, Geometry> history) {
        var statuses = List.copyOf(history.keySet());
        var maps = new Maps(
                new SquareGround(theatre, source.coats()),
                new SquareGround(
                        theatre,
                        history.values().stream()
                                .map(SquareDifferences::polygons)
                                .toList()),
                new SquareGround(theatre, bare),
                statuses);
        var sum = new LinkedHashMap<String, SquareDifference.Of>();
        halve(maps, HALVINGS, sum);
        return sum;
    }

    /** Both maps in one rectangle, with what is so where nothing is painted. */
    private record Maps(SquareGround source, SquareGround history, SquareGround bare, List<String> statuses) {
        Maps cut(Envelope smaller) {
            return new Maps(source.cut(smaller), history.cut(smaller), bare.cut(smaller), statuses);
        }
    }

    private void halve(Maps maps, int halvings, Map<String, SquareDifference.Of> sum) {
        if (halvings == 0) {
            found(maps).byStatus().forEach((status, one) -> sum.merge(status, one, SquareDifference.Of::plus));
            return;
        }
        for (Envelope half : halves(maps.source().square())) {
            halve(maps.cut(half), halvings - 1, sum);
        }
    }

    private static List<Envelope> halves(Envelope whole) {
        double middleX = (whole.getMinX() + whole.getMaxX()) / 2;
        double middleY = (whole.getMinY() + whole.getMaxY()) / 2;
        return whole.getWidth() >= whole.getHeight()
                ? List.of(
                        new Envelope(whole.getMinX(), middleX, whole.getMinY(), whole.getMaxY()),
                        new Envelope(middleX, whole.getMaxX(), whole.getMinY(), whole.getMaxY()))
                : List.of(
                        new Envelope(whole.getMinX(), whole.getMaxX(), whole.getMinY(), middleY),
                        new Envelope(whole.getMinX(), whole.getMaxX(), middleY, whole.getMaxY()));
    }

    private SquareDifference found(Maps maps) {
        long source = maps.source().signature();
        long history = maps.history().signature() + maps.statuses().hashCode();
        Found kept = found.compute(
                maps.source().square(),
                (_, before) -> before != null && before.source() == source && before.history() == history
                        ? before
                        : new Found(source, history, difference(maps)));
        return kept.difference();
    }

    private SquareDifference difference(Maps maps) {
        return SquareDifference.between(
                maps.source(), coats, united(maps.bare(), bareStatuses), united(maps.history(), maps.statuses()));
    }

    private static Map<String, Geometry> united(SquareGround ground, List<String> statuses) {
        var united = new LinkedHashMap<String, Geometry>();
        for (int layer = 0; layer < statuses.size(); layer++) {
            united.put(statuses.get(layer), ground.united(layer));
        }
        return united;
    }

    static List<Polygon> polygons(Geometry ground) {
        var polygons = new ArrayList<Polygon>();
        for (int i = 0; i < ground.getNumGeometries(); i++) {
            if (ground.getGeometryN(i) instanceof Polygon polygon) {
                polygons.add(polygon);
            }
        }
        return polygons;
    }
}
