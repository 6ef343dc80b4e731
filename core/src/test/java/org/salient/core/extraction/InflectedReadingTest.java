package org.salient.core.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.Claim;
import org.salient.core.model.Hash;
import org.salient.core.model.LonLat;
import org.salient.core.model.Mention;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Predicate;
import org.salient.core.model.Report;
import org.salient.core.model.SideId;
import org.salient.core.model.SourceId;
import org.salient.core.model.SpeechAct;

/** Ukrainian and Russian sentences written for the purpose, with the claims that a reader must find in them. */
class InflectedReadingTest {
    private static final ClaimReader READER = new ClaimReader(Front.theatre(), gazetteer());

    record Told(String text, String language, List<String> claims) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Told> sentences() {
        return Stream.of("uk", "ru")
                .flatMap(language -> Rows.of(language + "-sentences.tsv").stream()
                        .map(row -> new Told(row.getFirst(), language, row.subList(1, row.size()))));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void theClaimsOfASentenceAreFound(Told told) {
        assertThat(read(told.language, told.text).claims().stream()
                        .map(InflectedReadingTest::written)
                        .toList())
                .isEqualTo(told.claims);
    }

    /** Every claim quotes its report, and every place of it stands there. */
    @ParameterizedTest
    @MethodSource("sentences")
    void aClaimQuotesItsReport(Told told) {
        for (Claim claim : read(told.language, told.text).claims()) {
            assertThat(claim.quote()).isEqualTo(claim.content().of(told.text));
            assertThat(claim.places())
                    .allSatisfy(place -> assertThat(place.span().of(told.text)).isEqualTo(place.text()));
        }
    }

    @Test
    void aVoiceBeforeAColonSpeaksThroughItsParagraph() {
        var claims = read("ru", "Губернатор: дроны атаковали Белгород. Пострадали два человека.\nВ Судже идут бои.")
                .claims();

        assertThat(claims)
                .extracting(Claim::predicate)
                .containsExactly(Predicate.STRIKE, Predicate.CASUALTIES, Predicate.CONTESTED);
        assertThat(claims.get(1).claimant().side()).contains(new SideId("ru"));
        assertThat(claims.get(2).cue()).isEmpty();
    }

    @Test
    void aHeadlineGivenTwiceIsReadOnce() {
        assertThat(read("uk", "Окупанти обстріляли Херсон || Окупанти обстріляли Херсон")
                        .claims())
                .hasSize(1);
    }

    @Test
    void whatCouldNotBeVerifiedIsSaidToBeSo() {
        var claims = read("ru", "Российские войска заняли Купянск. Официальных комментариев пока нет.")
                .claims();

        assertThat(claims.getLast().act()).isEqualTo(SpeechAct.COULD_NOT_VERIFY);
        assertThat(claims.getLast().negated()).isTrue();
    }

    @Test
    void aTextOfAnotherTopicHasNoClaims() {
        assertThat(read("ru", "Суд приговорил чиновника из Белгорода: его обвиняли во взятке и ударе кулаком.")
                        .claims())
                .isEmpty();
    }

    @Test
    void aChannelsFooterIsNoSentence() {
        var reading = read("ru", "ВСУ обстреляли Донецк.\nПодписаться на канал из Донецка");

        assertThat(reading.claims()).hasSize(1);
        assertThat(reading.mentions()).hasSize(1);
    }

    @Test
    void aQuestionIsNoClaim() {
        assertThat(read("uk", "Чи захопили окупанти Покровськ?").claims()).isEmpty();
    }

    @Test
    void quantityTimeAndReserveAreRead() {
        Claim claim = read("ru", "ПВО, предварительно, сбила вчера 12 беспилотников над Курской областью.")
                .claims()
                .getFirst();

        assertThat(claim.quantity()).contains(new Claim.Quantity(12, "drones"));
        assertThat(claim.hedged()).isTrue();
        assertThat(claim.when().from()).isEqualTo(Instant.parse("2025-11-03T00:00:00Z"));
    }

    private static String written(Claim claim) {
        return String.join(
                        " ",
                        claim.claimant().kind().name(),
                        side(claim),
                        claim.act().name(),
                        claim.predicate().name(),
                        places(claim))
                .strip();
    }

    /** The narrator's side is not asked for. */
    private static String side(Claim claim) {
        return claim.claimant().side().map(SideId::value).orElse("-");
    }

    private static String places(Claim claim) {
        return String.join(
                ",",
                claim.places().stream()
                        .map(Mention::location)
                        .flatMap(Optional::stream)
                        .map(location -> location.place())
                        .toList());
    }

    private static Reading read(String language, String text) {
        return READER.read(Report.of(
                new SourceId("posts"),
                Instant.parse("2025-11-04T12:00:00Z"),
                language,
                "post",
                text,
                Optional.empty(),
                Hash.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                true));
    }

    private static Gazetteer gazetteer() {
        return Gazetteer.of(Rows.of("front-places.tsv").stream()
                .map(InflectedReadingTest::place)
                .toList());
    }

    private static Place place(List<String> row) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("uk", row.get(2));
        names.put("ru", row.get(3));
        PlaceKind kind = PlaceKind.valueOf(row.get(1));
        return new Place(
                row.getFirst(),
                names,
                List.of(),
                kind,
                row.get(4),
                new LonLat(Double.parseDouble(row.get(5)), Double.parseDouble(row.get(6))),
                new Metres(kind == PlaceKind.REGION ? 100_000 : 4_000),
                Optional.empty());
    }
}
