package org.salient.core.tiles;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;
import org.salient.core.history.Drawing;

/**
 * Draws a history as vector tiles, whose features carry their times: moving through time needs no further tile.
 * Grounds that stand at one moment share their edges point by point, in every tile of every zoom.
 */
public final class HistoryTiles {
    public static final int MIN_ZOOM = 4;

    public static final int MAX_ZOOM = 9;

    private HistoryTiles() {}

    /** A drawing as a PMTiles archive; one without ground has no tiles. */
    public static byte[] of(Drawing drawing) {
        var archive = new TileArchive(frame(drawing), Metadata.of(drawing));
        for (int zoom = MIN_ZOOM; zoom <= MAX_ZOOM; zoom++) {
            ZoomTiles.of(drawing, zoom, detail(zoom)).forEach(archive::add);
        }
        return archive.bytes();
    }

    private static Detail detail(int zoom) {
        return new Detail(4096, zoom == MAX_ZOOM ? 0.5 : 1, 1);
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
