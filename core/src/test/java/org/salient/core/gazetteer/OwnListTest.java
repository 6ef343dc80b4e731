package org.salient.core.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

class OwnListTest {
    private final Gazetteer gazetteer = Gazetteer.of(OwnList.places());

    @Test
    void everyRowIsAPlaceWithNamesInThreeLanguages() {
        assertThat(OwnList.places()).hasSizeGreaterThan(400).allSatisfy(place -> {
            assertThat(place.names()).containsOnlyKeys("en", "uk", "ru");
            assertThat(place.reach().value()).isBetween(500.0, 4_000_000.0);
            assertThat(place.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        });
    }

    @Test
    void noTwoRowsShareAnId() {
        assertThat(OwnList.places().stream().map(Place::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyRegionLiesWithinReachOfItsCountry() {
        for (Place region : OwnList.places()) {
            Optional<Place> country = gazetteer.place(region.region());
            country.ifPresent(whole -> assertThat(
                            whole.centre().distanceTo(region.centre()).value())
                    .as(region.id())
                    .isLessThan(1.3 * whole.reach().value() + region.reach().value()));
            assertThat(country.isPresent()).isEqualTo(!region.region().isEmpty());
        }
    }

    @Test
    void allOblastsOfUkraineAreThere() {
        assertThat(OwnList.places().stream().map(Place::id).filter(id -> id.matches("ua-\\d\\d")))
                .hasSize(25);
    }

    @ParameterizedTest
    @CsvSource({
        "ua-14, en, Donetsk Oblast",
        "ua-14, en, Donetsk region",
        "ua-14, uk, Донецькій області",
        "ua-14, uk, Донеччину",
        "ua-14, ru, Донецкой областью",
        "ua-14, ru, ДНР",
        "ua-14, ru, Донецкой народной республике",
        "ua-65, en, Khersonshchyna",
        "ua-65, uk, Херсонщині",
        "ua-65, en, Kherson region",
        "ua-43, uk, Криму",
        "ua-43, ru, Крыму",
        "ua-43, ru, Крымом",
        "donbas, ru, Донбассе",
        "donbas, uk, Донбасу",
        "ru-bel, ru, Белгородской области",
        "ru-bel, uk, Бєлгородщини",
        "ru-kda, ru, Кубани",
        "ru-kda, uk, Краснодарському краї",
        "sea-black, uk, Чорному морі",
        "sea-azov, ru, Азовским морем",
        "ua, uk, України",
        "ru, ru, Россией",
        "us, en, U.S.",
        "riv-donets, uk, Сіверському Дінці",
        "res-kakhovka, ru, Каховском водохранилище",
        "facility-zaporizhzhia-nuclear-power-plant, uk, Запорізькій АЕС",
        "facility-crimean-bridge, ru, Крымскому мосту",
        "facility-crimean-bridge, uk, Кримським мостом",
        "facility-novoshakhtinsk-refinery, ru, Новошахтинского НПЗ",
        "slobozhanshchyna, uk, Слобожанщині",
        "ru-da, ru, Дагестана",
        "by-ho, uk, Гомельської області",
        "kerch-strait, uk, Керченській протоці",
        "ua-21, uk, Закарпатті",
        "isl-zmiinyi, ru, острове Змеиный"
    })
    void aPlaceOfTheListIsFoundAsReportsWriteIt(String id, String language, String asWritten) {
        assertThat(gazetteer.find(asWritten, language).stream().map(Place::id)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "ua, en, Ukrainian",
        "ru, uk, російських",
        "ru, ru, российскими",
        "ua-43, ru, крымского",
        "ua-43, en, Crimean",
        "slobozhanshchyna, uk, Слобожанському",
        "ua-14, ru, донецкой",
        "ru-bel, ru, белгородской",
        "kp, uk, північнокорейські",
        "ru-kda, ru, кубанский",
        "sea-black, ru, черноморского",
        "ua-65, uk, херсонській",
        "ru-ta, ru, татарстанский"
    })
    void itsAdjectiveLeadsToIt(String id, String language, String adjective) {
        assertThat(gazetteer.byAdjective(adjective, language).stream().map(Place::id))
                .contains(id);
    }

    @Test
    void aTownThatAnotherListNamesBearsItsOlderNames() {
        var lists = List.of(List.of(town("one", "Покровськ", 37.18, 48.28)), OwnList.places());
        var gazetteer = Gazetteer.ofLists(lists);
        assertThat(gazetteer.find("Красноармейском", "ru").stream().map(Place::id))
                .contains("one");
        assertThat(gazetteer.find("Krasnoarmeysk", "en").stream().map(Place::id))
                .contains("one");
    }

    @Test
    void aNamesakeFarAwayDoesNotBearThem() {
        var gazetteer = Gazetteer.ofLists(List.of(List.of(town("far", "Покровськ", 129.1, 61.5))));
        assertThat(gazetteer.find("Красноармейск", "ru")).isEmpty();
    }

    @Test
    void oneTownOfTwoListsIsOnePlaceWithTheNamesOfBoth() {
        var first = List.of(town("one", "Покровськ", 37.18, 48.28));
        var second = List.of(new Place(
                "two",
                Map.of("uk", "Покровськ", "ru", "Покровск"),
                List.of("Гришине"),
                PlaceKind.TOWN,
                "",
                new LonLat(37.19, 48.28),
                new Metres(3000),
                Optional.of(new Place.Population(60_000, 2022))));
        var gazetteer = Gazetteer.ofLists(List.of(first, second));
        assertThat(gazetteer.size()).isEqualTo(1);
        Place both = gazetteer.find("Гришине").getFirst();
        assertThat(both.id()).isEqualTo("one");
        assertThat(both.name("ru")).isEqualTo("Покровск");
        assertThat(both.population().orElseThrow().people()).isEqualTo(60_000);
        assertThat(gazetteer.place("two")).contains(both);
    }

    @Test
    void namesakesOfOneListStayApart() {
        var list = List.of(town("one", "Покровськ", 37.18, 48.28), town("two", "Покровськ", 37.19, 48.28));
        assertThat(Gazetteer.ofLists(List.of(list)).find("Покровськ")).hasSize(2);
    }

    private static Place town(String id, String name, double lon, double lat) {
        return new Place(
                id,
                Map.of("uk", name),
                List.of(),
                PlaceKind.TOWN,
                "",
                new LonLat(lon, lat),
                new Metres(3000),
                Optional.empty());
    }
}
