package org.salient.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What {@code salient area} tells of a war whose areas are worked out by hand: a square has 123.09 km², and a region of five
 * by five squares, which narrows northward as the cosine of its latitude, 55.6597 × 55.2871 × (1 - 0.0000124) = 3077.23 km².
 */
class AreaTest {
    @TempDir
    Path folder = Path.of("set by JUnit");

    private Desk desk = new Desk(folder, folder);

    @BeforeEach
    void theWarIsFought() throws IOException {
        desk = BandWar.fought(folder);
    }

    private Desk.Said tries(String... words) {
        return desk.tries(Stream.concat(Stream.of("area"), Stream.of(words)).toArray(String[]::new));
    }

    private String area(String... words) {
        Desk.Said said = tries(words);
        assertThat(said.code()).as(said.err()).isZero();
        return said.out();
    }

    @Test
    void aDayWithAMapOfItsOwnHasARow() {
        assertThat(area("--of", "mapper", "--region", "west", "--format", "csv"))
                .isEqualTo("""
                day,map,north_held_km2,north_held_or_grey_km2,south_held_km2,south_held_or_grey_km2,\
                grey_contested_km2,grey_unknown_km2,grey_no_mans_land_km2,grey_stale_km2,not_mapped_km2,whole_km2\r
                2025-01-01,2025-01-01T17:00:00Z,123.09,246.18,2831.05,2954.14,123.09,0.00,0.00,0.00,0.00,3077.23\r
                2025-01-02,2025-01-02T20:30:00Z,246.18,369.27,2707.96,2831.05,123.09,0.00,0.00,0.00,0.00,3077.23\r
                2025-01-03,2025-01-02T21:30:00Z,369.27,615.45,2461.78,2707.96,246.18,0.00,0.00,0.00,0.00,3077.23\r
                2025-01-05,2025-01-05T17:00:00Z,246.18,369.27,2707.96,2831.05,123.09,0.00,0.00,0.00,0.00,3077.23\r
                """);
    }

    @Test
    void theTableShowsOnlySuchGreyAsThereIs() {
        assertThat(area("--of", "mapper", "--from", "2025-01-03", "--region", "west", "--region", "east"))
                .isEqualTo("""
                        Ground of West and East in km², maps of The mapper; each side: held, to held with all grey added

                        day         North     to    South       to  Contested  not mapped    whole
                        2025-01-03  369.3  615.5  5,539.0  5,785.2      246.2         0.0  6,154.5
                        2025-01-05  246.2  369.3  5,785.2  5,908.3      123.1         0.0  6,154.5
                        1 day between have no map of their own and no row.
                        """);
    }

    @Test
    void groundOfAFileIsMeasuredAlsoWhereNothingIsMapped() throws IOException {
        // Two squares by one: the westernmost outside the theatre, the other North's from the start.
        Path file = folder.resolve("mine.geojson");
        Files.writeString(file, """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon",
                "coordinates":[[[29.9,0],[30.1,0],[30.1,0.1],[29.9,0.1],[29.9,0]]]}}]}""");
        assertThat(area("--of", "mapper", "--shape", file.toString(), "--to", "2025-01-01", "--format", "csv"))
                .endsWith(
                        "\n2025-01-01,2025-01-01T17:00:00Z,123.09,123.09,0.00,0.00,0.00,0.00,0.00,0.00,123.09,246.18\r\n");
    }

    @Test
    void theAssessedMapIsToldOfOnceItIsSealed() {
        BandWar.adopts(desk, "2025-01-05");
        assertThat(area("--region", "west", "--from", "2025-01-05", "--format", "csv"))
                .contains("2025-01-05,2025-01-05T20:59:59Z,246.18,369.27,2707.96,2831.05,123.09,");
    }

