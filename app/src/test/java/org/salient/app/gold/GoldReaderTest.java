package org.salient.app.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.app.gold.Tally.Count;
import org.salient.app.sources.PlaceList;
import org.salient.app.sources.RefusedFile;
import org.salient.app.sources.TheatreFile;
import org.salient.core.gazetteer.Gazetteer;

class GoldReaderTest {
    private static final String THEATRE = """
            theatre: island
            names: {en: Island}
            zone: UTC
            languages: [en]
            boundaries: none
            publication: {delay: 48h, precision_floor: 250 m, estimate: no, corrections: "mailto:x@example.org"}
            sides:
              - {id: nor, names: {en: Norland}, anchor: [10.8, 50.5], words: {en: [Norland, Norlandian]}}
              - {id: sud, names: {en: Sudland}, anchor: [10.0, 50.0], words: {en: [Sudland, Sudlandian]}}
            status_words: {contested: Contested, unknown: Unknown, no_mans_land: None, stale: Stale}
            regions:
              - {id: south, names: {en: South}, held: sud, box: [9, 49, 11, 51]}
            sources: []
            """;
    /** One letter beyond the basic plane stands before the claim: two units of UTF-16, one code point. */
    private static final String TEXT = "\uD83D\uDD25 Norland's army said its troops had captured Alden.";

    private static final String GOLD =
            "{\"id\":\"one\",\"source\":\"herald\",\"lang\":\"en\",\"published\":null,\"text\":\""
                    + TEXT + "\","
                    + "\"places\":[{\"start\":45,\"end\":50,\"text\":\"Alden\",\"lat\":50.01,\"lon\":10.5,\"kind\":\"settlement\"}],"
                    + "\"claims\":[{\"claimant_kind\":\"official_a\",\"speech_act\":\"reports\",\"predicate\":\"control\","
                    + "\"predicate_alt\":null,\"content\":{\"start\":22,\"end\":51},\"places\":[0]}]}";

    @TempDir
    private Path folder;

    private GoldReader reader;

    @BeforeEach
    void readsTheIsland() throws Exception {
        Path theatre = Files.writeString(folder.resolve("theatre.yaml"), THEATRE);
        Path places = Files.writeString(
                folder.resolve("places.csv"), "id,kind,lon,lat,reach_m,name_en\nalden,town,10.5,50.0,3000,Alden\n");
        reader = new GoldReader(TheatreFile.read(theatre).theatre(), Gazetteer.of(PlaceList.read(places)));
    }

    private List<GoldItem> items(String lines) throws Exception {
        return GoldLines.read(Files.writeString(folder.resolve("texts.jsonl"), lines));
    }

    @Test
    void offsetsCountCodePointsAndSidesAreNamedByTheirOrder() throws Exception {
        GoldItem text = items("{\"id\":\"one\",\"lang\":\"en\",\"published\":\"2031-03-04\",\"text\":\"" + TEXT + "\"}")
                .getFirst();
        GoldClaim claim = reader.answer(text).claims().getFirst();
        assertThat(claim.claimantKind()).isEqualTo("official_a");
        assertThat(claim.predicate()).isEqualTo("control");
        assertThat(claim.content()).isEqualTo(new GoldSpan(22, 51));
    }

    @Test
    void whatIsReadAsByHandIsJoint() throws Exception {
        assertThat(reader.score(items(GOLD)).all().of(Count.JOINT)).isEqualTo(1);
        Tally elsewhere = reader.score(items(GOLD.replace("50.01", "51.01"))).all();
        assertThat(elsewhere.of(Count.FOUND)).isEqualTo(1);
        assertThat(elsewhere.of(Count.JOINT)).isZero();
    }

    @Test
    void aFileOfSomethingElseIsRefusedWithItsLine() {
        assertThatThrownBy(() -> items(GOLD + "\nplain words\n"))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("line 2");
    }
}
