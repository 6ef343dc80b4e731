package org.salient.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * An invented war on the equator, where areas are worked out by hand: a degree of longitude is 111.3195 km and one of
 * latitude 110.5743 km, so a square of a tenth of a degree is 11.13195 × 11.05743 = 123.09 km². North advances eastward from
 * 30° E along the equator, in squares; South holds what no map covers. Local midnight is 21:00 UTC.
 */
final class BandWar {
    private static final String THEATRE = """
            theatre: band-war
            names: {en: The war of the band}
            note: Invented
            zone: Africa/Nairobi
            languages: [en]
            boundaries: invented
            publication: {delay: 48h, precision_floor: 250 m, estimate: no, corrections: "mailto:desk@example.org"}
            sides:
              - {id: north, names: {en: North}, anchor: [30.05, 0.05]}
              - {id: south, names: {en: South}, anchor: [30.95, 0.45]}
            status_words: {contested: Contested, unknown: Unknown, no_mans_land: No man's land, stale: Not seen lately}
            places: places.csv
            regions:
              - {id: west, names: {en: West}, held: south, box: [30, 0, 30.5, 0.5]}
              - {id: east, names: {en: East}, held: south, box: [30.5, 0, 31, 0.5]}
            sources:
              - id: mapper
                name: The mapper
                kind: osint
                grade: B
                terms: {licence: their own, credit: "Map: The mapper", use: all}
                map:
                  by: class
                  classes:
                    - {values: [north], status: held north}
                    - {values: [grey], status: grey contested}
              - id: idle
                name: The idle mapper
                kind: osint
                grade: B
                terms: {licence: their own, credit: "Map: The idle mapper", use: all}
            """;

    private static final String PLACES = """
            id,kind,region,lon,lat,reach_m,population,year,name_en,other_names
            aldea,village,west,30.15,0.05,500,300,2020,Aldea,
            burg,town,west,30.17,0.05,1500,9000,2020,Burg,
            ferne,city,east,30.95,0.45,3000,90000,2020,Ferne,
            """;

    private BandWar() {}

    /** A workspace of the war without a map. */
    static Desk begin(Path folder) throws IOException {
        Path theatre = Files.createDirectories(folder.resolve("theatre"));
        Files.writeString(theatre.resolve("theatre.yaml"), THEATRE);
        Files.writeString(theatre.resolve("places.csv"), PLACES);
        var desk = new Desk(folder, folder.resolve("mine"));
        Desk.Said said = desk.run(
                "init",
                desk.workspace().toString(),
                "--theatre",
                theatre.resolve("theatre.yaml").toString());
        assertThat(said.code()).as(said.err()).isZero();
        return desk;
    }

    /** The mapper publishes: North holds so many squares, and as many more after them are contested. */
    static void publishes(Desk desk, String time, int held, int grey) throws IOException {
        String features = feature("north", time, 30, held / 10.0, 0.1) + ","
                + feature("grey", time, 30 + held / 10.0, grey / 10.0, 0.1);
        imports(desk, features);
    }

    /** The mapper's hand slips: North holds the whole band, 6,154 km². */
    static void slips(Desk desk, String time) throws IOException {
        imports(desk, feature("north", time, 30, 1, 0.5));
    }

    private static void imports(Desk desk, String features) throws IOException {
        Path file = desk.workspace().resolve("map.geojson");
        Files.writeString(file, "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
        assertThat(desk.does("import", "maps", file.toString(), "--source", "mapper"))
                .contains("1 kept, 0 known before, 0 refused");
    }

    private static String feature(String kind, String time, double west, double width, double height) {
        return String.format(Locale.ROOT, """
                {"type":"Feature","properties":{"class":"%s","published":"%s"},"geometry":{"type":"Polygon",
                "coordinates":[[[%3$.1f,0],[%4$.1f,0],[%4$.1f,%5$.1f],[%3$.1f,%5$.1f],[%3$.1f,0]]]}}""", kind, time, west, west + width, height);
    }

    /**
     * The war: on the 1st one square and one grey; on the 2nd three, corrected that evening to two; half an hour after
     * midnight three and two grey; no map on the 4th; on the 5th back to two.
     */
    static Desk fought(Path folder) throws IOException {
        Desk desk = begin(folder);
        publishes(desk, "2025-01-01T17:00:00Z", 1, 1);
        publishes(desk, "2025-01-02T08:00:00Z", 3, 1);
        publishes(desk, "2025-01-02T20:30:00Z", 2, 1);
        publishes(desk, "2025-01-02T21:30:00Z", 3, 2);
        publishes(desk, "2025-01-05T17:00:00Z", 2, 1);
        return desk;
    }

    /** Adopts all of the mapper's maps up to a day, and seals them. */
    static void adopts(Desk desk, String through) {
        desk.does("adopt", "mapper", "--through", through, "--by", "A. Editor", "--reason", "the archive");
        desk.does("seal");
    }
}
