package org.salient.app.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.Grade;
import org.salient.core.model.Metres;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.SourceId;
import org.salient.core.model.Status;
import org.salient.core.model.Terms.Use;
import org.salient.core.model.Theatre;

class TheatreFileTest {
    private final TheatreFile file = Cases.theatre();
    private final Theatre theatre = file.theatre();

    @Test
    void aWholeFileIsRead() {
        assertThat(theatre.id()).isEqualTo("island-war");
        assertThat(theatre.name("uk")).isEqualTo("Острівна війна");
        assertThat(theatre.note()).isEqualTo("Invented");
        assertThat(theatre.claimTerm()).isEqualTo(Duration.ofDays(21));
        assertThat(theatre.zone()).isEqualTo(ZoneId.of("Europe/Kyiv"));
        assertThat(theatre.languages()).containsExactly("en", "uk");
        assertThat(theatre.rules().delay()).isEqualTo(Duration.ofDays(2));
        assertThat(theatre.rules().precisionFloor()).isEqualTo(new Metres(500));
        assertThat(theatre.rules().estimate()).isTrue();
        assertThat(file.places()).hasValueSatisfying(path -> assertThat(path).exists());
        assertThat(file.base()).isEmpty();
    }

    @Test
    void sidesWithoutColoursGetThoseOfTheirPlace() {
        assertThat(theatre.sides().getFirst().colours()).isEqualTo(SideColours.BY_ORDER.getFirst());
        assertThat(theatre.sides().getLast().colours()).isEqualTo(new Side.Colours("#004488", "#ddeeff", "#88bbee"));
        assertThat(theatre.sides().getFirst().words()).isEqualTo(Map.of("en", List.of("North", "Northern")));
    }

    @Test
    void aSidesStatusWordIsItsNameUnlessTheFileGivesAnother() {
        assertThat(theatre.statusWords())
                .containsEntry("north", "North")
                .containsEntry("south", "Southern")
                .containsEntry("no_mans_land", "No man's land");
    }

    @Test
    void featuresThatMatchAreUnitedToOneRegion() {
        var uplands = theatre.regions().getFirst();
        assertThat(uplands.shape().getArea()).isCloseTo(0.5, within(1e-9));
        assertThat(uplands.shape().getNumGeometries()).isEqualTo(1);
        assertThat(uplands.held()).contains(new SideId("north"));
    }

    @Test
    void groundThatNobodyHoldsByDefaultIsNotMapped() {
        assertThat(theatre.regions().getLast().held()).isEmpty();
        assertThat(file.seas()).containsExactly("bay");
    }

    @Test
    void aSourceCarriesItsGradeTermsAndKeys() {
        var source = theatre.source(new SourceId("mapper")).orElseThrow();
        assertThat(source.kind()).isEqualTo(ClaimantKind.OSINT);
        assertThat(source.grade()).isEqualTo(Grade.B);
        assertThat(source.terms().use()).isEqualTo(Use.CITE);
        assertThat(source.side()).isEmpty();
        assertThat(file.pointKeys().get(source.id()))
                .extracting(PointKey::error, PointKey::sides)
                .containsExactly(new Metres(500), Map.of("n", new SideId("north"), "s", new SideId("south")));
        assertThat(file.textKeys()).containsOnlyKeys(new SourceId("gazette"));
    }

    @Test
    void aMapKeySortsByValueAndByWordsOfOtherProperties() {
        MapKey key = mapKey("mapper");
        assertThat(key.sort(Map.of("fill", "#FF0000", "name", "taken")))
                .isEqualTo(new MapKey.Sorting.Painted(1, Status.held(new SideId("north"))));
        assertThat(key.sort(Map.of("fill", "#ff0000", "name", "An Old Doubt")))
                .isEqualTo(new MapKey.Sorting.Painted(2, Status.grey(Status.Reason.CONTESTED)));
        assertThat(key.sort(Map.of("fill", "#ff0000", "name", "old"))).isEqualTo(new MapKey.Sorting.LeftOut("#ff0000"));
        assertThat(key.sort(Map.of("fill", "#0000ff"))).isEqualTo(new MapKey.Sorting.LeftOut("#0000ff"));
        assertThat(key.sort(Map.of("fill", "#ffff00")))
                .isEqualTo(new MapKey.Sorting.Refused("refused_class", "a slip of the hand"));
        assertThat(key.sort(Map.of())).isInstanceOf(MapKey.Sorting.Refused.class);
    }

    @Test
    void bareRingsAreSortedByTheMemberTheyStoodIn() {
        assertThat(mapKey("rings").sort(Map.of(MapKey.AREA, "areas_south")))
                .isEqualTo(new MapKey.Sorting.Painted(1, Status.held(new SideId("south"))));
    }

    @Test
    void everyFaultOfAFileIsToldWithItsLineAndAWayOut() {
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> TheatreFile.read(Cases.file("theatre-with-faults.yaml")))
                .satisfies(refused -> assertThat(refused.faults())
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 3, "Europe/Kyjv", "'Europe/Kyiv'"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 4, "'langauges'", "did you mean 'languages'?"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 6, "two days", "such as 48h"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 6, "250 feet", "m or km"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 10, "150.9 N", "swapped"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 11, "'color'", "'colours'"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 14, "blue", "six hexadecimal digits"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 16, "'stale' is missing"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 18, "soth", "did you mean 'south'?"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 18, "west less than east"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 19, "a region 'all' already"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 19, "nowhere.geojson"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 23, "mapmaker", "osint"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 25, "sometimes", "cite, nothing, quote"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 29, "taken south", "'held' and a side"))
                        .satisfiesOnlyOnce(fault -> assertFault(fault, 30, "grey fog", "no_mans_land"))
                        .hasSize(16));
    }

    @Test
    void yamlThatBreaksOffIsRefusedWhereItBreaks(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("theatre.yaml");
        Files.writeString(file, "theatre: a\nnames: {en: A\nzone: UTC\n");
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> TheatreFile.read(file))
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> assertFault(fault, 3, "breaks off")));
    }

    @Test
    void anotherEncodingIsRefusedWithLineAndByte(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("theatre.yaml");
        Files.write(file, "theatre: a\nnames: {uk: Війна}\n".getBytes(Charset.forName("windows-1251")));
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> TheatreFile.read(file))
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> assertFault(fault, 2, "byte 25 is 0xE9", "UTF-8")));
    }

    private MapKey mapKey(String source) {
        return Optional.ofNullable(file.mapKeys().get(new SourceId(source))).orElseThrow();
    }

    private static void assertFault(String fault, int line, String... words) {
        assertThat(fault).contains(".yaml:" + line + ": ").contains(words);
    }
}
