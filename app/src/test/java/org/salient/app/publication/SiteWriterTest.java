package org.salient.app.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.salient.app.publication.InventedWar.CITABLE;
import static org.salient.app.publication.InventedWar.KEYS;
import static org.salient.app.publication.InventedWar.OPEN;
import static org.salient.app.publication.InventedWar.SECRET;
import static org.salient.app.publication.InventedWar.adopted;
import static org.salient.app.publication.InventedWar.claim;
import static org.salient.app.publication.InventedWar.report;
import static org.salient.app.publication.InventedWar.sighting;
import static org.salient.app.publication.InventedWar.warrant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.core.model.Decision;
import tools.jackson.databind.JsonNode;

class SiteWriterTest {
    private final InventedWar war = new InventedWar();

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void aWeekIsKnown() {
        site = folder.resolve("out/site");
        var first = war.add(war.map(OPEN, "11-01", 37.60));
        var adoptFirst = war.add(Decision.Adopt.of(warrant("11-01"), first.id()));
        var second = war.add(war.map(OPEN, "11-06", 37.51));
        var adoptSecond = war.add(Decision.Adopt.of(warrant("11-06"), second.id()));
        war.add(war.snapshot(1, "11-01", 37.60, adopted(first, adoptFirst)));
        war.add(war.snapshot(2, "11-06", 37.51, adopted(second, adoptSecond)));
        war.add(sighting(OPEN, 37.512345, 48.512345, "11-05"));
        war.add(claim(war.add(report(OPEN, "11-05", "They say that red took Milltown."))));
        war.add(claim(war.add(report(CITABLE, "11-06", "In hushed words that red took Milltown."))));
        war.add(sighting(SECRET, 37.7, 48.7, "11-05"));
    }

    private SiteWriter writer() {
        return new SiteWriter(BuiltPages.in(folder.resolve("shells")), KEYS);
    }

    private SiteWriter.Written publish() {
        return writer().write(war.clear(), site);
    }

    private JsonNode json(String name) throws IOException {
        return Json.MAPPER.readTree(Files.readAllBytes(site.resolve(name)));
    }

    private static Stream<JsonNode> features(JsonNode collection) {
        return StreamSupport.stream(collection.get("features").spliterator(), false);
    }

    static Map<String, byte[]> bytes(Path site) throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        Path root = site.toRealPath();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    @Test
    void everyFileOfTheContractIsThere() throws IOException {
        publish();
        assertThat(bytes(site).keySet())
                .contains(
                        "index.html",
                        "brief.html",
                        "brief.md",
                        "about.html",
                        "assets/map-1a2b.js",
                        "place/milltown/index.html",
                        "data/site.json",
                        "data/history.pmtiles",
                        "data/days.json",
                        "data/ground.json",
                        "data/claimed.geojson",
                        "data/evidence.geojson",
                        "data/claims.json",
                        "data/why.json",
                        "data/places.json",
                        "data/places/milltown.json",
                        "data/corrections.json",
                        "data/base/index.json",
                        "data/base/roads.geojson",
                        "data/layers/open/2025-11-01.geojson",
                        "data/layers/open/2025-11-06.geojson",
                        "data/chain.txt",
                        "data/manifest.json",
                        "data/head.json",
                        "data/manifest.json.gz")
                .doesNotContain("place.html");
    }

    @Test
    void theSiteTellsOverWhichTimeItsHistoryRuns() throws IOException {
        publish();
        var history = json("data/site.json").get("history");
        assertThat(history.get("from").asLong())
                .isEqualTo(Instant.parse("2025-11-01T12:00:00Z").getEpochSecond());
        assertThat(history.get("until").asLong())
                .isEqualTo(Instant.parse("2025-11-06T12:00:00Z").getEpochSecond());
        assertThat(new String(
                        Files.readAllBytes(site.resolve("data/history.pmtiles")), 0, 7, StandardCharsets.US_ASCII))
                .isEqualTo("PMTiles");
    }

