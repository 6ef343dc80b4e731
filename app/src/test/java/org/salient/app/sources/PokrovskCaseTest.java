package org.salient.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.salient.core.model.Place;
import org.salient.core.model.Region;
import org.salient.core.model.SideId;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;

/** The bundled case holds together: what it names is there, and what it draws is sound. */
class PokrovskCaseTest {
    private static final SourceId DESK = new SourceId("salient-case");
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Where one edge runs closer than this to another, and is not it, somebody's hand has trembled: about 20 m. */
    private static final double JITTER_DEGREES = 0.0002;

    /** Two drawn polygons may share this much of the plane by rounding: about 8 m². */
    private static final double OVERLAP_SQUARE_DEGREES = 1e-9;

    private static final TheatreFile FILE = PokrovskCase.theatre();
    private static final List<Place> PLACES = PlaceList.read(FILE.places().orElseThrow());
    private static final Geometry AREA = OverlayNGRobust.union(GEOMETRY.buildGeometry(
            FILE.theatre().regions().stream().map(Region::shape).toList()));

    @Test
    void theRegionsFillTheirBoxWithoutGapOrOverlap() {
        double parts = FILE.theatre().regions().stream()
                .mapToDouble(region -> region.shape().getArea())
                .sum();

        assertThat(AREA.symDifference(AREA.getEnvelope()).getArea()).isLessThan(OVERLAP_SQUARE_DEGREES);
        assertThat(parts - AREA.getArea()).isLessThan(OVERLAP_SQUARE_DEGREES);
    }

    @Test
    void everyPageSaysThatTheCaseIsIllustrative() {
        assertThat(FILE.theatre().note()).startsWith("Illustrative");
    }

    @Test
    void eachSidesAnchorLiesInGroundThatItHolds() throws IOException {
        for (Path map : PokrovskCase.maps().toList()) {
            for (var side : FILE.theatre().sides()) {
                Coordinate anchor =
                        new Coordinate(side.anchor().lon(), side.anchor().lat());
                assertThat(holder(map, anchor)).isEqualTo(side.id().value());
            }
        }
    }

    @Test
    void everyPlaceHasItsNameInThreeLanguages() {
        assertThat(PLACES)
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(place -> assertThat(place.names())
                        .as(place.id())
                        .containsOnlyKeys("en", "uk", "ru")
                        .allSatisfy((_, name) -> assertThat(name).isNotBlank()));
    }

