package org.salient.app.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

class PlaceListTest {
    @Test
    void placesAreReadWithTheNamesThatTheyHave() {
        List<Place> places = PlaceList.read(Cases.file("places.csv"));
        assertThat(places)
                .containsExactly(
                        new Place(
                                "highton",
                                Map.of("en", "Highton", "uk", "Гайтон"),
                                List.of("Old Highton", "Hochstadt"),
                                PlaceKind.TOWN,
                                "uplands",
                                new LonLat(30.4, 50.7),
                                new Metres(1500),
                                Optional.of(new Place.Population(12000, 2021))),
                        new Place(
                                "lowmill",
                                Map.of("en", "Lowmill"),
                                List.of(),
                                PlaceKind.VILLAGE,
                                "lowlands",
                                new LonLat(30.6, 50.2),
                                new Metres(800),
                                Optional.empty()));
    }

    @Test
    void rowsThatAreWrongAreToldAndTheOthersKept() {
        var refusals = new ArrayList<Refusal>();
        assertThat(PlaceList.read(Cases.file("places-with-faults.csv"), refusals::add))
                .extracting(Place::id)
                .containsExactly("good");
        assertThat(refusals).extracting(Refusal::line).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(refusals.get(2).detail()).contains("'kind' is 'hamlet'", "village");
        assertThat(refusals.get(3).detail()).contains("350.6 N");
        assertThat(refusals.get(4).detail()).contains("year");
        assertThat(refusals.get(6).reason()).isEqualTo("column_count");
    }

    @Test
    void aListThatMustBeRightIsRefusedWithEveryWrongRow() {
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> PlaceList.read(Cases.file("places-with-faults.csv")))
                .satisfies(refused -> assertThat(refused.faults()).hasSize(7));
    }
}
