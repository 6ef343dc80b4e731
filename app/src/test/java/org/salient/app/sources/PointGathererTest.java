package org.salient.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.core.model.Metres;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.SourceId;
import org.salient.core.model.TimeSpan;

class PointGathererTest {
    private static final SourceId MAPPER = new SourceId("mapper");
    private static final Instant IMPORTED = Instant.parse("2025-03-03T12:00:00Z");

    private final TheatreFile theatre = Cases.theatre();
    private final Found table = gather(Cases.file("points.csv"));

    @Test
    void aBareDateIsAWholeDayOfTheTheatreAndPublishedWhenItHadPassed() {
        Sighting first = table.facts(Sighting.class).getFirst();
        assertThat(first.seen())
                .isEqualTo(new TimeSpan(Instant.parse("2025-02-28T22:00:00Z"), Instant.parse("2025-03-01T22:00:00Z")));
        assertThat(first.posted()).isEqualTo("2025-03-01T22:00:00Z");
        assertThat(first.side()).isEqualTo(new SideId("north"));
        assertThat(first.error()).isEqualTo(new Metres(500));
        assertThat(first.shown()).isEqualTo(Sighting.Shown.PRESENCE);
        assertThat(first.backfilled()).isFalse();
    }

    @Test
    void addressesAreSplitAndWhatIsNoneIsLeftOut() {
        assertThat(table.facts(Sighting.class).getFirst().urls())
                .containsExactly(
                        URI.create("https://example.org/1"),
                        URI.create("https://example.org/2"),
                        URI.create("https://example.org/3"),
                        URI.create("https://example.org/4"));
        assertThat(table.mended).extracting(Refusal::line).containsExactly(5L, 5L, 5L);
    }

    @Test
    void aCellMayHoldLines() {
        assertThat(table.facts(Sighting.class).get(1).description()).isEqualTo("A note\nin two lines");
    }

    @Test
    void whatIsWrongIsRefusedWithLineReasonAndPlace() {
        assertThat(table.places())
                .containsExactly(
                        "6 unknown_side",
                        "7 in_the_sea",
                        "8 outside_area",
                        "9 outside_area",
                        "10 no_date",
                        "11 no_place",
                        "12 column_count");
        assertThat(table.refusal("unknown_side").detail()).contains("'x' at 50.2000 N 30.6000 E");
        assertThat(table.refusal("in_the_sea").detail()).contains("50.5000 N 31.2000 E", "'bay'");
        assertThat(table.refusal("outside_area").detail()).contains("if longitude and latitude were swapped");
        assertThat(table.refused.get(3).detail()).contains("km from 'bay'");
    }

    @Test
    void aPointGivenTwiceIsOneFact() {
        assertThat(table.kept).hasSize(4);
        assertThat(table.facts(Sighting.class).getLast().id())
                .isEqualTo(table.facts(Sighting.class).getFirst().id());
    }

    @Test
    void shapesGiveThePlaceOfPoints() {
        Found json = gather(Cases.file("points.geojson"));
        assertThat(json.facts(Sighting.class)).extracting(Sighting::description).containsExactly("A gun");
        assertThat(json.places()).containsExactly("3 not_a_point");
        assertThat(gather(Cases.file("points.kml")).facts(Sighting.class))
                .extracting(Sighting::side)
                .containsExactly(new SideId("south"));
    }

    @Test
    void aTableWithoutANeededColumnIsRefusedWithTheNearest(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("points.csv");
        Files.writeString(file, "lon,lat,sides,day\n30.2,50.7,n,2025-03-01\n");
        Found found = gather(file);
        assertThat(found.kept).isEmpty();
        assertThat(found.refused.getFirst().detail()).contains("no column 'side'; did you mean 'sides'?");
    }

    @Test
    void aRowInAnotherEncodingCostsNoOther(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("points.csv");
        String rows = "lon,lat,side,day,text\n30.2,50.7,n,2025-03-01,Вантажівка\n30.2,50.7,n,2025-03-02,Truck\n";
        Files.write(file, rows.getBytes(Charset.forName("windows-1251")));
        Found found = gather(file);
        assertThat(found.places()).containsExactly("2 encoding");
        assertThat(found.kept).hasSize(1);
    }

    private Found gather(Path file) {
        var found = new Found();
        new PointGatherer(theatre, IMPORTED).gather(file, MAPPER, found);
        return found;
    }
}
