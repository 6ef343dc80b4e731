package org.salient.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.salient.core.TwoSides;
import org.salient.core.history.DrawnWar.Ink;
import org.salient.core.history.DrawnWar.Sheet;
import org.salient.core.model.FactId;
import org.salient.core.model.LonLat;
import org.salient.core.model.Region;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Faults that players of maps are known for, a file each: regions and maps, and questions with their answers. */
class PlaybackCasesTest {
    private static final Path CASES = Path.of("../cases/history");

    @TestFactory
    Stream<DynamicTest> aHistoryAnswersAsTheCaseSays() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(file -> {
                        var root = new ObjectMapper().readTree(file.toFile());
                        return DynamicTest.dynamicTest(
                                file.getFileName() + ": " + root.get("shows").asString(), () -> check(root));
                    });
        }
    }

    private static void check(JsonNode root) {
        var history = war(root).history();
        for (JsonNode ask : root.get("asks")) {
            switch (kind(ask)) {
                case "area" -> checkArea(history, ask);
                case "timeline" ->
                    assertThat(timeline(history, point(ask.get("timeline"))))
                            .as("%s", ask)
                            .isEqualTo(strings(ask.get("is")));
                case "changes" -> checkChanges(history, ask);
                default ->
                    assertThat(answer(history, ask))
                            .as("%s", ask)
                            .isEqualTo(ask.get("is").asString());
            }
        }
    }

    private static String kind(JsonNode ask) {
        return Stream.of("area", "timeline", "changes")
                .filter(ask::has)
                .findAny()
                .orElse("point");
    }

    private static void checkArea(ControlHistory history, JsonNode ask) {
        var ground = history.at(Instant.parse(ask.get("at").asString()));
        Geometry expected = shape(ask.get("is"));
        double area = EllipsoidArea.squareKilometres(expected);
        double told = Optional.ofNullable(ground.get(status(ask.get("area").asString())))
                .map(EllipsoidArea::squareKilometres)
                .orElse(0.0);
        assertThat(told).as("%s", ask).isCloseTo(area, within(1e-9 * Math.max(1, area)));
    }

    private static void checkChanges(ControlHistory history, JsonNode ask) {
        var changes = history.changes(
                Instant.parse(ask.get("changes").get(0).asString()),
                Instant.parse(ask.get("changes").get(1).asString()));
        assertThat(changes.moved().stream()
                        .map(moved -> word(moved.before()) + " to " + word(moved.after()) + " in "
                                + moved.region().orElse("no region")))
                .containsExactlyElementsOf(strings(ask.get("moved")));
        assertThat(changes.slivers()).isEqualTo(ask.get("slivers").asInt());
    }

    private static String answer(ControlHistory history, JsonNode ask) {
        var point = point(ask.get("point"));
        var clock = history.clock();
        if (ask.has("day")) {
            var map = clock.days().get(LocalDate.parse(ask.get("day").asString()));
            return map == null
                    ? "nothing"
                    : word(history.statusOf(point, clock.maps().get(map).valid()));
        }
        var at = Instant.parse(ask.get("at").asString());
        if (ask.has("known")) {
            var known = Instant.parse(ask.get("known").asString());
            var by = KnownBy.valueOf(ask.get("by").asString());
            return clock.mapAt(at, known, by).isEmpty() ? "nothing" : word(history.statusOf(point, at, known, by));
        }
        return clock.mapAt(at).isEmpty() ? "nothing" : word(history.statusOf(point, at));
    }

    private static List<String> timeline(ControlHistory history, LonLat point) {
        return history.timelineOf(point).stream()
                .map(stretch ->
                        word(stretch.status()) + " from " + stretch.valid().from())
                .toList();
    }

    private static DrawnWar war(JsonNode root) {
        var sheets = new ArrayList<Sheet>();
        root.get("maps").forEach(map -> sheets.add(sheet(map, sheets.size())));
        var war = DrawnWar.of(
                all(root.get("regions")).map(PlaybackCasesTest::region).toList(), sheets);
        return war.in(ZoneId.of(root.path("zone").asString("UTC")));
    }

    private static Region region(JsonNode region) {
        var held =
                region.has("held") ? Optional.of(new SideId(region.get("held").asString())) : Optional.<SideId>empty();
        return TwoSides.region(region.get("id").asString(), held, shape(region.get("shape")));
    }

    /** A map that does not say when it was published or learnt was so at once. */
    private static Sheet sheet(JsonNode map, int number) {
        String valid = map.get("valid").asString();
        String published = map.path("published").asString(valid);
        String learnt = map.path("learnt").asString(published);
        return new Sheet(
                FactId.of("map", number),
                Instant.parse(valid),
                Instant.parse(published),
                Instant.parse(learnt),
                all(map.get("ground"))
                        .map(ink -> new Ink(status(ink.get("status").asString()), shape(ink.get("shape"))))
                        .toList());
    }

    /** Four numbers are a box, more the corners of a polygon; a list of such is what lies in any; none is nowhere. */
    private static Geometry shape(JsonNode shape) {
        if (shape.isObject()) {
            return DrawnWar.overlay(shape(shape.get("shell")), shape(shape.get("hole")), OverlayNG.DIFFERENCE);
        }
        if (shape.isEmpty() || shape.get(0).isArray()) {
            return all(shape)
                    .map(PlaybackCasesTest::shape)
                    .reduce(DrawnWar.nowhere(), (one, other) -> DrawnWar.overlay(one, other, OverlayNG.UNION));
        }
        double[] at = all(shape).mapToDouble(JsonNode::asDouble).toArray();
        return at.length == 4 ? TwoSides.box(at[0], at[1], at[2], at[3]) : TwoSides.polygon(at);
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> strings(JsonNode list) {
        return all(list).map(JsonNode::asString).toList();
    }

    private static LonLat point(JsonNode at) {
        return new LonLat(at.get(0).asDouble(), at.get(1).asDouble());
    }

    private static Status status(String word) {
        return word.startsWith("grey ")
                ? Status.grey(Status.Reason.valueOf(word.substring(5).toUpperCase(Locale.ROOT)))
                : Status.held(new SideId(word));
    }

    private static String word(Optional<Status> status) {
        return status.map(one -> switch (one) {
                    case Status.Held(SideId side) -> side.value();
                    case Status.Grey(Status.Reason reason) ->
                        "grey " + reason.name().toLowerCase(Locale.ROOT);
                })
                .orElse("unmapped");
    }
}
