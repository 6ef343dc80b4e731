package org.salient.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.app.sources.PlaceList;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

class OsmSettlementsTest {
    private static final String EXTRACT = """
            osm_type,osm_id,place,name,name:uk,wikidata,lat,lon,region:name,region:osm_id
            node,1,town,Alden,Алден,,50.0,10.5,Vale,7
            node,2,hamlet,,Без назви,,50.1,10.5,Vale,7
            node,3,suburb,Northgate,,,50.2,10.5,Vale,7
            """;

    @TempDir
    private Path folder;

    @Test
    void rowsWithANameArePlaces() throws Exception {
        List<Place> places = OsmSettlements.read(Files.writeString(folder.resolve("osm.csv"), EXTRACT));
        assertThat(places).extracting(Place::kind).containsExactly(PlaceKind.TOWN, PlaceKind.DISTRICT);
        assertThat(places.getFirst().centre().lat()).isEqualTo(50.0);
        assertThat(places.getFirst().names()).containsEntry("uk", "Алден");
    }

    @Test
    void theConvertedListHoldsTheSamePlaces() throws Exception {
        Path extract = Files.writeString(folder.resolve("osm.csv"), EXTRACT);
        Path list = folder.resolve("list.csv");
        OsmSettlements.convert(extract, list);
        assertThat(PlaceList.read(list)).isEqualTo(OsmSettlements.read(extract));
    }
}
