package org.salient.core.tiles;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.salient.core.history.Drawing;
import org.salient.core.history.Drawing.Ground;
import org.salient.core.tiles.LineTimes.Line;

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
    private final Map<Tile, Layers> tiles = new TreeMap<>();

    private ZoomTiles(int zoom, Detail detail, GriddedChains chains) {
        this.zoom = zoom;
        this.detail = detail;
        this.chains = chains;
    }

    static ZoomTiles of(Drawing drawing, int zoom, Detail detail) {
        var chains = GriddedChains.of(drawing, new TileGrid(zoom, detail.unitsPerTile()));
        var tiles = new ZoomTiles(zoom, detail, chains);
        var grounds = drawing.grounds();
        var lines = lines(drawing, chains);
        long[][] outlines = Stream.concat(
                        grounds.stream().map(ground -> Edges.aroundGround(chains.edges(ground.boundary()))),
                        lines.stream().map(Line::edges))
                .toArray(long[][]::new);
        var kept = SharedEdges.of(outlines).kept(new Thinning(chains, detail.toleranceUnits()));
        var walk = new RingWalk(chains, kept);
        for (int i = 0; i < grounds.size(); i++) {
            tiles.add(grounds.get(i), walk.rings(outlines[i]));
        }
        lines.forEach(line -> tiles.add(line, kept));
        return tiles;
    }

    private static List<Line> lines(Drawing drawing, GriddedChains chains) {
        var times = new LineTimes();
        drawing.fronts().forEach(front -> times.add(front, chains.edges(front.chains())));
        return times.lines();
    }

    private void add(Ground ground, List<int[]> rings) {
        rings.removeIf(ring -> Math.abs(Ring.twiceArea(ring)) < 2 * detail.leastSquareUnits());
        var pens = new LinkedHashMap<Tile, Pen>();
        Part.of(rings).forEach(part -> spread(part, pens));
        pens.forEach((tile, pen) -> layers(tile).ground().polygon(ground.id(), pen, ground.properties()));
    }

    private void add(Line line, BitSet kept) {
        var pens = new LinkedHashMap<Tile, Pen>();
        for (int[] points : new LineWalk(Edges.bothWays(LongStream.of(line.edges())), _ -> false).lines()) {
            int[] drawn = Arrays.stream(points).filter(kept::get).toArray();
            if (drawn.length > 1) {
                spread(chains.coordinates(drawn), pens);
            }
        }
        pens.forEach((tile, pen) -> layers(tile).line().line(pen, line.properties()));
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

    private Pen pen(int column, int row, Map<Tile, Pen> pens) {
        return pens.computeIfAbsent(new Tile(zoom, column, row), _ -> new Pen());
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
