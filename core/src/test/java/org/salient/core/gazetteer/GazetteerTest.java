package org.salient.core.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

class GazetteerTest {
    private static final Place TOWN = place("town", "Kostiantynivka", "Костянтинівка", "Konstantinovka");
    private static final Place VILLAGE = place("village", "Rih", "Ріг", "Rog");
    private static final Place NAMESAKE = place("namesake", "Rih", "Ріг", "Krasnyi Rih");
    private final Gazetteer gazetteer = Gazetteer.of(List.of(TOWN, VILLAGE, NAMESAKE));

    @Test
    void aNameIsFoundInEveryCaseAndEveryLanguage() {
        assertThat(gazetteer.find("KOSTIANTYNIVKA")).containsExactly(TOWN);
        assertThat(gazetteer.find("костянтинівка")).containsExactly(TOWN);
        assertThat(gazetteer.find("Konstantinovka")).containsExactly(TOWN);
    }

    @Test
    void apostrophesHyphensAndAccentsOfEveryKindAreOne() {
        var gazetteer = Gazetteer.of(List.of(place("one", "Novo-Solov'ivka", "Соло́в’ївка", "")));
        assertThat(gazetteer.find("Novo–Solov’ivka")).hasSize(1);
        assertThat(gazetteer.find("novo solovʼivka")).hasSize(1);
        assertThat(gazetteer.find("Солов'ївка")).hasSize(1);
    }

    @Test
    void usualWaysOfWritingOneSoundAreAlike() {
        assertThat(gazetteer.find("Kostyantynivka")).containsExactly(TOWN);
        assertThat(gazetteer.find("Kostiantynyvka")).containsExactly(TOWN);
    }

    @Test
    void namesakesAreAllFound() {
        assertThat(gazetteer.find("Rih")).containsExactly(VILLAGE, NAMESAKE);
    }

    @Test
    void whatIsTheSameComesBeforeWhatIsAlike() {
        var exact = place("exact", "Lyman", "Лиман", "");
        var alike = place("alike", "Liman", "Ліман", "");
        assertThat(Gazetteer.of(List.of(alike, exact)).find("Lyman")).containsExactly(exact);
    }

    @Test
    void anUnknownNameFindsNothing() {
        assertThat(gazetteer.find("Atlantis")).isEmpty();
        assertThat(gazetteer.find("")).isEmpty();
        assertThat(gazetteer.place("atlantis")).isEmpty();
    }

    @Test
    void ofTwoPlacesWithOneIdTheEarlierCounts() {
        var later = place("town", "Elsewhere", "Інде", "");
        assertThat(Gazetteer.of(List.of(TOWN, later)).place("town")).contains(TOWN);
        assertThat(Gazetteer.of(List.of(TOWN, later)).find("Elsewhere")).isEmpty();
    }

    @Property
    void everyPlaceIsFoundByItsOwnName(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String name) {
        var place = place("one", name, name, name);
        assertThat(Gazetteer.of(List.of(place)).find(name)).containsExactly(place);
    }

    private static Place place(String id, String english, String ukrainian, String other) {
        return new Place(
                id,
                Map.of("en", english, "uk", ukrainian),
                other.isEmpty() ? List.of() : List.of(other),
                PlaceKind.VILLAGE,
                "",
                new LonLat(37, 48),
                new Metres(1000),
                Optional.empty());
    }
}
