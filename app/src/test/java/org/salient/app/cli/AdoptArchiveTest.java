package org.salient.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.core.model.Decision;
import org.salient.core.model.LayerMap;

/** Adopting an archive: all maps at once, but those in which a hand slipped. */
class AdoptArchiveTest {
    @TempDir
    Path folder = Path.of("set by JUnit");

    private Desk desk = new Desk(folder, folder);

    @BeforeEach
    void theMapperPublishes() throws IOException {
        desk = BandWar.fought(folder);
    }

    private Desk.Said tries(String... words) {
        return desk.tries(Stream.concat(Stream.of(words), Stream.of("--by", "A. Editor", "--reason", "looked at"))
                .toArray(String[]::new));
    }

    private String adopts(String... words) {
        Desk.Said said =
                tries(Stream.concat(Stream.of("adopt"), Stream.of(words)).toArray(String[]::new));
        assertThat(said.code()).as(said.err()).isZero();
        return said.out();
    }

    private List<Decision.Adopt> adopted() {
        return desk.ledger().all(Decision.Adopt.class);
    }

    @Test
    void eachMapUpToTheDayIsAdoptedByADecisionOfItsOwn() {
        assertThat(adopts("mapper", "--through", "2025-01-02"))
                .startsWith("3 maps of 'mapper' adopted up to 2025-01-02, by A. Editor: looked at;"
                        + " 0 adopted before, 0 held back");
        assertThat(adopted()).hasSize(3).allSatisfy(adopt -> {
            assertThat(adopt.warrant().by()).isEqualTo("A. Editor");
            assertThat(adopt.warrant().reason()).isEqualTo("looked at");
        });
        assertThat(desk.audit().isClean()).isTrue();
    }

    @Test
    void mapsAdoptedAlreadyArePassedOver() {
        adopts("mapper", "--through", "2025-01-02");
        assertThat(adopts("mapper", "--through", "2025-01-05"))
                .startsWith("2 maps of 'mapper' adopted up to 2025-01-05")
                .contains("3 adopted before");
        int entries = desk.entries().size();
        assertThat(adopts("mapper", "--through", "2025-01-05"))
                .startsWith("0 maps of 'mapper' adopted")
                .contains("5 adopted before");
        assertThat(desk.entries()).hasSize(entries);
    }

    @Test
    void theFirstDayMayBeNamed() {
        assertThat(adopts("mapper", "--from", "2025-01-03", "--through", "2025-01-05"))
                .startsWith("2 maps of 'mapper' adopted");
    }

    @Test
    void oneDaysMapIsAdoptedByEitherNameOfTheSource() {
        adopts("mapper", "--day", "2025-01-01");
        adopts("--source", "mapper", "--day", "2025-01-02");
        assertThat(adopted().stream()
                        .map(adopt -> desk.ledger()
                                .find(adopt.map(), LayerMap.class)
                                .orElseThrow()
                                .published()
                                .toString()))
                .containsExactly("2025-01-01T17:00:00Z", "2025-01-02T20:30:00Z");
    }

    @Test
    void aSlipOfTheHandIsHeldBackAndNamedWithTheWayOut() throws IOException {
        BandWar.slips(desk, "2025-01-06T17:00:00Z");
        BandWar.publishes(desk, "2025-01-07T17:00:00Z", 2, 1);
        var lines = adopts("mapper", "--through", "2025-01-07").lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("6 maps of 'mapper' adopted").endsWith("0 adopted before, 1 held back");
        // The band is 55.66 × 55.29 km twice, less the two squares that North has already: 6154.5 - 246.2.
        assertThat(lines.get(1))
                .startsWith("  held back: map/")
                .contains(" of 2025-01-06: 5,908 km² around lon ")
                .contains("change at one stroke and back with the next map; the limit is 5,000 km²");
        assertThat(lines.get(2)).endsWith("to adopt it: salient adopt mapper --day 2025-01-06 --despite-slip");
        assertThat(adopted()).hasSize(6);
    }

    @Test
    void aSlipIsAdoptedByItselfOnlyByAPersonWhoSaysSo() throws IOException {
        BandWar.slips(desk, "2025-01-06T17:00:00Z");
        // The third square fell back to South with the map before, so two maps bear out that North had it: 5,908 less
        // 123.
        Desk.Said refused = tries("adopt", "mapper", "--day", "2025-01-06");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.complaints())
                .singleElement()
                .asString()
                .startsWith("salient: the map of 2025-01-06 was not adopted: 5,785 km² around lon ")
                .endsWith("and no later map bears it out; the limit is 5,000 km²; look at it, and adopt it with"
                        + " --despite-slip if it is right");
        assertThat(adopted()).isEmpty();

        adopts("mapper", "--day", "2025-01-06", "--despite-slip");
        assertThat(adopted()).hasSize(1);
    }

    @Test
    void daysWithoutAMapAreRefusedWithTheDaysThereAre() {
        assertThat(tries("adopt", "mapper", "--through", "2024-12-31").complaints())
                .containsExactly("salient: there is no map of 'mapper' to 2024-12-31, its maps are of 2025-01-01 to"
                        + " 2025-01-05; import some, or name other days");
        assertThat(tries("adopt", "idle", "--through", "2025-01-05").complaints())
                .containsExactly("salient: there is no map of 'idle' to 2025-01-05; import some, or name other days");
    }

    @Test
    void aCallThatCannotBeMeantIsOneLine() {
        assertThat(misuse("--day", "2025-01-01")).contains("name a source, as SOURCE or by --source, none is given");
        assertThat(misuse("mapper")).contains("name one map by --day or many by --through, none is given");
        assertThat(misuse("mapper", "--day", "2025-01-01", "--through", "2025-01-02"))
                .contains("by --day or many by --through, both are given");
        assertThat(misuse("mapper", "--day", "2025-01-01", "--from", "2025-01-01"))
                .contains("--from goes with --through");
        assertThat(misuse("mapper", "--from", "2025-01-03", "--through", "2025-01-02"))
                .contains("--from must not be after --through, was 2025-01-03 after 2025-01-02");
        assertThat(misuse("mapper", "--through", "2025-01-02", "--despite-slip"))
                .contains("--despite-slip goes with --day");
    }

    private String misuse(String... words) {
        Desk.Said said =
                tries(Stream.concat(Stream.of("adopt"), Stream.of(words)).toArray(String[]::new));
        assertThat(said.code()).isEqualTo(2);
        return said.err();
    }
}
