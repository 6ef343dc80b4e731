package org.salient.core.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TileTest {
    @Test
    void tilesAreNumberedAsThePmtilesSpecificationDoes() {
        assertThat(new Tile(0, 0, 0).id()).isEqualTo(0);
        assertThat(new Tile(1, 0, 0).id()).isEqualTo(1);
        assertThat(new Tile(1, 0, 1).id()).isEqualTo(2);
        assertThat(new Tile(1, 1, 1).id()).isEqualTo(3);
        assertThat(new Tile(1, 1, 0).id()).isEqualTo(4);
        assertThat(new Tile(2, 0, 0).id()).isEqualTo(5);
        assertThat(new Tile(12, 3423, 1763).id()).isEqualTo(19_078_479);
    }

    @Property(tries = 6)
    void everyTileOfAZoomHasItsOwnNumberAndNoNumberIsLeftOut(@ForAll @IntRange(max = 5) int zoom) {
        int width = 1 << zoom;
        long before =
                IntStream.range(0, zoom).mapToLong(lower -> 1L << (2 * lower)).sum();
        assertThat(IntStream.range(0, width * width)
                        .mapToObj(i -> new Tile(zoom, i % width, i / width).id())
                        .sorted())
                .containsExactlyElementsOf(LongStream.range(before, before + (long) width * width)
                        .boxed()
                        .toList());
    }

    @Test
    void thereIsNoTileBeyondTheEdgeOfTheWorld() {
        assertThatThrownBy(() -> new Tile(4, 16, 0)).hasMessage("there is no tile 4/16/0");
    }
}
