package org.salient.core.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.salient.core.history.Drawing.Property;

class TileLayerTest {
    /** The triangle is the specification's example of a polygon, 4.3.5.4; all other bytes follow vector_tile.proto. */
    @Test
    void aTriangleWithOneNumberHasTheBytesThatTheSpecificationGives() {
        var layer = new TileLayer("a", 4096);
        var pen = new Pen();
        pen.ring(new int[] {3, 6, 8, 12, 20, 34});
        layer.polygon(1, pen, List.of(new Property.Count("n", 5)));

        String feature = "0801" + "12020000" + "1803" + "2209" + "09060c120a0c182c0f";
        String dictionary = "1a016e" + "22022805";
        String body = "0a0161" + "1213" + feature + dictionary + "288020" + "7802";
        assertThat(bytes(layer)).isEqualTo("1a24" + body);
    }

    /** The specification's example of a line, 4.3.5.2; a line has no id here. */
    @Test
    void aLineWithAWordSaysEachNameOnce() {
        var layer = new TileLayer("a", 4096);
        var pen = new Pen();
        pen.line(new int[] {2, 2, 2, 10, 10, 10});
        layer.line(pen, List.of(new Property.Word("n", "m"), new Property.Word("o", "m")));

        String feature = "120400000100" + "1802" + "2208" + "0904041200101000";
        String dictionary = "1a016e" + "1a016f" + "22030a016d";
        String body = "0a0161" + "1212" + feature + dictionary + "288020" + "7802";
        assertThat(bytes(layer)).isEqualTo("1a27" + body);
    }

    @Test
    void aLayerWithoutFeaturesIsNotInTheTile() {
        assertThat(bytes(new TileLayer("a", 4096))).isEmpty();
    }

    @Test
    void aNumberOfSecondsTakesFiveBytes() {
        var bytes = new Bytes();
        bytes.varint(1_650_000_000L);
        assertThat(HexFormat.of().formatHex(bytes.toArray())).isEqualTo("8081e49206");
    }

    private static String bytes(TileLayer layer) {
        var tile = new Bytes();
        layer.appendTo(tile);
        return HexFormat.of().formatHex(tile.toArray());
    }
}
