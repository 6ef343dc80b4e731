package org.salient.core.tiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.salient.core.history.Drawing.Ground;
import org.salient.core.history.Drawing.Property;

/** The tiles of one zoom, which fill ground by ground and line by line. */
final class ZoomTiles {
    static final String GROUND = "ground";
    static final String LINE = "line";

    /** A tile shows this share of its width beyond its edges, 8 pixels: more than half of any line that is drawn. */
    private static final int TILES_PER_BUFFER = 64;

    private record Layers(TileLayer ground, TileLayer line) {}

    private final TileGrid grid;
    private final Map<Tile, Layers> tiles = new TreeMap<>();

    ZoomTiles(TileGrid grid) {
        this.grid = grid;
    }

    void add(Ground ground, List<Part> parts) {
        var pens = new LinkedHashMap<Tile, Pen>();
        parts.forEach(part -> spread(part, pens));
        pens.forEach((tile, pen) -> layers(tile).ground().polygon(ground.id(), pen, ground.properties()));
    }

    /** Adds lines, each through points x, y, x, y, ..., of which the same is said. */
    void add(List<Property> properties, List<int[]> lines) {
        var pens = new LinkedHashMap<Tile, Pen>();
        lines.forEach(line -> spread(line, pens));
        pens.forEach((tile, pen) -> layers(tile).line().line(pen, properties));
    }

    private void spread(Part part, Map<Tile, Pen> pens) {
        tilesAlong(part.outer(), Slab.X, 0).forEach(column -> {
            Part strip = part.within(slab(Slab.X, column));
            if (!strip.isEmpty()) {
                spread(strip, column, pens);
            }
        });
    }

    private void spread(Part strip, int column, Map<Tile, Pen> pens) {
        tilesAlong(strip.outer(), Slab.Y, 0).forEach(row -> {
            Part piece = strip.within(slab(Slab.Y, row));
            if (!piece.isEmpty()) {
                piece.shifted(column * units(), row * units()).draw(pen(column, row, pens));
            }
        });
    }

    private void spread(int[] line, Map<Tile, Pen> pens) {
        tilesAlong(line, Slab.X, buffer()).forEach(column -> {
            for (int[] strip : slab(Slab.X, column).cutLine(line)) {
                tilesAlong(strip, Slab.Y, buffer())
                        .forEach(row -> slab(Slab.Y, row)
                                .cutLine(strip)
                                .forEach(piece -> pen(column, row, pens)
                                        .line(Points.shifted(piece, column * units(), row * units()))));
            }
        });
    }

    private int units() {
        return grid.unitsPerTile();
    }

    private int buffer() {
        return units() / TILES_PER_BUFFER;
    }

    /** The columns or rows of tiles that some points reach, or come closer to than a distance. */
    private IntStream tilesAlong(int[] points, int axis, int distance) {
        int first = Math.floorDiv(Points.least(points, axis) - distance, units());
        int last = Math.floorDiv(Points.greatest(points, axis) + distance - 1, units());
        return IntStream.rangeClosed(Math.max(first, 0), Math.min(last, (1 << grid.zoom()) - 1));
    }

    /** The column or row of tiles with what it shows beyond its edges. */
    private Slab slab(int axis, int index) {
        return new Slab(axis, index * units() - buffer(), (index + 1) * units() + buffer());
    }

    private Pen pen(int column, int row, Map<Tile, Pen> pens) {
        return pens.computeIfAbsent(new Tile(grid.zoom(), column, row), _ -> new Pen());
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
