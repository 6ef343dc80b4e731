package org.salient.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.BLUE_STAFF;
import static org.salient.core.TwoSides.MAPPER;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.RED_MINISTRY;
import static org.salient.core.TwoSides.day;
import static org.salient.core.TwoSides.noon;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.salient.core.Claims;
import org.salient.core.Journal;
import org.salient.core.TwoSides;
import org.salient.core.model.Claim;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.FactId;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Predicate;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.Sighting.Shown;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.model.SpeechAct;
import org.salient.core.verification.Standing.Kind;

class ClaimWeigherTest {
    private static final LonLat TOWN = Claims.TOWN;
    private static final LonLat FIELD = new LonLat(37.5, 48.6); // 11 km north of the town

    private static final Claim RED_HOLDS = claim(RED_MINISTRY, SpeechAct.CLAIMS, Predicate.CONTROL, "11-04");
    private static final Claim RED_IS_THERE = claim(RED_MINISTRY, SpeechAct.CLAIMS, Predicate.PRESENCE, "11-04");

    @Test
    void aFlagSeenInTheTownVerifiesControl() {
        var flag = sighting(MAPPER, RED, Shown.CONTROL, TOWN, "11-05");

        var standing = weigh(RED_HOLDS, flag);

        assertThat(standing.kind()).isEqualTo(Kind.VERIFIED);
        assertThat(standing.by()).containsExactly(Verifier.idOf(flag.id()));
        assertThat(standing.since()).isEqualTo(noon("11-05"));
    }

    @Test
    void soldiersSeenInTheTownDoNotVerifyControl() {
        assertThat(kind(RED_HOLDS, sighting(MAPPER, RED, Shown.PRESENCE, TOWN, "11-04")))
                .isEqualTo(Kind.OPEN);
    }

    @Test
    void soldiersSeenInTheTownVerifyThatTheyAreThere() {
        assertThat(kind(RED_IS_THERE, sighting(MAPPER, RED, Shown.PRESENCE, TOWN, "11-04")))
                .isEqualTo(Kind.VERIFIED);
    }

    @Test
    void theOthersFlagContradictsControl() {
        assertThat(kind(RED_HOLDS, sighting(MAPPER, BLUE, Shown.CONTROL, TOWN, "11-05")))
                .isEqualTo(Kind.CONTRADICTED);
    }

    @Test
    void theOthersPresenceContradictsNothing() {
        assertThat(kind(RED_HOLDS, sighting(MAPPER, BLUE, Shown.PRESENCE, TOWN, "11-05")))
                .isEqualTo(Kind.OPEN);
    }

    @Test
    void flagsOfBothSidesSettleNothing() {
        assertThat(kind(
                        RED_HOLDS,
                        sighting(MAPPER, BLUE, Shown.CONTROL, TOWN, "11-05"),
                        sighting(MAPPER, RED, Shown.CONTROL, TOWN, "11-04")))
                .isEqualTo(Kind.OPEN);
    }

    @Test
    void evidenceElsewhereOrLongBeforeSettlesNothing() {
        assertThat(kind(RED_IS_THERE, sighting(MAPPER, RED, Shown.PRESENCE, FIELD, "11-04")))
                .isEqualTo(Kind.OPEN);
        assertThat(kind(RED_IS_THERE, sighting(MAPPER, RED, Shown.PRESENCE, TOWN, "10-20")))
                .isEqualTo(Kind.OPEN);
    }

    @Test
    void whatASideItselfShowsDoesNotVerifyItsClaim() {
        assertThat(kind(RED_IS_THERE, sighting(RED_MINISTRY, RED, Shown.PRESENCE, TOWN, "11-04")))
                .isEqualTo(Kind.OPEN);
    }

    @Test
    void aDenialByAnotherContradicts() {
        var denial = claim(BLUE_STAFF, SpeechAct.DENIES, Predicate.CONTROL, "11-05");
        var ledger = new Journal().add(noon("11-06"), RED_HOLDS, denial).ledger();

        var standings = new ClaimWeigher(TwoSides.theatre()).weigh(ledger, List.of());

        assertThat(of(RED_HOLDS, standings))
                .isEqualTo(
                        new Standing(Kind.CONTRADICTED, "blue-staff denies it", List.of(denial.id()), noon("11-05")));
        assertThat(of(denial, standings).kind()).isEqualTo(Kind.OPEN);
    }

