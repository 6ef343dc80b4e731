package org.salient.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.app.sources.PlaceList;
import org.salient.app.sources.TheatreFile;
import org.salient.core.gazetteer.Gazetteer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ReadingExportTest {
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

    @TempDir
    private Path folder;

    private ReadingExport export;

    @BeforeEach
    void readsTheIsland() throws Exception {
        Path theatre = Files.writeString(folder.resolve("theatre.yaml"), THEATRE);
        Path places = Files.writeString(
                folder.resolve("places.csv"), "id,kind,lon,lat,reach_m,name_en\nalden,town,10.5,50.0,3000,Alden\n");
        export = new ReadingExport(TheatreFile.read(theatre).theatre(), Gazetteer.of(PlaceList.read(places)));
    }

    @Test
    void offsetsCountCodePointsAndSidesAreNamedByTheirOrder() throws Exception {
        JsonNode claim = answer(
                        "{\"id\":\"one\",\"lang\":\"en\",\"published\":\"2031-03-04\",\"text\":\"" + TEXT + "\"}")
                .get("claims")
                .get(0);
        assertThat(claim.get("claimant_kind").asString()).isEqualTo("official_a");
        assertThat(claim.get("predicate").asString()).isEqualTo("control");
        assertThat(claim.get("content").get("start").asInt()).isEqualTo(22);
        assertThat(claim.get("content").get("end").asInt()).isEqualTo(51);
    }

    @Test
    void whatIsReadAsByHandIsJoint() throws Exception {
        String gold =
                "{\"id\":\"one\",\"source\":\"herald\",\"lang\":\"en\",\"published\":null,\"text\":\"" + TEXT + "\","
                        + "\"places\":[{\"start\":45,\"end\":50,\"text\":\"Alden\",\"lat\":50.01,\"lon\":10.5,\"kind\":\"settlement\"}],"
                        + "\"claims\":[{\"claimant_kind\":\"official_a\",\"speech_act\":\"reports\",\"predicate\":\"control\","
                        + "\"predicate_alt\":null,\"content\":{\"start\":22,\"end\":51},\"places\":[0]}]}";
        var scores = scores(gold);
        assertThat(scores.get("herald")).isEqualTo(new ClaimScore.Tally(1, 1, 1, 1));
        assertThat(scores(gold.replace("50.01", "51.01")).get("herald")).isEqualTo(new ClaimScore.Tally(1, 1, 1, 0));
    }

    private Map<String, ClaimScore.Tally> scores(String line) throws Exception {
        Path texts = Files.writeString(folder.resolve("texts.jsonl"), line + "\n");
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return export.export(texts, folder.resolve("answers.jsonl"), out);
    }

    private JsonNode answer(String line) throws Exception {
        scores(line);
        return new ObjectMapper().readTree(Files.readString(folder.resolve("answers.jsonl")));
    }
}
