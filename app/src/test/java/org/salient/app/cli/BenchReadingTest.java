package org.salient.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchReadingTest {
    @TempDir
    private Path folder;

    private Desk desk() {
        return new Desk(Path.of(".."), folder);
    }

    @Test
    void aSetIsScoredWithTheTheatreOfTheBenches() throws Exception {
        Path places = Files.writeString(
                folder.resolve("places.csv"),
                "id,kind,lon,lat,reach_m,name_en\nsome-hamlet,village,37.4,48.3,1000,Zhurbynivka\n");
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"one\",\"source\":\"news\",\"lang\":\"en\",\"published\":\"2025-11-04\","
                        + "\"text\":\"Russian forces have captured Zhurbynivka.\","
                        + "\"places\":[{\"start\":29,\"end\":40,\"text\":\"Zhurbynivka\",\"lat\":48.3,\"lon\":37.4,\"kind\":\"settlement\"}],"
                        + "\"claims\":[{\"claimant_kind\":\"narrator\",\"speech_act\":\"reports\",\"cue\":null,"
                        + "\"content\":{\"start\":0,\"end\":41},\"predicate\":\"control\",\"predicate_alt\":null,\"places\":[0]}]}\n");
        Desk.Said said = desk().run(
                        "bench",
                        "reading",
                        "--gold",
                        gold.toString(),
                        "--gazetteer",
                        places.toString(),
                        "--theatre",
                        "x");
        assertThat(said.code()).isEqualTo(1);
        said = desk().run("bench", "reading", "--gold", gold.toString(), "--gazetteer", places.toString());
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains(
                        "en                 1     1     1  100.0 100.0 100.0 100.0 100.0  100.0    100.0     100.0  100.0");
    }

    @Test
    void aSetBelongsToReadingAlone() {
        assertThat(desk().run("bench", "history", "--gold", "x").err()).contains("belong to 'reading'");
        assertThat(desk().run("bench", "reading", "--gazetteer", "x").err()).contains("--gold must name");
    }
}