    @Test
    void theDaysTellWhatEachSideHoldsAndWhatIsGrey() throws IOException {
        publish();
        var days = json("data/days.json");
        assertThat(days.get("dates").get(0).asString()).isEqualTo("2025-11-01");
        var red = days.get("held").get("red");
        // 37.51 to 37.60 E of a degree square of 8,217.7 km2: nine hundredths of it; the grey hundredth beside it is
        // new too.
        assertThat(red.get(1).asDouble() - red.get(0).asDouble()).isBetween(739.5, 739.7);
        assertThat(days.get("grey").get(1).asDouble()).isBetween(82.1, 82.3);
    }

    @Test
    void theGroundTellsWhatTurnedFromWhomToWhom() throws IOException {
        publish();
        var ground = json("data/ground.json");
        var sides = StreamSupport.stream(ground.get("statuses").spliterator(), false)
                .map(status -> status.get("side").asString("grey"))
                .toList();
        var turned = StreamSupport.stream(ground.get("ground").spliterator(), false)
                .filter(row -> row.size() == 6)
                .map(row -> sides.get(row.get(3).asInt()) + " to "
                        + sides.get(row.get(5).asInt()))
                .toList();
        assertThat(turned).isNotEmpty().contains("blue to red");
    }

    @Test
    void everyReasonNamesWhatPutTheGroundThereAndWhoDecided() throws IOException {
        publish();
        var reasons = json("data/why.json").get("reasons");
        var newest = StreamSupport.stream(reasons.spliterator(), false)
                .filter(reason -> reason.get("version").asInt() == 2)
                .filter(reason -> reason.get("basis").get("kind").asString().equals("map"))
                .findFirst()
                .orElseThrow();
        assertThat(newest.get("decisions").get(0).get("by").asString()).isEqualTo("an editor");
    }

    @Test
    void aPlaceAnswersFirstWhoHoldsIt() throws IOException {
        publish();
        var page = json("data/places/milltown.json");
        assertThat(page.get("answer").asString()).startsWith("Milltown has been contested since 6 November 2025.");
        assertThat(page.get("id").asString()).isEqualTo("milltown");
        assertThat(page.get("timeline")).hasSize(2);
        assertThat(page.get("evidence")).hasSize(1);
        assertThat(page.get("claims")).hasSize(2);
        assertThat(page.get("about")).hasSize(1);
        assertThat(Files.readString(site.resolve("place/milltown/index.html")))
                .contains("<base href=\"../../\" />")
                .contains("<title>Milltown – Two sides</title>")
                .contains("Milltown has been contested since 6 November 2025.")
                .contains("Not for navigation or evacuation");
    }

    @Test
    void wordsOfASourceThatMayOnlyBeCitedStandNowhere() throws IOException {
        publish();
        for (var file : bytes(site).entrySet()) {
            assertThat(new String(file.getValue(), java.nio.charset.StandardCharsets.UTF_8))
                    .as(file.getKey())
                    .doesNotContain("hushed")
                    .doesNotContain("Heading of citable")
                    .doesNotContain("[…]");
        }
        assertThat(json("data/claims.json").get(0).get("quote").isNull()).isTrue();
        assertThat(json("data/claims.json").get(1).get("quote").asString()).isEqualTo("red took Milltown");
    }

    @Test
    void noPublicPointIsTheExactOne() throws IOException {
        publish();
        var at = features(json("data/evidence.geojson"))
                .findFirst()
                .orElseThrow()
                .get("geometry")
                .get("coordinates");
        assertThat(at.get(0).asDouble())
                .isNotEqualTo(37.51235)
                .isCloseTo(37.512, org.assertj.core.data.Offset.offset(0.004));
        for (var file : bytes(site).entrySet()) {
            // The description of a sighting may name its point; that is for the desk to see to.
            assertThat(new String(file.getValue(), java.nio.charset.StandardCharsets.UTF_8)
                            .replaceAll("37.512345 48.512345|37.512345/48.512345", ""))
                    .as(file.getKey())
                    .doesNotContain("37.51234");
        }
    }

    @Test
    void equalInputGivesEqualBytes() throws IOException {
        publish();
        Path other = folder.resolve("other");
        writer().write(war.clear(), other);
        assertThat(bytes(other)).containsExactlyEntriesOf(bytes(site));
    }

