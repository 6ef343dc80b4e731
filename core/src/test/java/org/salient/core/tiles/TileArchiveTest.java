package org.salient.core.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TileArchiveTest {
    private static final Frame FRAME = new Frame(0, 5, 220_000_000, 440_000_000, 400_000_000, 520_000_000);
    private static final String METADATA = "{\"vector_layers\":[]}";

    @Test
    void theHeaderSaysWhatTheSpecificationWantsWhereItWantsIt() {
        var archive = new TileArchive(FRAME, METADATA);
        archive.add(new Tile(0, 0, 0), new byte[] {1});
        byte[] bytes = archive.bytes();
        var header = Archive.read(bytes).header();

        assertThat(new String(bytes, 0, 7, StandardCharsets.US_ASCII)).isEqualTo("PMTiles");
        assertThat(header.get(7)).as("version").isEqualTo((byte) 3);
        assertThat(header.getLong(8)).as("root follows the header").isEqualTo(127);
        assertThat(header.getLong(56) + header.getLong(64))
                .as("tiles come last")
                .isEqualTo(bytes.length);
        assertThat(header.get(96)).as("clustered").isEqualTo((byte) 1);
        assertThat(header.get(97)).as("gzip within").isEqualTo((byte) 2);
        assertThat(header.get(98)).as("gzip tiles").isEqualTo((byte) 2);
        assertThat(header.get(99)).as("vector tiles").isEqualTo((byte) 1);
        assertThat(header.get(101)).as("greatest zoom").isEqualTo((byte) 5);
        assertThat(header.getInt(102)).as("west").isEqualTo(220_000_000);
        assertThat(header.getInt(114)).as("north").isEqualTo(520_000_000);
        assertThat(header.getInt(119)).as("middle").isEqualTo(310_000_000);
        assertThat(Archive.read(bytes).metadata()).isEqualTo(METADATA);
    }

    @Test
    void equalTilesLieInTheArchiveOnceAndThoseThatFollowEachOtherAreOneEntry() {
        var archive = new TileArchive(FRAME, METADATA);
        archive.add(new Tile(1, 0, 0), new byte[] {7});
        archive.add(new Tile(1, 0, 1), new byte[] {7});
        archive.add(new Tile(1, 1, 1), new byte[] {8});
        archive.add(new Tile(1, 1, 0), new byte[] {7});
        var read = Archive.read(archive.bytes());

        assertThat(read.tiles()).hasSize(4);
        assertThat(read.tile(new Tile(1, 1, 0))).contains(new byte[] {7});
        assertThat(read.tile(new Tile(1, 1, 1))).contains(new byte[] {8});
        assertThat(read.header().getLong(72)).as("tiles").isEqualTo(4);
        assertThat(read.header().getLong(80))
                .as("entries")
                .isEqualTo(read.entries())
                .isEqualTo(3);
        assertThat(read.header().getLong(88)).as("contents").isEqualTo(2);
    }

    @Test
    void anArchiveWhoseRootWouldBeTooLongHasLeaves() {
        var archive = new TileArchive(FRAME, METADATA);
        for (int i = 0; i < 8192; i++) {
            archive.add(new Tile(7, i % 128, i / 128), Integer.toString(i * i).getBytes(StandardCharsets.US_ASCII));
        }
        var plain = Archive.read(archive.bytes());
        var read = Archive.read(archive.bytes(100));

        assertThat(plain.hasLeaves()).isFalse();
        assertThat(read.hasLeaves()).isTrue();
        assertThat(read.header().getLong(16)).as("root").isLessThanOrEqualTo(100);
        assertThat(read.tile(new Tile(7, 2, 1))).contains("16900".getBytes(StandardCharsets.US_ASCII));
        assertThat(read.tiles()).containsOnlyKeys(plain.tiles().keySet());
    }

    @Test
    void anArchiveWithoutTilesCanBeRead() {
        assertThat(Archive.read(new TileArchive(FRAME, METADATA).bytes()).tiles())
                .isEmpty();
    }
}
