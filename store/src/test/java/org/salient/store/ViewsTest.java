package org.salient.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.core.model.Body;
import org.salient.core.model.Decision;
import org.salient.core.model.Fact;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Warrant;

@SuppressWarnings("NullAway.Init") // filled by JUnit and the first step
final class ViewsTest {
    private static final Instant MONDAY = Instant.parse("2025-11-03T18:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    @TempDir
    Path folder;

    private GeoPackageStore store;

    @BeforeEach
    void make() {
        store = GeoPackageStore.create(folder.resolve("salient.gpkg"));
    }

    @AfterEach
    void end() {
        store.close();
    }

    @Test
    void aPolygonIsOneRowFromTheMapThatBeginsToShowItToTheMapThatNoLongerDoes() {
        map(MONDAY, War.WEST, War.EAST);
        map(TUESDAY, War.WEST, War.SOUTH);
        map(WEDNESDAY, War.SOUTH);
        assertThat(runs())
                .containsExactlyInAnyOrder(
                        run(War.WEST, MONDAY, "2025-11-05T18:00:00.000Z"),
                        run(War.EAST, MONDAY, "2025-11-04T18:00:00.000Z"),
                        run(War.SOUTH, TUESDAY, "-"));
    }

    @Test
    void aPolygonThatIsGoneForAMapIsTwoRows() {
        map(MONDAY, War.WEST);
        map(TUESDAY, War.EAST);
        map(WEDNESDAY, War.WEST);
        assertWestGaveWayOnTuesdayAlone();
    }

    @Test
    void mapsThatArriveInAnotherOrderGiveTheSameRows() {
        map(WEDNESDAY, War.WEST);
        map(MONDAY, War.WEST);
        map(TUESDAY, War.EAST);
        assertWestGaveWayOnTuesdayAlone();
    }

    @Test
    void aMapThatChangedNothingStillCountsInTheOrder() {
        map(MONDAY, War.WEST);
        map(WEDNESDAY, War.WEST);
        store.close();
        store = GeoPackageStore.open(folder.resolve("salient.gpkg"));
        map(TUESDAY, War.EAST);
        assertWestGaveWayOnTuesdayAlone();
    }

    @Test
    void ofTwoMapsOfOneMomentTheOneLearntLastCounts() {
        map(MONDAY, War.WEST);
        map(MONDAY, War.EAST);
        assertThat(runs()).containsExactly(run(War.EAST, MONDAY, "-"));
    }

    @Test
    void aPolygonDrawnTwiceOnOneMapIsOneRow() {
        map(MONDAY, War.WEST, War.WEST);
        assertThat(runs()).containsExactly(run(War.WEST, MONDAY, "-"));
    }

    @Test
    void aProposalStandsAsItWasDecidedLast() {
        store.append(War.NOON, "importer", War.facts(), War.bodies());
        String standing = "SELECT standing FROM proposals ORDER BY fact_id = '" + War.PROPOSAL.id() + "'";
        assertThat(texts(standing)).containsExactly("open", "accepted");
        append(Decision.Withdraw.of(new Warrant("anna", War.NOON, "a mistake"), War.PROPOSAL.id()));
        append(Decision.Refuse.of(new Warrant("anna", War.NOON, "too weak"), War.OTHER_PROPOSAL.id()));
        assertThat(texts(standing)).containsExactly("refused", "withdrawn");
    }

    @Test
    void onlyTheNewestSealedVersionOfAMomentIsShown() {
        append(War.snapshot(2, War.EAST), War.EAST);
        append(War.snapshot(1, War.WEST), War.WEST);
        assertThat(texts("SELECT version FROM snapshot_patches")).containsExactly("2");
        append(War.snapshot(3, War.SOUTH), War.SOUTH);
        assertThat(texts("SELECT version || ' ' || status || ' ' || region || ' ' || basis FROM snapshot_patches"))
                .containsExactly("3 held red district " + War.MAP.id());
    }

    @Test
    void onlyMentionsThatCouldBePlacedArePoints() {
        store.append(War.NOON, "importer", War.facts(), War.bodies());
        assertThat(
                        texts(
                                "SELECT claimant || ' ' || act || ' ' || predicate || ': ' || quote || ', ' || place FROM claims"))
                .containsExactly("Red claims control: it took Midtown, midtown");
    }

    @Test
    void publicationsTellHowMuchWasHeldBack() {
        append(War.PUBLICATION, War.MANIFEST);
        assertThat(texts("SELECT held_back FROM publications")).containsExactly("3");
    }

    private void assertWestGaveWayOnTuesdayAlone() {
        assertThat(runs())
                .containsExactlyInAnyOrder(
                        run(War.WEST, MONDAY, "2025-11-04T18:00:00.000Z"),
                        run(War.EAST, TUESDAY, "2025-11-05T18:00:00.000Z"),
                        run(War.WEST, WEDNESDAY, "-"));
    }

    private void map(Instant published, Body... squares) {
        LayerMap map = War.map(published, squares);
        append(map, squares);
        assertThat(store.audit(folder.resolve("heads.jsonl")).findings()).isEmpty();
    }

    private void append(Fact fact, Body... bodies) {
        store.append(War.NOON, "importer", List.of(fact), List.of(bodies));
    }

    private static String run(Body square, Instant from, String until) {
        return square.hash().hex() + " " + Moment.write(from) + " " + until;
    }

    private List<String> runs() {
        return texts(
                "SELECT shape || ' ' || published_from || ' ' || coalesce(published_until, '-') FROM layer_patches");
    }

    private List<String> texts(String question) {
        try (Database database = Database.openReadOnly(folder.resolve("salient.gpkg"))) {
            return database.all(question, row -> row.text(1));
        }
    }
}
