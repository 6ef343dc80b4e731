package org.salient.app.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

class GazetteerFileTest {
    private static final String OSM_HEADING =
            "osm_type,osm_id,place,name,name:uk,wikidata,lat,lon,region:name,region:osm_id\n";
    private static final String GEONAMES =
            "1\tAntonivka\tAntonivka\tABC,Antonowka,an dong,Антонівка,アント\t48.5\t37.5\tP\tPPL\tUA\t\t05\t\t\t\t12000"
                    + "\t\t9\tEurope/Kyiv\t2023-01-23\n";

    @TempDir
    private Path folder;

    private final List<Refusal> refusals = new ArrayList<>();

    @Test
    void aListOfGeoNamesIsRead() throws IOException {
        Place place = read(GEONAMES).getFirst();
        assertThat(place.id()).isEqualTo("gn-1");
        assertThat(place.names()).isEqualTo(Map.of("en", "Antonivka"));
        assertThat(place.otherNames()).containsExactly("Antonowka", "Антонівка");
        assertThat(place.kind()).isEqualTo(PlaceKind.TOWN);
        assertThat(place.region()).isEqualTo("ua-14");
        assertThat(place.centre().lon()).isEqualTo(37.5);
        assertThat(place.population()).contains(new Place.Population(12_000, 2023));
    }

    @Test
    void aTownIsAsLargeAsItsPeopleNeed() throws IOException {
        // 12,000 people at 2,000 on a square kilometre live on 6 km², a circle of 1.38 km: less than the least.
        assertThat(read(GEONAMES).getFirst().reach().value()).isEqualTo(1500);
        // 1,000,000 live on 500 km², a circle of 12.6 km.
        assertThat(read(GEONAMES.replace("\t12000\t", "\t1000000\t"))
                        .getFirst()
                        .reach()
                        .value())
                .isBetween(12_600.0, 12_620.0);
    }

    @Test
    void rowsOfGeoNamesThatCannotBeUsedAreCountedWithTheirReason() throws IOException {
        List<Place> places =
                read(GEONAMES + "2\tshort\n" + GEONAMES.replace("48.5", "148.5") + GEONAMES.replace("1\tA", "x\tA"));
        assertThat(places).hasSize(1);
        assertThat(refusals.stream().map(Refusal::reason)).containsExactly("column_count", "place", "place");
        assertThat(refusals.getFirst().line()).isEqualTo(2);
    }

    @Test
    void aTableOfOpenStreetMapIsRead() throws IOException {
        Place place = read(OSM_HEADING + "node,7,town,Antonivka,Антонівка,Q1,48.5,37.5,Donetsk Oblast,71973\n")
                .getFirst();
        assertThat(place.id()).isEqualTo("osm-node-7");
        assertThat(place.names()).isEqualTo(Map.of("en", "Antonivka", "uk", "Антонівка"));
        assertThat(place.kind()).isEqualTo(PlaceKind.TOWN);
        assertThat(place.region()).isEqualTo("ua-14");
    }

    @Test
    void quotedCellsAndMissingNamesOfOpenStreetMapAreHandled() throws IOException {
        List<Place> places = read(OSM_HEADING
                + "node,1,village,,\"село \"\"Мрія\"\"\",,48,37,,\n"
                + "node,2,village,,,,48,37,,\n"
                + "node,1,village,Again,,,48,37,,\n");
        assertThat(places)
                .singleElement()
                .satisfies(place -> assertThat(place.name("uk")).isEqualTo("село \"Мрія\""));
        assertThat(refusals).hasSize(2);
    }

    @Test
    void russianNamesUnderTheUkrainianTagOfAWholeRegionAreTakenAsRussian() throws IOException {
        var rows = new StringBuilder(OSM_HEADING);
        for (int i = 0; i < 20; i++) {
            rows.append("node,")
                    .append(i)
                    .append(",village,Popovka,Поповка,,45.1,34.1,Autonomous Republic of Crimea,1\n");
        }
        rows.append("node,99,village,Popivka,Попівка,,48.1,37.1,Donetsk Oblast,2\n");
        List<Place> places = read(rows.toString());
        assertThat(places.getFirst().names()).containsEntry("ru", "Поповка").doesNotContainKey("uk");
        assertThat(places.getLast().names()).containsEntry("uk", "Попівка");
    }

    @Test
    void pointsOfGeoJsonAreRead() throws IOException {
        List<Place> places = read("""
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"id":"A 1","name":"Antonivka","name:uk":"Антонівка","kind":"town","reach_m":2500},
                 "geometry":{"type":"Point","coordinates":[37.5,48.5]}},
                {"type":"Feature","properties":{"name":"Line"},
                 "geometry":{"type":"LineString","coordinates":[[37.5,48.5],[37.6,48.5]]}},
                {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[37.5,48.5]}}]}
                """);
        Place place = places.getFirst();
        assertThat(places).hasSize(1);
        assertThat(place.id()).isEqualTo("geo-a-1");
        assertThat(place.names()).isEqualTo(Map.of("en", "Antonivka", "uk", "Антонівка"));
        assertThat(place.kind()).isEqualTo(PlaceKind.TOWN);
        assertThat(place.reach().value()).isEqualTo(2500);
        assertThat(refusals.stream().map(Refusal::reason)).containsExactly("not_a_point", "place");
    }

    @Test
    void theOfficialListCompletesPlacesAndGivesDistricts() throws IOException {
        List<Place> known = read(OSM_HEADING
                + "node,1,village,Odyn,Один,,48.0,37.0,Donetsk Oblast,1\n"
                + "node,2,village,Dva,Два,,48.2,37.0,Donetsk Oblast,1\n"
                + "node,3,village,Try,Три,,48.1,37.0,Donetsk Oblast,1\n");
        String code = "UA14000000000091971;UA14020000000041505;";
        List<Place> added = GazetteerFile.of(write("Перший;Другий;Третій;Четвертий;Додатковий;Категорія;Назва\n"
                        + "UA14000000000091971;;;;;O;Донецька\n" + code + ";;;P;Волноваський\n"
                        + code + "a;b;;C;Один\n" + code + "a;c;;C;Два\n" + code + "a;d;;C;Три\n"
                        + "broken\n"))
                .read(known, refusals::add);
        var gazetteer = Gazetteer.ofLists(List.of(known, added));
        Place district = gazetteer.find("Волноваському районі", "uk").getFirst();
        assertThat(district.kind()).isEqualTo(PlaceKind.DISTRICT);
        assertThat(district.centre().lat()).isBetween(48.09, 48.11);
        assertThat(district.reach().kilometres()).isBetween(11.0, 11.3);
        assertThat(gazetteer.size()).isEqualTo(4);
        assertThat(refusals).hasSize(1);
    }

    @Test
    void anotherTableIsAListOfOurOwn() throws IOException {
        assertThat(read("id,kind,lon,lat,reach_m,name_en\nx,town,37,48,1000,X\n"))
                .hasSize(1);
        assertThatThrownBy(() -> read("nonsense\n")).isInstanceOf(RefusedFile.class);
    }

    private List<Place> read(String text) throws IOException {
        return GazetteerFile.of(write(text)).read(List.of(), refusals::add);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("places-" + refusals.size() + text.length() + ".txt"), text);
    }
}
