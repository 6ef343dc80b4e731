package org.salient.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code salient changes} tells of a war whose areas are worked out by hand: a square has 123.09 km². */
class ChangesTest {
    @TempDir
    Path folder = Path.of("set by JUnit");

    private Desk desk = new Desk(folder, folder);

    @BeforeEach
    void theWarIsFought() throws IOException {
        desk = BandWar.fought(folder);
    }

    private Desk.Said tries(String from, String to, String... more) {
        Stream<String> words = Stream.of("changes", "--from", from, "--to", to);
        return desk.tries(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    private String changes(String from, String to, String... more) {
        Desk.Said said = tries(from, to, more);
        assertThat(said.code()).as(said.err()).isZero();
        return said.out();
    }

    @Test
    void aDayShowsItsLastMapBeforeLocalMidnight() {
        assertThat(changes("2025-01-01", "2025-01-02", "--of", "mapper", "--format", "csv"))
                .isEqualTo("""
                        from,until,region,before,after,km2\r
                        2025-01-01T17:00:00Z,2025-01-02T20:30:00Z,west,grey contested,held north,123.09\r
                        2025-01-01T17:00:00Z,2025-01-02T20:30:00Z,west,held south,grey contested,123.09\r
                        """);
    }

    @Test
    void theTableSaysWhoTookGroundFromWhomAndWhatLiesInIt() {
        assertThat(changes("2025-01-01", "2025-01-02", "--of", "mapper")).isEqualTo("""
                Changes from 2025-01-01 to 2025-01-02, maps of The mapper
                From the map of 2025-01-01 20:00 to the map of 2025-01-02 23:30.

                before          after           region    km²
                grey contested  held north      West    123.1
                held south      grey contested  West    123.1

                side   gained km²  lost km²  net km²
                North       123.1       0.0   +123.1
                South         0.0     123.1   -123.1
                Places touched: Burg (9,000), Aldea (300).
                """);
    }

    @Test
    void regionsAreToldApartAndSummed() throws IOException {
        BandWar.publishes(desk, "2025-01-06T17:00:00Z", 7, 1);
        // From two squares and a grey one to seven and a grey one: the third was grey; 4 and 5 lie in the west, 6 and 7
        // east.
        String told = changes("2025-01-05", "2025-01-06", "--of", "mapper");
        assertThat(told.lines().filter(line -> line.contains("held") || line.contains("in sum")))
                .containsExactly(
                        "grey contested  held north      West    123.1",
                        "held south      grey contested  East    123.1",
                        "held south      held north      West    246.2",
                        "held south      held north      East    246.2",
                        "held south      held north      in sum  492.4");
        assertThat(changes("2025-01-05", "2025-01-06", "--of", "mapper", "--region", "east", "--format", "csv"))
                .isEqualTo("""
                        from,until,region,before,after,km2\r
                        2025-01-05T17:00:00Z,2025-01-06T17:00:00Z,east,held south,grey contested,123.09\r
                        2025-01-05T17:00:00Z,2025-01-06T17:00:00Z,east,held south,held north,246.18\r
                        """);
    }

    @Test
    void aDayWithoutAMapShowsTheOneBeforeAndSaysSo() {
        assertThat(changes("2025-01-02", "2025-01-04", "--of", "mapper"))
                .contains("to the map of 2025-01-03 00:30 (2025-01-04 has none of its own).");
        assertThat(changes("2025-01-03", "2025-01-04", "--of", "mapper"))
                .contains("One map tells of both days, that of 2025-01-03 00:30: nothing can have changed.")
                .contains("No ground changed.");
    }

    @Test
    void theSameDayTwiceCannotHaveChanged() {
        assertThat(changes("2025-01-02", "2025-01-02", "--of", "mapper"))
                .contains("Both days are one: nothing can have changed between a day's last map and itself.");
    }

    @Test
    void theAssessedMapIsToldOfOnceItIsSealed() {
        assertThat(tries("2025-01-01", "2025-01-02").complaints())
                .containsExactly("salient: nothing was sealed yet, so there is no history; see 'salient help seal', or"
                        + " name a source's own maps by --of");
        BandWar.adopts(desk, "2025-01-05");
        assertThat(changes("2025-01-03", "2025-01-05", "--format", "csv")).isEqualTo("""
                from,until,region,before,after,km2\r
                2025-01-03T20:59:59Z,2025-01-05T20:59:59Z,west,grey contested,held south,246.18\r
                2025-01-03T20:59:59Z,2025-01-05T20:59:59Z,west,held north,grey contested,123.09\r
                """);
    }

    @Test
    void whatWasKnownThenIsToldByEitherClock() {
        // Learnt by the journal on 20 November, published in January: on the morning of the 2nd the source said three
        // squares.
        assertThat(changes(
                        "2025-01-01",
                        "2025-01-05",
                        "--of",
                        "mapper",
                        "--known-at",
                        "2025-01-02",
                        "--known-by",
                        "source",
                        "--format",
                        "csv"))
                .isEqualTo("""
                        from,until,region,before,after,km2\r
                        2025-01-01T17:00:00Z,2025-01-02T20:30:00Z,west,grey contested,held north,123.09\r
                        2025-01-01T17:00:00Z,2025-01-02T20:30:00Z,west,held south,grey contested,123.09\r
                        """);
        assertThat(tries("2025-01-01", "2025-01-05", "--of", "mapper", "--known-at", "2025-01-02")
                        .complaints())
                .containsExactly("salient: no map that tells of 2025-01-01 was known at the end of 2025-01-02; name a"
                        + " later --known-at, or --known-by source");
    }

    @Test
    void aFileOfGeoJsonHasAFeatureForEachRegionAndDirection() throws IOException {
        Path file = folder.resolve("changes.geojson");
        assertThat(changes("2025-01-01", "2025-01-02", "--of", "mapper", "--out", file.toString()))
                .isEmpty();
        JsonNode features =
                JsonMapper.shared().readTree(Files.readAllBytes(file)).get("features");
        assertThat(features).hasSize(2);
        assertThat(features.get(0).get("properties").toString())
                .isEqualTo("{\"from\":\"2025-01-01T17:00:00Z\",\"until\":\"2025-01-02T20:30:00Z\",\"region\":\"west\","
                        + "\"before\":\"grey contested\",\"after\":\"held north\",\"km2\":123.09,"
                        + "\"places\":[\"Burg\",\"Aldea\"]}");
        assertThat(features.get(0).get("geometry").get("type").asString()).isEqualTo("Polygon");
    }

    @Test
    void whatCannotBeToldIsRefusedInOneLine() {
        assertThat(tries("2024-12-31", "2025-01-02", "--of", "mapper").complaints())
                .containsExactly("salient: no map tells of 2024-12-31; the first day there is a map of is 2025-01-01");
        assertThat(tries("2025-01-01", "2025-01-02", "--of", "idle").complaints())
                .containsExactly("salient: there is no map of 'idle'; import one with 'salient import maps', or name"
                        + " another");
        assertThat(tries("2025-01-01", "2025-01-02", "--of", "mapper", "--region", "wesr")
                        .complaints())
                .containsExactly("salient: the theatre file names no region 'wesr'; did you mean 'west'? There are:"
                        + " east, west");
        Desk.Said back = tries("2025-01-02", "2025-01-01", "--of", "mapper");
        assertThat(back.code()).isEqualTo(2);
        assertThat(back.complaints())
                .containsExactly("salient: changes: --from must not be after --to, was 2025-01-02 after 2025-01-01;"
                        + " turn them round; see 'salient help changes'");
        assertThat(tries("2025-01-01", "2025-01-02", "--known-by", "source").complaints())
                .containsExactly("salient: changes: --known-by goes with --known-at, there is none; add it; see"
                        + " 'salient help changes'");
    }
}