    @Test
    void everySettlementInTheAreaLiesInTheRegionItNames() {
        for (Place place : PLACES) {
            Point centre = GEOMETRY.createPoint(
                    new Coordinate(place.centre().lon(), place.centre().lat()));
            if (place.kind().isSettlement() && AREA.intersects(centre)) {
                assertThat(FILE.theatre().regions())
                        .as("%s lies in %s", place.id(), place.region())
                        .anyMatch(region -> region.id().equals(place.region())
                                && region.shape().intersects(centre));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyMapIsOfValidPolygonsThatDoNotOverlap(Path map) throws IOException {
        List<Polygon> polygons = PokrovskCase.polygons(map);

        assertThat(polygons).allSatisfy(polygon -> assertThat(polygon.isValid()).isTrue());
        double parts = polygons.stream().mapToDouble(Geometry::getArea).sum();
        double together =
                OverlayNGRobust.union(GEOMETRY.buildGeometry(polygons)).getArea();
        assertThat(parts - together).isLessThan(OVERLAP_SQUARE_DEGREES);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyMapIsOfClassesThatTheTheatreKnowsAndOfTheDayInItsName(Path map) throws IOException {
        Set<String> classes = Optional.ofNullable(FILE.mapKeys().get(DESK)).orElseThrow().classes().stream()
                .flatMap(one -> one.values().stream())
                .collect(Collectors.toSet());

        assertThat(PokrovskCase.features(map))
                .allSatisfy(
                        feature -> assertThat(feature.properties().get("class")).isIn(classes));
        String day = map.getFileName().toString().replace(".geojson", "");
        assertThat(Instant.parse(PokrovskCase.published(map))
                        .atZone(FILE.theatre().zone()))
                .satisfies(at -> assertThat(at.toLocalDate()).hasToString(day))
                .satisfies(at -> assertThat(at.getHour()).isEqualTo(20));
    }

    @Test
    void edgesThatDidNotChangeAreTheSameToTheLastDigit() throws IOException {
        List<Path> maps = PokrovskCase.maps().toList();
        for (int i = 1; i < maps.size(); i++) {
            Set<LineSegment> before = edges(maps.get(i - 1));
            Set<LineSegment> after = edges(maps.get(i));
            Set<LineSegment> moved = new HashSet<>(after);
            moved.removeAll(before);

            assertThat(moved).as("%s moves something", maps.get(i)).isNotEmpty();
            assertThat(moved.size() * 2).as("%s keeps most edges", maps.get(i)).isLessThan(after.size());
            assertThat(moved.stream().filter(edge -> before.stream().anyMatch(old -> runsAlong(edge, old))))
                    .as("edges of %s that run along one of the map before", maps.get(i))
                    .isEmpty();
        }
    }

    @Test
    void everyPointLiesInTheAreaAndNamesASideOfTheKey() throws IOException {
        Set<String> sides = Optional.ofNullable(FILE.pointKeys().get(DESK))
                .orElseThrow()
                .sides()
                .keySet();

        assertThat(PokrovskCase.points()).hasSizeGreaterThanOrEqualTo(25).allSatisfy(point -> {
            assertThat(AREA.intersects(GEOMETRY.createPoint(point.at())))
                    .as(point.url())
                    .isTrue();
            assertThat(point.side()).isIn(sides);
        });
    }

    @Test
    void bothSidesAreSeenAndSomeFootageStandsTwice() throws IOException {
        List<PokrovskCase.Sighted> points = PokrovskCase.points();

        assertThat(points).extracting(PokrovskCase.Sighted::side).contains("ru", "ua");
        assertThat(points.stream().map(PokrovskCase.Sighted::url).distinct().count())
                .isLessThan(points.size());
    }

    @Test
    void everyReportNamesASourceOfTheTheatreAndATime() throws IOException {
        for (Path report : PokrovskCase.reports()) {
            Map<String, String> header = PokrovskCase.header(report);
            assertThat(FILE.theatre().source(new SourceId(header.getOrDefault("Source", "?"))))
                    .as("source of %s", report)
                    .isPresent();
            String day = report.getFileName().toString().substring(0, "2025-11-04".length());
            assertThat(Instant.parse(header.getOrDefault("Published", "?")))
                    .asString()
                    .startsWith(day);
            assertThat(header).containsKeys("Language", "Title", "URL");
        }
    }

    @Test
    void everyParaphraseSaysThatItIsOne() {
        assertThat(FILE.theatre().sources().stream()
                        .filter(source -> !source.id().equals(DESK)))
                .extracting(Source::terms)
                .allSatisfy(terms -> assertThat(terms.credit()).endsWith("paraphrased"));
    }

    @Test
    void whatIsSaidOfPlacesNamesPlacesOfTheList() throws IOException {
        Set<String> ids = PLACES.stream().map(Place::id).collect(Collectors.toSet());

        assertThat(PokrovskCase.table(FILE.about().orElseThrow())).isNotEmpty().allSatisfy(row -> {
            assertThat(ids).contains(row.value("place").orElseThrow());
            assertThat(row.value("text")).isPresent();
            assertThat(row.value("source")).isPresent();
        });
    }

    @Test
    void decisionsNameMapsPatchesFootageAndSourcesThatThereAre() throws IOException {
        Set<String> addresses =
                PokrovskCase.points().stream().map(PokrovskCase.Sighted::url).collect(Collectors.toSet());
        for (Path report : PokrovskCase.reports()) {
            addresses.add(PokrovskCase.header(report).getOrDefault("URL", "?"));
        }

        for (Map<String, Object> decision : PokrovskCase.decisions()) {
            assertThat(decision).containsKeys("do", "by", "at", "reason");
            PokrovskCase.named(decision, "map")
                    .ifPresent(day -> assertThat(PokrovskCase.FOLDER.resolve("maps/" + day + ".geojson"))
                            .exists());
            PokrovskCase.named(decision, "patch")
                    .ifPresent(patch -> assertThat(PatchFile.read(PokrovskCase.FOLDER.resolve(patch))
                                    .isValid())
                            .as(patch)
                            .isTrue());
            PokrovskCase.named(decision, "of")
                    .ifPresent(address -> assertThat(addresses).contains(address));
            PokrovskCase.named(decision, "source")
                    .ifPresent(source -> assertThat(FILE.theatre().source(new SourceId(source)))
                            .isPresent());
            if (decision.get("evidence") instanceof List<?> evidence) {
                assertThat(addresses)
                        .containsAll(evidence.stream().map(String::valueOf).toList());
            }
        }
    }

    @Test
    void decisionsStandInTheOrderOfTheirTimes() throws IOException {
        assertThat(PokrovskCase.decisions().stream().map(decision -> Instant.parse(String.valueOf(decision.get("at")))))
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"roads", "rail", "rivers", "built_up"})
    void everythingDrawnUnderTheMapHasANameAndLiesInTheArea(String kind) throws IOException {
        assertThat(PokrovskCase.features(PokrovskCase.FOLDER.resolve("base/" + kind + ".geojson")))
                .isNotEmpty()
                .allSatisfy(feature -> {
                    assertThat(feature.properties()).containsKeys("name", "kind");
                    assertThat(feature.shape().parts()).allMatch(AREA::intersects);
                });
    }

    static Stream<Path> maps() throws IOException {
        return PokrovskCase.maps();
    }

    /** The side whose ground a position is: what no polygon covers is the region's. */
    private static String holder(Path map, Coordinate at) throws IOException {
        Point point = GEOMETRY.createPoint(at);
        for (Feature feature : PokrovskCase.features(map)) {
            if (feature.shape().polygons().anyMatch(polygon -> polygon.intersects(point))) {
                return "held-ru".equals(feature.properties().get("class")) ? "ru" : "grey";
            }
        }
        return FILE.theatre().regions().stream()
                .filter(region -> region.shape().intersects(point))
                .findFirst()
                .flatMap(Region::held)
                .map(SideId::value)
                .orElse("nobody");
    }

    private static Set<LineSegment> edges(Path map) throws IOException {
        var edges = new HashSet<LineSegment>();
        for (Polygon polygon : PokrovskCase.polygons(map)) {
            Coordinate[] ring = polygon.getExteriorRing().getCoordinates();
            for (int i = 1; i < ring.length; i++) {
                var edge = new LineSegment(ring[i - 1], ring[i]);
                edge.normalize();
                edges.add(edge);
            }
        }
        return edges;
    }

    private static boolean runsAlong(LineSegment edge, LineSegment old) {
        return old.distance(edge.p0) < JITTER_DEGREES && old.distance(edge.p1) < JITTER_DEGREES;
    }
}
