package org.salient.core.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

class SpellingTest {
    private static final Gazetteer OWN = Gazetteer.of(OwnList.places());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мар'їнка",
                "Мар’їнка",
                "Марʼїнка",
                "Мар`їнка",
                "МАР‘ЇНКА",
                "Мар\u00ADїнка",
                "Мар\u200Bїнка",
                "Маpїнка",
                "Марї\u0301нка",
                "Мар'\u0456\u0308нка",
                "\uFEFFМар'їнка",
                " Мар'їнка "
            })
    void waysOfWritingOneUkrainianNameAreTheSame(String asWritten) {
        assertThat(Spelling.same(asWritten)).isEqualTo("марїнка");
    }

    @ParameterizedTest
    @CsvSource({
        "Й, Й",
        "Ё, Е",
        "Ґ, ґ",
        "Pokrovs'k, Pokrovsk",
        "Pokrovsʹk, Pokrovsk",
        "Łódź, łodz",
        "Ростов–на–Дону, Ростов-на-Дону",
        "Ростов‑на‑Дону, Ростов на Дону",
        "Авдiївка, Авдіївка",
        "Xарків, Харків",
        "Pоkrоvsk, Pokrovsk",
        "St. Petersburg, St Petersburg"
    })
    void aPairOfSpellingsIsTheSame(String one, String other) {
        assertThat(Spelling.same(one)).isEqualTo(Spelling.same(other));
    }

    @Test
    void lettersThatMakeAnotherNameStayApart() {
        assertThat(Spelling.same("Лиман")).isNotEqualTo(Spelling.same("Ліман"));
        assertThat(Spelling.same("Гай")).isNotEqualTo(Spelling.same("Гаи"));
    }

    @ParameterizedTest
    @CsvSource({
        "Kostiantynivka, Kostyantynivka",
        "Huliaipole, Gulyaypole",
        "Hostomel, Gostomel",
        "Zaporizhzhia, Zaporizhia",
        "Kharkiv, Harkiv",
        "Yampil, Jampil",
        "Kupiansk, Kupyansk",
        "Chasiv Yar, Chasiv Iar",
        "Vovchansk, Wowchansk"
    })
    void usualTransliterationsAreAlike(String one, String other) {
        assertThat(Spelling.alike(Spelling.same(one))).isEqualTo(Spelling.alike(Spelling.same(other)));
    }

    @Property
    void aKeyIsItsOwnKeyWhateverIsWritten(@ForAll @StringLength(max = 40) String text) {
        String key = Spelling.same(text);
        assertThat(Spelling.same(key)).isEqualTo(key);
    }

    @Property
    void composedAndDecomposedTextsAreTheSame(@ForAll @StringLength(max = 20) String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        String together = Normalizer.normalize(text, Normalizer.Form.NFC);
        assertThat(Spelling.same(apart)).isEqualTo(Spelling.same(together));
    }

    @Property
    void anyTextIsLookedForWithoutHarm(@ForAll @StringLength(max = 60) String text) {
        for (String language : List.of("en", "uk", "ru", "xx")) {
            assertThat(OWN.find(text, language)).isNotNull();
            assertThat(OWN.byAdjective(text, language)).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Миколаївка, Nikolayevka", "Єгорівка, Yegorovka", "Михайлівка, Mikhaylovka", "Катеринівка, Yekaterinovka",
        "Петрівське, Petrovskoye", "Новоолександрівка, Novoaleksandrovka", "Лозова, Lozovaya",
                "Красногорівка, Krasnogorovka"
    })
    void aRussianSpellingInLatinLettersLeadsToAUkrainianName(String name, String asWritten) {
        assertThat(gazetteer(name).find(asWritten, "en")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ivanov", "Lavrov", "Putin", "Syrsky"})
    void aPersonsNameDoesNotBecomeAVillage(String person) {
        var gazetteer = Gazetteer.of(
                List.of(place("a", "Іванів"), place("b", "Лаврів"), place("c", "Путине"), place("d", "Сирське")));
        assertThat(gazetteer.find(person, "en")).isEmpty();
    }

    @Test
    void aFacilityIsNamedAfterTheLargestTownOfItsName() {
        var small = place("small", "Ріпки");
        var large = new Place(
                "large",
                Map.of("uk", "Ріпки"),
                List.of(),
                PlaceKind.TOWN,
                "",
                new LonLat(30, 50),
                new Metres(4000),
                Optional.empty());
        var gazetteer = Gazetteer.of(List.of(small, large));
        assertThat(gazetteer.townsOf("Ріпки", "uk")).containsExactly(large, small);
        assertThat(gazetteer.townsOf("ріпківського", "uk")).containsExactly(large, small);
        assertThat(Gazetteer.FACILITY_WITHIN.kilometres()).isEqualTo(15);
    }

    private static Gazetteer gazetteer(String name) {
        return Gazetteer.of(List.of(place("one", name)));
    }

    private static Place place(String id, String name) {
        return new Place(
                id,
                Map.of("uk", name),
                List.of(),
                PlaceKind.VILLAGE,
                "",
                new LonLat(37, 48),
                new Metres(1000),
                Optional.empty());
    }
}
