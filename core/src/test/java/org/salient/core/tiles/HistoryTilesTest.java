package org.salient.core.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.salient.core.history.Drawing;
import org.salient.core.history.Drawing.Front;
import org.salient.core.history.Drawing.Ground;
import org.salient.core.history.Drawing.Property;

class HistoryTilesTest {
    /** A degree of longitude or latitude in the units of a drawing. */
    private static final int DEGREE = 10_000_000;

    /** A board of two degrees from here lies in one tile of each zoom, beyond the reach of others. */
    private static final int WEST = 37 * DEGREE;

    /** The side of a square that is no speck on any zoom: on the widest a unit is 0.044 degrees, and specks have 64 squared. */
    private static final int LARGE = DEGREE * 35 / 100;

    private static final int NORTH = 48 * DEGREE + DEGREE / 2;

    @Test
    void twoSquaresShareTheirJaggedEdgePointByPointInEveryTileOfEveryZoom() {
        var tiles = tiles(drawn(DEGREE * 7 / 10, "ab", "ab"));
        assertThat(tiles.keySet().stream().map(Tile::zoom).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(HistoryTiles.MIN_ZOOM, HistoryTiles.MAX_ZOOM)
                        .boxed()
                        .toList());
        tiles.forEach((tile, shown) -> {
            if (shown.size() == 2) {
                var shared = common(edges(shown.get(0), false), edges(shown.get(1), true));
                assertThat(common(points(shown.get(0)), points(shown.get(1))))
                        .as("points of both in " + tile)
                        .hasSize(shared.size() + 1);
                // The jag of 0.07 degrees is one unit and a half on zoom 3 and thinned away there, for both alike.
                assertThat(shared)
                        .as("edges of both in " + tile)
                        .hasSizeGreaterThanOrEqualTo(tile.zoom() > HistoryTiles.MIN_ZOOM ? 2 : 1);
            }
        });
    }

    @Test
    void aHoleIsAHoleAndWhatFillsItHasTheSameRingTheOtherWay() {
        for (List<Shown> shown : tiles(drawn(LARGE, "aaa", "aba", "aaa")).values()) {
            assertThat(shown).hasSize(2);
            var around = shown.get(0).paths();
            var filling = shown.get(1).paths();
            assertThat(around).hasSize(2);
            assertThat(filling).hasSize(1);
            assertThat(Ring.twiceArea(around.getFirst())).isPositive();
            assertThat(Ring.twiceArea(filling.getFirst())).isPositive().isEqualTo(-Ring.twiceArea(around.getLast()));
        }
    }

    @Test
    void groundThatTouchesItselfInACornerIsTwoRingsAroundGround() {
        for (List<Shown> shown : tiles(drawn(DEGREE / 5, "a.", ".a")).values()) {
            assertThat(shown.getFirst().paths())
                    .hasSize(2)
                    .allSatisfy(ring -> assertThat(Ring.twiceArea(ring)).isPositive());
        }
    }

    /** On zoom 7 two tiles meet at 36.5625 E; a tile has 2048 units, and shows 32 more. */
    @Test
    void aRingAcrossTheEdgeOfATileIsCutOneBufferBeyondIt() {
        int[] ring = {
            360_000_000, 480_000_000, 370_000_000, 480_000_000, 370_000_000, 485_000_000, 360_000_000, 480_000_000
        };
        var drawing = new Drawing(new int[][] {ring}, List.of(new Ground(1, new int[] {1}, List.of())), List.of());
        var shown = tiles(drawing);
        assertThat(xs(shown.getOrDefault(new Tile(7, 76, 44), List.of())).max()).hasValue(2048 + 32);
        assertThat(xs(shown.getOrDefault(new Tile(7, 77, 44), List.of())).min()).hasValue(-32);
    }

    /** A thousand steps of a ten-millionth of a degree are 11 m, a tenth of the finest unit. */
    @Test
    void aSpeckGoesToItsNeighbourWhichHasNoHoleThere() {
        int[] square = {WEST, NORTH, WEST, NORTH - DEGREE / 10, WEST + DEGREE / 10, NORTH - DEGREE / 10, WEST, NORTH};
        int x = WEST + DEGREE / 20;
        int y = NORTH - DEGREE / 20;
        int[] speck = {x, y, x, y - 1000, x + 1000, y - 1000, x, y};
        var around = new Ground(1, new int[] {1, -2}, List.of());
        var filling = new Ground(2, new int[] {2}, List.of());
        var drawing = new Drawing(new int[][] {square, speck}, List.of(around, filling), List.of());
        tiles(drawing).forEach((tile, shown) -> {
            assertThat(shown).as("grounds in " + tile).hasSize(1);
            assertThat(shown.getFirst().paths()).hasSize(1);
        });
    }

    @Test
    void stretchesOfTheLineThatMeetAreOneLineWithItsProperties() {
        int high = NORTH - DEGREE / 4;
        int low = high - DEGREE / 20;
        int[] first = {WEST, high, WEST + DEGREE / 20, low};
        int[] second = {WEST + DEGREE / 10, high, WEST + DEGREE / 20, low};
        List<Property> properties =
                List.of(new Property.Word("edge", "held"), new Property.Count("from", 1_650_000_000));
        var front = new Front(new int[] {1, 2}, properties);
        for (List<Shown> shown : tiles(new Drawing(new int[][] {first, second}, List.of(), List.of(front)))
                .values()) {
            assertThat(shown).hasSize(1);
            assertThat(shown.getFirst().layer()).isEqualTo("line");
            assertThat(shown.getFirst().properties()).isEqualTo(Map.of("edge", "held", "from", 1_650_000_000L));
            assertThat(shown.getFirst().paths())
                    .singleElement()
                    .satisfies(line -> assertThat(line).hasSize(6));
        }
    }

