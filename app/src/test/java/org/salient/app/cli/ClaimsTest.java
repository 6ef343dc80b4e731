package org.salient.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The ledger of claims of the bundled case, at a terminal. */
class ClaimsTest {
    @TempDir
    static Path folder = Path.of("set by JUnit");

    private static Desk desk = new Desk(folder, folder);

    @BeforeAll
    static void aDeskHasGatheredAndRead() {
        desk = new Desk(folder, folder.resolve("mine"));
        desk.init();
        desk.does("import", "points", Desk.CASE.resolve("points.csv").toString(), "--source", "salient-case");
        desk.does("import", "reports", Desk.CASE.resolve("reports").toString());
        desk.does("read");
    }

    @Test
    void aRowTellsWhoSaidItFirstAndWhoContradictedIt() {
        assertThat(desk.does("claims", "--at", "2025-11-05", "--side", "ru"))
                .containsPattern("(?m)^Molodetske +control +ru +disputed +2025-10-20  Russian Defence Ministry +"
                        + "2025-10-21 by Ukrainian General Staff +- +1 post, 1 origin$");
    }

    @Test
    void whatNobodyRepeatedOrProvedAgesOut() {
        assertThat(desk.does("claims", "--at", "2025-12-31", "--place", "molodetske"))
                .contains("aged out")
                .doesNotContain("disputed");
        assertThat(desk.does("claims", "--at", "2025-12-31", "--place", "molodetske", "--open"))
                .endsWith("0 propositions\n");
    }

    @Test
    void beforeAnythingWasSaidThereIsNothing() {
        assertThat(desk.does("claims", "--at", "2025-01-01")).endsWith("0 propositions\n");
        assertThat(desk.does("claims", "--known-at", "2025-01-01")).endsWith("0 propositions\n");
    }

    @Test
    void jsonHoldsEveryStatement() {
        var told =
                new JsonMapper().readTree(desk.does("claims", "--json", "--place", "pokrovsk", "--at", "2025-11-05"));
        assertThat(told.size()).isGreaterThan(5);
        told.forEach(one -> {
            assertThat(one.path("place").asString()).isEqualTo("pokrovsk");
            assertThat(one.path("statements").size()).isPositive();
        });
    }

    @Test
    void anUnknownPlaceOrSideIsSaidToBeUnknown() {
        assertThat(desk.tries("claims", "--place", "Nowhere").err()).contains("no place is called 'Nowhere' here");
        assertThat(desk.tries("claims", "--side", "rus").err()).contains("no side 'rus'");
    }

    @Test
    void withoutASealedMapNothingIsBorneOut() {
        assertThat(desk.does("sources", "--at", "2025-12-31"))
                .containsPattern("Russian Defence Ministry +D +control +0 of [1-9]");
    }
}
