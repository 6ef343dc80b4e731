package org.salient.core.tiles;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.salient.core.history.Drawing;
import org.salient.core.tiles.LineTimes.Line;

/**
 * Draws a history as vector tiles, whose features carry their times: moving through time needs no further tile.
 * Grounds that stand at one moment share their edges point by point, in every tile of every zoom.
 */
public final class HistoryTiles {
    /** As far out as the map page goes: on a phone of 390 pixels a theatre of 20 degrees is whole on zoom 3. */
    public static final int MIN_ZOOM = 3;

    /** As far in as tiles go; beyond, a reader draws the same ones larger. */
    public static final int MAX_ZOOM = 7;

    /*
     * Measured on 1,359 maps of 3.3 years (36,352 stretches of ground, 495,708 points), packed: zooms 4 to 9 on a grid of 4,096
     * units a tile take 10.6 MB, and zooms 4 to 8 on 1,024 units 3.0 MB. One fine last zoom costs less than two: every zoom
     * repeats all stretches.
     */

    /** On the last zoom a unit is 102 m at 48 N, well under the usual precision floor of 250 m. */
    private static final int FINEST_UNITS_PER_TILE = 2048;

    /** About 250 m squared, the usual precision floor. */
    private static final double FINEST_SQUARE_UNITS = 6;

    /** Half a pixel a unit. */
    private static final int UNITS_PER_TILE = 1024;

    /** Four pixels squared. */
    private static final double LEAST_SQUARE_UNITS = 64;

    /** Three quarters of a pixel. */
    private static final double TOLERANCE_UNITS = 1.5;

    private final Drawing drawing;
    private final LineTimes times;
    private final Bounds[] bounds;

    private HistoryTiles(Drawing drawing) {
        this.drawing = drawing;
        this.times = new LineTimes(drawing);
        this.bounds = Bounds.ofChains(drawing, times);
    }

    /** A drawing as a PMTiles archive; one without ground has no tiles. */
    public static byte[] of(Drawing drawing) {
        var history = new HistoryTiles(drawing);
        var archive = new TileArchive(frame(drawing), Metadata.of(drawing));
        for (int zoom = MIN_ZOOM; zoom <= MAX_ZOOM; zoom++) {
            history.draw(detail(zoom)).forEach(archive::add);
        }
        return archive.bytes();
    }

    private static Detail detail(int zoom) {
        return zoom == MAX_ZOOM
                ? new Detail(new TileGrid(zoom, FINEST_UNITS_PER_TILE), 1, FINEST_SQUARE_UNITS)
                : new Detail(new TileGrid(zoom, UNITS_PER_TILE), TOLERANCE_UNITS, LEAST_SQUARE_UNITS);
    }

    private ZoomTiles draw(Detail detail) {
        var mesh = Mesh.of(GriddedChains.of(drawing, detail.grid()), bounds);
        Specks.giveAway(mesh, detail.leastSquareUnits());
        var kept = mesh.kept(new Thinning(mesh.chains(), detail.toleranceUnits()));
        var tiles = new ZoomTiles(detail.grid());
        drawGround(mesh, kept, tiles);
        drawLine(mesh, kept, tiles);
        return tiles;
    }

    private void drawGround(Mesh mesh, BitSet kept, ZoomTiles tiles) {
        var walk = new RingWalk(mesh.chains(), kept);
        long[][] outlines = mesh.outlines(drawing.grounds().size());
        for (int ground = 0; ground < outlines.length; ground++) {
            tiles.add(drawing.grounds().get(ground), Part.of(walk.rings(outlines[ground])));
        }
    }

    private void drawLine(Mesh mesh, BitSet kept, ZoomTiles tiles) {
        var lines = times.new Lines();
        mesh.addTo(lines);
        for (Line line : lines.all()) {
            var walked = new LineWalk(Edges.bothWays(LongStream.of(line.edges())), _ -> false).lines();
            tiles.add(
                    line.properties(),
                    walked.stream()
                            .map(points -> mesh.chains().coordinates(points, kept))
                            .filter(points -> points.length > 2)
                            .toList());
        }
    }

    private static Frame frame(Drawing drawing) {
        var longitudes = along(drawing, 0);
        var latitudes = along(drawing, 1);
        return longitudes.getCount() == 0
                ? new Frame(MIN_ZOOM, MAX_ZOOM, 0, 0, 0, 0)
                : new Frame(
                        MIN_ZOOM,
                        MAX_ZOOM,
                        longitudes.getMin(),
                        latitudes.getMin(),
                        longitudes.getMax(),
                        latitudes.getMax());
    }

    private static IntSummaryStatistics along(Drawing drawing, int axis) {
        return Arrays.stream(drawing.chains())
                .flatMapToInt(chain -> IntStream.range(0, chain.length / 2).map(point -> chain[2 * point + axis]))
                .summaryStatistics();
    }
}
