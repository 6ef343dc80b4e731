package org.salient.core.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue english = Catalogue.ofFirst(List.of("en"));

    @Test
    void oneDayAndTwoDaysTakeDifferentForms() {
        assertThat(english.say("gap.newest", Map.of("days", new Value.Count(1))))
                .isEqualTo("The newest observation was posted 1 day before.");
        assertThat(english.say("gap.newest", Map.of("days", new Value.Count(21))))
                .isEqualTo("The newest observation was posted 21 days before.");
    }

    @Test
    void areasHaveNoMoreDigitsThanTellSomething() {
        assertThat(english.write(new Value.Area(4.25))).isEqualTo("4.2");
        assertThat(english.write(new Value.Area(45_575.4))).isEqualTo("45,575");
    }

    @Test
    void namesAreListedWithAWordBeforeTheLast() {
        assertThat(english.write(new Value.Names(List.of("A", "B", "C")))).isEqualTo("A, B and C");
        assertThat(english.write(new Value.Names(List.of("A")))).isEqualTo("A");
    }

    @Test
    void aDayIsWrittenAsTheCatalogueSays() {
        assertThat(english.write(new Value.Day(LocalDate.of(2025, 11, 4)))).isEqualTo("4 November 2025");
    }

    @Test
    void theFirstLanguageWithACatalogueIsTaken() {
        assertThat(Catalogue.ofFirst(List.of("xx", "en")).language()).isEqualTo("en");
    }

    @Test
    void aTheatreWhoseLanguagesHaveNoCatalogueIsToldWhatToAdd() {
        assertThatThrownBy(() -> Catalogue.ofFirst(List.of("xx", "../en")))
                .hasMessageContaining("[xx, ../en]")
                .hasMessageContaining("messages_TAG.properties");
    }

    @Test
    void aValueThatWasNotGivenIsNamed() {
        assertThatThrownBy(() -> english.say("map.asOf")).hasMessageContaining("'day'");
    }
}