    @Test
    void theArchiveSaysWhatItsLayersHave() {
        String metadata = Archive.read(HistoryTiles.of(drawn(DEGREE, "a"))).metadata();
        assertThat(metadata)
                .isEqualTo("{\"vector_layers\":[{\"id\":\"ground\",\"fields\":{\"letter\":\"String\"}},"
                        + "{\"id\":\"line\",\"fields\":{}}]}");
    }

    @Test
    void aHistoryWithoutGroundHasNoTiles() {
        assertThat(tiles(new Drawing(new int[0][], List.of(), List.of()))).isEmpty();
    }

    /** Near the outer edge, where thinning draws boards differently, nothing is said but that no two grounds overlap. */
    @net.jqwik.api.Property(tries = 30)
    void groundsCoverEachPixelOnceAtEveryZoom(@ForAll("boards") List<String> rows) {
        var letters = tiles(drawn(LARGE, rows.toArray(String[]::new)));
        var whole = tiles(drawn(
                LARGE, rows.stream().map(row -> row.replaceAll("[a-d]", "a")).toArray(String[]::new)));
        assertThat(letters.keySet()).isEqualTo(whole.keySet());
        whole.forEach((tile, shown) -> {
            for (Point pixel : pixelsAround(shown.getFirst().paths().getFirst())) {
                assertThat(letters.getOrDefault(tile, List.of()).stream().filter(pixel::isCoveredBy))
                        .as("grounds at %s in %s", pixel, tile)
                        .hasSizeBetween(pixel.isDeepIn(shown.getFirst()) ? 1 : 0, 1);
            }
        });
    }

    /** About a thousand pixels of a tile, evenly spread over a ring and a little beyond it. */
    private static List<Point> pixelsAround(int[] ring) {
        var pixels = new ArrayList<Point>();
        int west = Points.least(ring, Slab.X) - 3;
        int north = Points.least(ring, Slab.Y) - 3;
        int step = 1 + (Points.greatest(ring, Slab.X) - west) / 32;
        for (int x = Math.max(0, west); x < Math.min(1024, Points.greatest(ring, Slab.X) + 3); x += step) {
            for (int y = Math.max(0, north); y < Math.min(1024, Points.greatest(ring, Slab.Y) + 3); y += step) {
                pixels.add(new Point(x, y));
            }
        }
        return pixels;
    }

    @Provide
    Arbitrary<List<String>> boards() {
        return Arbitraries.strings().withChars("abcd").ofLength(6).list().ofSize(4);
    }

    private static Drawing drawn(int side, String... rows) {
        return new Checkerboard(WEST, NORTH, side, List.of(rows)).drawing();
    }

    private static Map<Tile, List<Shown>> tiles(Drawing drawing) {
        var archive = Archive.read(HistoryTiles.of(drawing));
        var tiles = new TreeMap<Tile, List<Shown>>();
        for (int zoom = HistoryTiles.MIN_ZOOM; zoom <= HistoryTiles.MAX_ZOOM; zoom++) {
            for (int i = 0; i < 1 << (2 * zoom); i++) {
                var tile = new Tile(zoom, i >> zoom, i & ((1 << zoom) - 1));
                archive.tile(tile).ifPresent(bytes -> tiles.put(tile, Shown.in(bytes)));
            }
        }
        return tiles;
    }

    private static IntStream xs(List<Shown> shown) {
        return shown.stream()
                .flatMap(feature -> feature.paths().stream())
                .flatMapToInt(path -> IntStream.range(0, path.length / 2).map(i -> path[2 * i]));
    }

    private record Point(int x, int y) {
        boolean isCoveredBy(Shown ground) {
            return ground.covers(x, y);
        }

        boolean isDeepIn(Shown ground) {
            return ground.covers(x - 3, y - 3)
                    && ground.covers(x + 3, y - 3)
                    && ground.covers(x - 3, y + 3)
                    && ground.covers(x + 3, y + 3);
        }
    }

    private static Set<Point> points(Shown shown) {
        var points = new HashSet<Point>();
        for (int[] ring : shown.paths()) {
            for (int i = 0; i < ring.length; i += 2) {
                points.add(new Point(ring[i], ring[i + 1]));
            }
        }
        return points;
    }

    /** The edges of rings, from point to point in their direction or against it. */
    private static Set<List<Point>> edges(Shown shown, boolean against) {
        var edges = new HashSet<List<Point>>();
        for (int[] ring : shown.paths()) {
            var from = new Point(ring[ring.length - 2], ring[ring.length - 1]);
            for (int i = 0; i < ring.length; i += 2) {
                var to = new Point(ring[i], ring[i + 1]);
                edges.add(against ? List.of(to, from) : List.of(from, to));
                from = to;
            }
        }
        return edges;
    }

    private static <T> Set<T> common(Set<T> one, Set<T> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }
}