    @Test
    void aSiteProvesItself() {
        var written = publish();
        var result = SiteCheck.check(site);
        assertThat(result.faults()).isEmpty();
        assertThat(result.entries()).isEqualTo(written.head().entries()).isEqualTo(12);
    }

    @Test
    void eachKindOfTamperingIsFound() throws IOException {
        publish();
        Path root = site.toRealPath();
        Files.writeString(root.resolve("brief.md"), "All is well.");
        Files.delete(root.resolve("data/corrections.json"));
        Files.writeString(root.resolve("extra.html"), "x");
        Files.writeString(root.resolve("data/manifest.json.gz"), "x");
        Path chain = root.resolve("data/chain.txt");
        Files.write(chain, Files.readAllLines(chain).subList(1, 5));
        assertThat(SiteCheck.check(site).faults())
                .anyMatch(fault -> fault.equals("brief.md was altered"))
                .anyMatch(fault -> fault.equals("data/corrections.json is missing"))
                .anyMatch(fault -> fault.equals("extra.html was added"))
                .anyMatch(fault -> fault.startsWith("data/manifest.json.gz is damaged"))
                .anyMatch(fault -> fault.equals("data/chain.txt does not lead to the signed head"));
    }

    @Test
    void aManifestMadeAnewIsFound() throws IOException {
        publish();
        Files.writeString(site.resolve("data/manifest.json"), "{}");
        assertThat(SiteCheck.check(site).faults()).contains("data/manifest.json is not the one that was signed");
    }

    @Test
    void aHeadMadeAnewIsFound() throws IOException {
        publish();
        Path head = site.resolve("data/head.json");
        Files.writeString(head, Files.readString(head).replace("\"entries\":12", "\"entries\":11"));
        assertThat(SiteCheck.check(site).faults()).anyMatch(fault -> fault.startsWith("the signature"));
    }

    @Test
    void aPreviewSaysOnEveryPageThatItIsNotForPublication() throws IOException {
        writer().write(war.preview(), site);
        for (String page :
                new String[] {"index.html", "about.html", "brief.html", "brief.md", "place/milltown/index.html"}) {
            assertThat(Files.readString(site.resolve(page))).as(page).contains("Preview, not for publication");
        }
        assertThat(json("data/site.json").get("preview").asBoolean()).isTrue();
    }

    @Test
    void aFailureLeavesTheOldSiteWhole() throws IOException {
        publish();
        var before = bytes(site);
        Files.delete(folder.resolve("shells/place.html"));
        assertThatThrownBy(() -> new SiteWriter(folder.resolve("shells"), KEYS).write(war.preview(), site))
                .hasMessageContaining("place.html");
        assertThat(bytes(site)).containsExactlyEntriesOf(before);
        try (Stream<Path> beside = Files.list(site.getParent())) {
            assertThat(beside).hasSize(2);
        }
    }

    @Test
    void aFolderWithOtherThingsInItIsLeftAlone() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(this::publish).hasMessageContaining("something else than a site");
        assertThat(site.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void aSiteThatWasCopiedIsReplaced() throws IOException {
        publish();
        Path real = site.toRealPath();
        Files.delete(site);
        Files.move(real, site);
        publish();
        assertThat(SiteCheck.check(site).isWhole()).isTrue();
        assertThat(Files.isSymbolicLink(site)).isTrue();
    }

    @Test
    void theBriefOfASiteComesOutAgainAndAChangedFigureIsFound() throws IOException {
        publish();
        var brief = ClearedBrief.of(war.clear());
        String published = Files.readString(site.resolve("brief.md"));
        assertThat(brief.verify(published)).isEmpty();
        assertThat(brief.verify(published.replaceFirst("gained \\d+", "gained 1")))
                .hasSize(1);
    }

    @Test
    void aMapWithoutASealedDayIsStillASite() throws IOException {
        new SiteWriter(BuiltPages.in(folder.resolve("shells")), KEYS).write(new InventedWar().clear(), site);
        assertThat(json("data/site.json").get("mapAsOf").isNull()).isTrue();
        assertThat(SiteCheck.check(site).isWhole()).isTrue();
    }
}
