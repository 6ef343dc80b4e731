package org.salient.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Publication;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.SignedHead;
import org.salient.core.model.SourceId;
import org.salient.core.model.TimeSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class FactCodecTest {
    private static final Instant NOON = Instant.parse("2025-11-04T12:00:00Z");

    @Provide
    Arbitrary<Fact> facts() {
        return Facts.any();
    }

    @Property(tries = 2000)
    void aFactThatIsWrittenAndReadIsTheSameFactWithTheSameBytes(@ForAll("facts") Fact fact) {
        byte[] json = FactCodec.write(fact);
        Fact read = FactCodec.read(FactCodec.kind(fact), json);
        assertThat(read).isEqualTo(fact);
        assertThat(FactCodec.write(read)).isEqualTo(json);
    }

    @Property(tries = 500)
    void keysAreSortedAndNothingIsNull(@ForAll("facts") Fact fact) {
        assertSorted(JsonMapper.shared().readTree(FactCodec.write(fact)));
    }

    private static void assertSorted(JsonNode node) {
        assertThat(node.isNull()).isFalse();
        if (node.isObject()) {
            assertThat(new ArrayList<>(node.propertyNames())).isSorted();
        }
        node.values().forEach(FactCodecTest::assertSorted);
    }

    @Test
    void aSightingIsWrittenInPlainWordsAndWithoutItsOpenEnd() {
        var sighting = new Sighting(
                new FactId("sighting/1"),
                new SourceId("mapper"),
                new LonLat(37.18, 48.28),
                new Metres(500),
                TimeSpan.since(NOON),
                NOON,
                new SideId("red"),
                Sighting.Shown.PRESENCE,
                "a \"flag\" in the Центр",
                List.of(),
                true);
        assertThat(new String(FactCodec.write(sighting), StandardCharsets.UTF_8))
                .isEqualTo("{\"at\":{\"lat\":48.28,\"lon\":37.18},\"backfilled\":true,"
                        + "\"description\":\"a \\\"flag\\\" in the Центр\",\"error\":500.0,\"id\":\"sighting/1\","
                        + "\"posted\":\"2025-11-04T12:00:00Z\",\"seen\":{\"from\":\"2025-11-04T12:00:00Z\"},"
                        + "\"shown\":\"PRESENCE\",\"side\":\"red\",\"source\":\"mapper\",\"urls\":[]}");
    }

    @Test
    void countsByReasonAreWrittenInTheOrderOfTheirReasons() {
        var head = new SignedHead(1, Hash.NONE, "s", "k");
        var publication = Publication.of(NOON, true, Hash.NONE, Map.of("hold", 2, "delay", 1, "terms", 3), head);
        assertThat(new String(FactCodec.write(publication), StandardCharsets.UTF_8))
                .contains("\"heldBack\":{\"delay\":1,\"hold\":2,\"terms\":3}");
    }

    @Test
    void everyKindHasAWordOfItsOwn() {
        assertThat(FactKind.values()).extracting(FactKind::word).doesNotHaveDuplicates();
        for (FactKind kind : FactKind.values()) {
            assertThat(FactKind.of(kind.word())).contains(kind);
        }
    }

    @Test
    void bytesThatAreNoFactAreRefusedByName() {
        assertThatThrownBy(() -> FactCodec.read("rumour", new byte[0])).hasMessageContaining("rumour");
        assertThatThrownBy(() -> FactCodec.read("theatre", "{\"colour\":1}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("theatre");
    }
}