    @Test
    void whatWasKnownThenHasTheRowsOfThen() {
        assertThat(area("--of", "mapper", "--known-at", "2025-01-02", "--known-by", "source", "--format", "csv")
                        .lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("2025-01-02,2025-01-02T20:30:00Z,246.18,369.27,");
    }

    private Document chart() throws Exception {
        Path file = folder.resolve("area.svg");
        area("--of", "mapper", "--region", "west", "--out", file.toString());
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<Element> all(Document svg, String tag) {
        var nodes = svg.getElementsByTagName(tag);
        var all = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    @Test
    void theChartSaysWhatItIsOfWhenAndByWhom() throws Exception {
        assertThat(all(chart(), "text").stream().map(Element::getTextContent))
                .contains("Who held West", "1 January 2025 to 5 January 2025, maps of The mapper", "Map: The mapper")
                .contains("North", "246 to 369 km²", "South", "2\u2009708 to 2\u2009831 km²")
                .contains("1 Jan", "5 Jan", "Ground held, km²", "0")
                .anySatisfy(words -> assertThat(words).contains("1 day had no map of their own"))
                .anySatisfy(words -> assertThat(words).contains("Invented."));
    }

    @Test
    void theChartsTextIsLargeEnoughAndLiesWithinIt() throws Exception {
        assertThat(all(chart(), "text")).allSatisfy(text -> {
            assertThat(Double.parseDouble(text.getAttribute("font-size"))).isGreaterThanOrEqualTo(11);
            assertThat(Double.parseDouble(text.getAttribute("x"))).isBetween(0.0, 1000.0);
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, 600.0);
        });
    }

    @Test
    void theChartsLinesStandAsHighAsTheirAreas() throws Exception {
        // The axis runs from 0 at 380 px to 3000 km², the next half step above 2954.14 km², at 96 px.
        var lines = all(chart(), "polyline").stream()
                .filter(line -> line.getAttribute("stroke-width").equals("2"))
                .map(line -> line.getAttribute("points"))
                .toList();
        assertThat(lines).hasSize(2);
        // South on the first day: 380 - 284 × 2831.05 / 3000 = 112.0; North 380 - 284 × 123.09 / 3000 = 368.3.
        assertThat(lines.get(0)).startsWith("72,112 217.6,112 ");
        assertThat(lines.get(1)).startsWith("72,368.3 217.6,368.3 ");
    }

    @Test
    void barsAreTheFirstSidesGainsAndLosses() throws Exception {
        // One square is won on the 2nd and on the 3rd and one lost on the 5th, each as high as the half of the lower
        // axis.
        var bars = all(chart(), "polygon").stream()
                .map(bar -> bar.getAttribute("points"))
                .filter(points -> points.split(" ").length == 4)
                .toList();
        assertThat(bars).hasSize(3);
        assertThat(bars.get(0)).startsWith("217.6,424 ").contains(",462");
        assertThat(bars.get(2)).startsWith("654.4,462 ").contains(",500");
    }

    @Test
    void aPngIsTheSameDrawingAtTwiceTheSize() throws IOException {
        Path file = folder.resolve("area.png");
        area("--of", "mapper", "--out", file.toString());
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(2000);
        assertThat(image.getHeight()).isEqualTo(1200);
    }

    @Test
    void whatCannotBeToldIsRefusedInOneLine() {
        assertThat(tries("--of", "mapper", "--from", "2025-01-04", "--to", "2025-01-04")
                        .complaints())
                .containsExactly("salient: no day from 2025-01-04 to 2025-01-04 has a map of its own; there are maps of"
                        + " 2025-01-01 to 2025-01-05");
        assertThat(tries("--of", "mapper", "--region", "north").complaints())
                .containsExactly("salient: the theatre file names no region 'north'; there are: east, west");
        assertThat(tries("--format", "png").complaints())
                .containsExactly(
                        "salient: area: png is no text to print; name a file by --out; see 'salient help area'");
        assertThat(tries("--region", "west", "--shape", "a.geojson").complaints())
                .containsExactly("salient: area: --region and --shape do not go together; keep one; see 'salient help"
                        + " area'");
        assertThat(tries("--from", "2025-01-03", "--to", "2025-01-02").complaints())
                .containsExactly("salient: area: --from must not be after --to, was 2025-01-03 after 2025-01-02; turn"
                        + " them round; see 'salient help area'");
    }
}
