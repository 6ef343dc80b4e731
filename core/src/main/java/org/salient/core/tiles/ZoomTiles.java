package org.salient.core.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.salient.core.history.Drawing;
import org.salient.core.history.Drawing.Front;
import org.salient.core.history.Drawing.Ground;

/** The tiles of one zoom, which fill ground by ground and front by front. */
final class ZoomTiles {
    static final String GROUND = "ground";
    static final String LINE = "line";

    /** A tile shows this share of its width beyond its edges, 8 pixels: more than half of any line that is drawn. */
    private static final int TILES_PER_BUFFER = 64;

    private record Layers(TileLayer ground, TileLayer line) {}

    private final int zoom;
    private final Detail detail;
    private final GriddedChains chains;
    private final RingWalk ringWalk;
    private final LineWalk lineWalk;
    private final Map<Tile, Layers> tiles = new TreeMap<>();

    ZoomTiles(Drawing drawing, int zoom, Detail detail) {
        this.zoom = zoom;
        this.detail = detail;
        var grid = new TileGrid(zoom, detail.unitsPerTile());
        this.chains = GriddedChains.of(drawing, grid, new Thinning(detail.toleranceUnits()));
        this.ringWalk = new RingWalk(chains);
        this.lineWalk = new LineWalk(chains);
    }

    void add(Ground ground) {
        var rings = ringWalk.rings(chains.edges(ground.boundary()));
        rings.removeIf(ring -> Math.abs(Ring.twiceArea(ring)) < 2 * detail.leastSquareUnits());
        var paths = new LinkedHashMap<Tile, Path>();
        Part.of(rings).forEach(part -> spread(part, paths));
        paths.forEach((tile, path) -> layers(tile).ground().polygon(ground.id(), path, ground.properties()));
    }

    private void spread(Part part, Map<Tile, Path> paths) {
        tilesAlong(part.outer(), Slab.X, 0).forEach(column -> {
            Part strip = part.within(slab(Slab.X, column));
            if (!strip.isEmpty()) {
                spread(strip, column, paths);
            }
        });
    }

    private void spread(Part strip, int column, Map<Tile, Path> paths) {
        tilesAlong(strip.outer(), Slab.Y, 0).forEach(row -> {
            Part piece = strip.within(slab(Slab.Y, row));
            if (!piece.isEmpty()) {
                piece.shifted(column * units(), row * units()).draw(path(column, row, paths));
            }
        });
    }

    void add(Front front) {
        var paths = new LinkedHashMap<Tile, Path>();
        lineWalk.lines(chains.edges(front.chains())).forEach(line -> spread(line, paths));
        paths.forEach((tile, path) -> layers(tile).line().line(path, front.properties()));
    }

    private void spread(int[] line, Map<Tile, Path> paths) {
        tilesAlong(line, Slab.X, buffer()).forEach(column -> {
            for (int[] strip : slab(Slab.X, column).cutLine(line)) {
                tilesAlong(strip, Slab.Y, buffer())
                        .forEach(row -> slab(Slab.Y, row)
                                .cutLine(strip)
                                .forEach(piece -> path(column, row, paths)
                                        .line(Points.shifted(piece, column * units(), row * units()))));
            }
        });
    }

    private int units() {
        return detail.unitsPerTile();
    }

    private int buffer() {
        return units() / TILES_PER_BUFFER;
    }

    /** The columns or rows of tiles that some points reach, or come closer to than a distance. */
    private IntStream tilesAlong(int[] points, int axis, int distance) {
        int first = Math.floorDiv(Points.least(points, axis) - distance, units());
        int last = Math.floorDiv(Points.greatest(points, axis) + distance - 1, units());
        return IntStream.rangeClosed(Math.max(first, 0), Math.min(last, (1 << zoom) - 1));
    }

    /** The column or row of tiles with what it shows beyond its edges. */
    private Slab slab(int axis, int index) {
        return new Slab(axis, index * units() - buffer(), (index + 1) * units() + buffer());
    }

    private Path path(int column, int row, Map<Tile, Path> paths) {
        return paths.computeIfAbsent(new Tile(zoom, column, row), _ -> new Path());
    }

    private Layers layers(Tile tile) {
        return tiles.computeIfAbsent(
                tile, _ -> new Layers(new TileLayer(GROUND, units()), new TileLayer(LINE, units())));
    }

    /** Tells of each tile that shows anything, with its bytes. */
    void forEach(BiConsumer<Tile, byte[]> reader) {
        tiles.forEach((tile, layers) -> {
            var bytes = new Bytes();
            layers.ground().appendTo(bytes);
            layers.line().appendTo(bytes);
            reader.accept(tile, bytes.toArray());
        });
    }
}
