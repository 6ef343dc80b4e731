package org.salient.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.salient.app.gold.GoldItem;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Region;
import org.salient.core.model.SideId;
import org.salient.core.model.Span;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ReadingCorporaTest {
    @TempDir
    private Path folder;

    private Path packed(byte[] bytes) throws Exception {
        Path file = folder.resolve("packed.xz");
        try (OutputStream out = new XZOutputStream(Files.newOutputStream(file), new LZMA2Options())) {
            out.write(bytes);
        }
        return file;
    }

    @Test
    void aCaptionMayHoldCommasAndLinesInsideQuotes() throws Exception {
        String table = """
                map_date,last_map_date,side,lon,lat,text,urls
                20310304,20310304,nor,10.5,50.25,"Shelled, twice,
                near Alden",https://example.org
                20310305,20310305,nor,10.6,50.5,Alden,https://example.org
                """;
        List<Caption> captions = Caption.read(packed(table.getBytes(StandardCharsets.UTF_8)));
        assertThat(captions).extracting(Caption::text).containsExactly("Shelled, twice,\nnear Alden", "Alden");
        assertThat(captions.getFirst().at()).isEqualTo(new LonLat(10.5, 50.25));
    }

    @Test
    void plainMatchingFindsWholeCapitalisedWordsAlone() {
        var at = new LonLat(10, 50);
        var names = new PlainNames(List.of(new Place(
                "new-alden",
                Map.of("en", "New Alden", "uk", "Новий Алден"),
                List.of(),
                PlaceKind.TOWN,
                "",
                at,
                new Metres(1000),
                Optional.empty())));
        assertThat(names.in("Strike on New Alden, north")).containsExactly(at);
        assertThat(names.in("Strike on new Alden")).isEmpty();
        assertThat(names.in("Strike on New Aldens")).isEmpty();
    }

    @Test
    void aNameStandsWhereItsOffsetSaysOrAtItsNearestOccurrence() throws Exception {
        Path file = Files.writeString(
                folder.resolve("news.xml"),
                "<articles><article><text><![CDATA[Alden and Brook and Alden]]></text><toponyms>"
                        + "<toponym><start>21</start><end>26</end><phrase>Alden</phrase><gaztag><lat>50</lat><lon>10</lon></gaztag></toponym>"
                        + "<toponym><start>10</start><end>15</end><phrase>Brook</phrase></toponym>"
                        + "</toponyms></article></articles>");
        GeoCorpus corpus = GeoCorpus.read(file);
        assertThat(corpus.articles().getFirst().names())
                .containsExactly(new GeoCorpus.Name(new Span(20, 25), "Alden", new LonLat(10, 50)));
        assertThat(corpus.skipped()).isEqualTo(1);
    }

    @Test
    void aTextAnnotatedTwiceHasTwoAnnotations() throws Exception {
        var tar = new ByteArrayOutputStream();
        entry(tar, "dev/text/one.txt", "He said it rained.");
        entry(tar, "dev/attributions/one_0a1b.ann", "T1\tSource 0 2\tHe\nT2\tContent 8 17\tit rained\n");
        entry(tar, "dev/attributions/one_2c3d.ann", "T1\tContent 8 10;11 17\tit rained\n");
        entry(tar, "train/text/two.txt", "She left.");
        tar.write(new byte[1024]);
        Polnear polnear = Polnear.read(packed(tar.toByteArray()));
        assertThat(polnear.texts()).containsOnlyKeys("one");
        List<Polnear.Annotation> annotations = polnear.annotations().getOrDefault("one", List.of());
        assertThat(annotations).hasSize(2);
        assertThat(annotations.getLast().contents().getFirst()).containsExactly(new int[] {8, 10}, new int[] {11, 17});
    }

    private static void entry(ByteArrayOutputStream tar, String name, String content) {
        byte[] head = new byte[512];
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        copy(name, head, 0);
        copy("%011o".formatted(bytes.length), head, 124);
        tar.writeBytes(head);
        tar.writeBytes(bytes);
        tar.writeBytes(new byte[(512 - bytes.length % 512) % 512]);
    }

    private static void copy(String words, byte[] head, int at) {
        byte[] bytes = words.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, head, at, bytes.length);
    }

    @Test
    void aPlaceIsWrongWhereItCrossesTheEdgeAHundredKilometresOut() {
        var box = new Region(
                "box",
                Map.of(),
                Optional.of(new SideId("sud")),
                new GeometryFactory().toGeometry(new Envelope(30, 40, 46, 51)));
        TheatreEdge edge = TheatreEdge.of(List.of(box), new SideId("sud"));
        // A degree of latitude is 111 km: 0.8 of one beyond the box is inside the edge, one whole degree is not.
        assertThat(edge.isInside(new LonLat(35, 51.8))).isTrue();
        assertThat(edge.isInside(new LonLat(35, 52.0))).isFalse();
        edge.compare(new LonLat(35, 50), new LonLat(35, 52));
        edge.compare(new LonLat(35, 50), new LonLat(31, 47));
        assertThat(edge.percent()).isEqualTo(50.0);
    }

    @Test
    void theCheckPartIsToldByTheChecksumOfTheIdAlone() {
        // CRC-32 of "a" is 0xE8B7BE43 = 3904355907 = 3 * 1301451969; of "b" 0x71BEEFF9 = 1908338681 = 3 * 636112893 +
        // 2.
        assertThat(GoldPart.isCheck(item("a"))).isTrue();
        assertThat(GoldPart.isCheck(item("b"))).isFalse();
    }

    private static GoldItem item(String id) {
        return new GoldItem(id, Optional.empty(), "en", Optional.empty(), "words", List.of(), List.of());
    }
}