    @Test
    void evidenceGoesBeforeADenialAndContradictsIt() {
        var denial = claim(BLUE_STAFF, SpeechAct.DENIES, Predicate.CONTROL, "11-05");
        var journal = new Journal()
                .add(noon("11-06"), RED_HOLDS, denial, sighting(MAPPER, RED, Shown.CONTROL, TOWN, "11-05"));

        var standings = weighAll(journal);

        assertThat(of(RED_HOLDS, standings).kind()).isEqualTo(Kind.VERIFIED);
        assertThat(of(denial, standings).kind()).isEqualTo(Kind.CONTRADICTED);
    }

    @Test
    void thatOneCouldNotVerifyIsNoDenial() {
        var doubt = claim(MAPPER, SpeechAct.COULD_NOT_VERIFY, Predicate.CONTROL, "11-04");
        var standings = weighAll(new Journal().add(noon("11-06"), RED_HOLDS, doubt));

        assertThat(of(RED_HOLDS, standings).kind()).isEqualTo(Kind.OPEN);
    }

    @Test
    void evidenceSettlesNothingForOneWhoDidNotSayThatItIsSo() {
        var doubt = claim(BLUE_STAFF, SpeechAct.COULD_NOT_VERIFY, Predicate.PRESENCE, "11-04");

        assertThat(kind(doubt, sighting(MAPPER, RED, Shown.PRESENCE, TOWN, "11-04")))
                .isEqualTo(Kind.OPEN);
    }

    @Test
    void whoSaysThatThereIsNoFightingHereDoesNotContradictFightingThere() {
        var fighting = claim(RED_MINISTRY, SpeechAct.REPORTS, Predicate.CONTESTED, "11-04");
        var denial = claim(BLUE_STAFF, SpeechAct.DENIES, Predicate.CONTESTED, "11-05");
        var standings = weighAll(new Journal().add(noon("11-06"), fighting, denial));

        assertThat(of(fighting, standings).kind()).isEqualTo(Kind.OPEN);
    }

    @Test
    void aDenialOfAnotherMatterOrWeeksLaterContradictsNothing() {
        var ofPresence = claim(BLUE_STAFF, SpeechAct.DENIES, Predicate.PRESENCE, "11-05");
        var later = claim(BLUE_STAFF, SpeechAct.DENIES, Predicate.CONTROL, "11-25");
        var standings = weighAll(new Journal().add(noon("11-26"), RED_HOLDS, ofPresence, later));

        assertThat(of(RED_HOLDS, standings).kind()).isEqualTo(Kind.OPEN);
    }

    private static Kind kind(Claim claim, Sighting... sightings) {
        return weigh(claim, sightings).kind();
    }

    private static Standing weigh(Claim claim, Sighting... sightings) {
        return of(claim, weighAll(new Journal().add(noon("11-06"), claim).add(noon("11-06"), sightings)));
    }

    private static Standing of(Claim claim, Map<FactId, Standing> standings) {
        return Objects.requireNonNull(standings.get(claim.id()));
    }

    private static Map<FactId, Standing> weighAll(Journal journal) {
        var ledger = journal.ledger();
        var evidence = new Verifier(TwoSides.theatre()).verify(ledger).evidence();
        return new ClaimWeigher(TwoSides.theatre()).weigh(ledger, evidence);
    }

    private static Sighting sighting(SourceId source, SideId side, Shown shown, LonLat at, String day) {
        return Sighting.of(source, at, new Metres(100), day(day), noon(day), side, shown, "a flag", List.of(), false);
    }

    private static Claim claim(SourceId speaker, SpeechAct act, Predicate predicate, String day) {
        var side = TwoSides.theatre().source(speaker).flatMap(Source::side);
        var claimant = new Claimant(speaker.value(), ClaimantKind.OFFICIAL, side, Optional.of(speaker));
        return Claims.ofRedInTown(claimant, act, predicate, noon(day));
    }
}
