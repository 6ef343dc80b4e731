package org.salient.core.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.salient.core.model.Claim;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.LonLat;
import org.salient.core.model.Mention;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Predicate;
import org.salient.core.model.Relation;
import org.salient.core.model.SourceId;
import org.salient.core.model.SpeechAct;
import org.salient.core.model.TimeSpan;

class ClaimReaderTest {
    private final ClaimReader reader = Island.reader();

    @Test
    void aMinistryIsNamedAfterItsSideAndItsSoldiersAreThatSides() {
        Claim claim = only(
                "Norland's defence ministry said on Tuesday that its soldiers had captured 12 buildings in Alden.");
        assertThat(claim.claimant().name()).isEqualTo("Norland's defence ministry");
        assertThat(claim.claimant().kind()).isEqualTo(ClaimantKind.OFFICIAL);
        assertThat(claim.claimant().side()).contains(Island.NORLAND);
        assertThat(claim.act()).isEqualTo(SpeechAct.CLAIMS);
        assertThat(claim.predicate()).isEqualTo(Predicate.CONTROL);
        assertThat(claim.actor()).contains(Island.NORLAND);
        assertThat(claim.quantity()).contains(new Claim.Quantity(12, "buildings"));
        assertThat(claim.quote()).isEqualTo("its soldiers had captured 12 buildings in Alden");
        assertThat(places(claim)).containsExactly("alden");
    }

    @Test
    void aPronounMeansWhoSpokeLast() {
        List<Claim> claims = read("Norland's defence ministry said that its troops had entered Alden."
                + " It claimed that Norlandian forces were also encircling Borden.");
        assertThat(claims).hasSize(2);
        assertThat(claims.getLast().claimant()).isEqualTo(claims.getFirst().claimant());
        assertThat(claims.getLast().predicate()).isEqualTo(Predicate.ENCIRCLEMENT);
        assertThat(places(claims.getLast())).containsExactly("borden");
    }

    @Test
    void anAgencyThatCannotVerifyIsToldSoAndClaimsNothing() {
        Claim claim = only("Reports from Alden could not be independently verified, the Herald notes.");
        assertThat(claim.act()).isEqualTo(SpeechAct.COULD_NOT_VERIFY);
        assertThat(claim.claimant().source()).contains(new SourceId("herald"));
        assertThat(claim.negated()).isTrue();
    }

    @Test
    void anyWithoutANegationIsGarbledAndLeftUnread() {
        Reading reading =
                reader.read(Island.report("The Herald said that its troops are encircled in any of these towns."));
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.unread()).extracting(Unread::reason).contains("garbled");
    }

    @Test
    void aTrailingSpeakerSaysWhatStandsBefore() {
        Claim claim = only("Norlandian troops have withdrawn from Millham near Alden, a Sudlandian officer said.");
        assertThat(claim.claimant().kind()).isEqualTo(ClaimantKind.MILITARY);
        assertThat(claim.claimant().side()).contains(Island.SUDLAND);
        assertThat(claim.predicate()).isEqualTo(Predicate.WITHDRAWAL);
        assertThat(claim.actor()).contains(Island.NORLAND);
    }

    @Test
    void theInnermostVoiceCounts() {
        List<Claim> claims =
                read("Footage shows that Sudlandian forces advanced in Alden, where Iceblog previously claimed"
                        + " that Norlandian forces held positions.");
        assertThat(claims)
                .extracting(claim -> claim.claimant().kind())
                .containsExactly(ClaimantKind.OSINT, ClaimantKind.BLOGGER);
        assertThat(claims).extracting(Claim::act).containsExactly(SpeechAct.SHOWS, SpeechAct.CLAIMS);
    }

    @Test
    void whatIsDeniedIsNegated() {
        Claim claim = only("Anna Sund denied that Norlandian forces had seized Borden.");
        assertThat(claim.act()).isEqualTo(SpeechAct.DENIES);
        assertThat(claim.negated()).isTrue();
        assertThat(claim.claimant().source()).contains(new SourceId("premier"));
    }

    @Test
    void aThinkTankAssesses() {
        Claim claim = only("Norlandian forces will likely advance toward Borden, the Institute of Fronts writes.");
        assertThat(claim.act()).isEqualTo(SpeechAct.ASSESSES);
        assertThat(claim.hedged()).isTrue();
        assertThat(claim.places().getFirst().relation()).isEqualTo(Relation.DIRECTION);
    }

    @Test
    void aStatedDistanceShiftsThePlace() {
        Claim claim = only("Norlandian forces captured a mine about 10 km west of Alden, FrontMap said.");
        Mention mention = claim.places().getFirst();
        assertThat(mention.relation()).isEqualTo(Relation.DISTANCE_FROM);
        LonLat centre = mention.location().orElseThrow().centre();
        assertThat(centre.distanceTo(new LonLat(10.5, 50.0)).kilometres()).isBetween(9.8, 10.2);
        assertThat(centre.lon()).isLessThan(10.5);
    }

    @Test
    void aNameOfTwoVillagesMeansTheOneNearerToATownNamedBesideIt() {
        Claim claim = only("Sudlandian forces repelled an attack on Millham and Alden, FrontMap reported.");
        assertThat(places(claim)).containsExactly("mill-near", "alden");
        assertThat(claim.places().getFirst().others()).hasSize(1);
        assertThat(claim.places().getFirst().why()).contains("Alden");
    }

    @Test
    void aDayOfTheWeekIsTheLastOneBeforePublication() {
        Claim claim = only("Norlandian forces entered Alden on Sunday, FrontMap reported.");
        assertThat(claim.when()).isEqualTo(TimeSpan.day(LocalDate.of(2031, 3, 2), ZoneOffset.UTC));
    }

    @Test
    void whatANegationCoversIsNegatedInBothParts() {
        List<Claim> claims =
                read("A Sudlandian brigade said that its soldiers prevented Norlandian forces from advancing"
                        + " north of Borden and cutting access to the road near Alden.");
        assertThat(claims).extracting(Claim::predicate).containsExactly(Predicate.ADVANCE, Predicate.RESUPPLY);
        assertThat(claims).allMatch(Claim::negated);
    }

    @Test
    void groundThatIsGreyAndNotFirmlyControlledIsFoughtOver() {
        Claim claim = only("FrontMap showed most of Borden as grey, not firmly controlled by either side.");
        assertThat(claim.predicate()).isEqualTo(Predicate.CONTESTED);
        assertThat(claim.negated()).isFalse();
    }

    @Test
    void anotherLanguageIsLeftUnreadWithItsReason() {
        Reading reading = reader.read(Island.report("herald", "tlh", "nuqneH"));
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.unread()).singleElement().extracting(Unread::reason).isEqualTo("language");
    }

    @Test
    void aTextWithoutAClaimSaysSo() {
        Reading reading = reader.read(Island.report("The weather was mild and the harvest good."));
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.unread()).extracting(Unread::reason).containsExactly("no claim");
    }

    @Test
    void aSourceAfterAccordingToSaysWhatStandsBeforeOrAfter() {
        Claim after = only("According to FrontMap, Norlandian forces entered Alden.");
        Claim before = only("Norlandian forces entered Alden, according to FrontMap.");
        assertThat(after.claimant().source()).contains(new SourceId("mapper"));
        assertThat(before.claimant()).isEqualTo(after.claimant());
        assertThat(before.quote()).isEqualTo(after.quote());
    }

    @Test
    void twoVoicesOfOneClauseBothSayIt() {
        List<Claim> claims = read("Sudland's navy reported, and footage published on Monday indicates, that Sudlandian"
                + " forces struck a depot in Borden.");
        assertThat(claims).extracting(Claim::act).containsExactly(SpeechAct.REPORTS, SpeechAct.SHOWS);
        assertThat(claims).extracting(Claim::quote).containsOnly("Sudlandian forces struck a depot in Borden");
    }

    @Test
    void anAsideIsTheTextsOwn() {
        List<Claim> claims =
                read("Norland's army said its troops had entered Alden, a port it has tried to take for a year.");
        assertThat(claims)
                .extracting(claim -> claim.claimant().kind())
                .containsExactly(ClaimantKind.MILITARY, ClaimantKind.NARRATOR);
        assertThat(claims.getLast().predicate()).isEqualTo(Predicate.INTENT);
        assertThat(places(claims.getLast())).containsExactly("alden");
    }

    @Test
    void troopsThatAreEncircledSufferItFromTheOtherSide() {
        Claim claim = only("Anna Sund denied that her troops were encircled in Alden.");
        assertThat(claim.actor()).contains(Island.NORLAND);
    }

    @Test
    void aGovernmentThatIsNoPartyIsAPolitician() {
        Claim claim = only("Farland's defence ministry said that Norlandian forces had lost Borden.");
        assertThat(claim.claimant().kind()).isEqualTo(ClaimantKind.POLITICIAN);
        assertThat(claim.claimant().side()).isEmpty();
    }

    @Test
    void aMayorBelongsToTheSideOfHisTown() {
        Claim claim = only("The mayor of Alden said that missiles hit a school in the town.");
        assertThat(claim.claimant().side()).contains(Island.SUDLAND);
        assertThat(claim.actor()).contains(Island.NORLAND);
    }

    @Test
    void aFacilityNamedAfterATownLiesWithinFifteenKilometresOfIt() {
        Claim claim = only("Sudland's army reported that drones struck the Borden Oil Refinery.");
        Mention.Location location = claim.places().getFirst().location().orElseThrow();
        assertThat(location.place()).isEqualTo("borden");
        assertThat(location.kind()).isEqualTo(PlaceKind.FACILITY);
        assertThat(location.error().kilometres()).isEqualTo(18);
    }

    @Test
    void aNameThatNoPlaceBearsIsLeftOpenWithItsReason() {
        Claim claim = only("Sudland's army reported that drones struck the Zorbas Power Plant.");
        assertThat(claim.places().getFirst().location()).isEmpty();
        assertThat(claim.places().getFirst().why()).contains("no place of that name");
    }

    @Test
    void groundBetweenTwoTownsLiesHalfWay() {
        Claim claim = only("FrontMap said that Norlandian forces advanced between Alden and Borden.");
        assertThat(claim.places()).extracting(Mention::relation).containsOnly(Relation.BETWEEN);
        LonLat centre = claim.places().getFirst().location().orElseThrow().centre();
        assertThat(centre.lat()).isBetween(50.09, 50.11);
    }

    @Test
    void aQuotedSentenceBelongsToWhoSpokeLast() {
        List<Claim> claims =
                read("“They attack us every day,” said a Sudlandian officer in Alden. “We still hold the town.”");
        assertThat(claims).extracting(claim -> claim.claimant().kind()).containsOnly(ClaimantKind.MILITARY);
        assertThat(claims.getLast().predicate()).isEqualTo(Predicate.CONTROL);
    }

    @Test
    void theVoiceOfAPartysOwnReportIsThatParty() {
        Claim claim = reader.read(Island.report("premier", "en", "Sudlandian forces have liberated Alden."))
                .claims()
                .getFirst();
        assertThat(claim.claimant().source()).contains(new SourceId("premier"));
        assertThat(claim.claimant().kind()).isEqualTo(ClaimantKind.OFFICIAL);
    }

    @Test
    void whatIsNotSaidIsNoClaim() {
        assertThat(read("The Sudlandian army did not say how many drones had hit Alden."))
                .isEmpty();
    }

    private Claim only(String text) {
        List<Claim> claims = read(text);
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    private List<Claim> read(String text) {
        return reader.read(Island.report(text)).claims();
    }

    private static List<String> places(Claim claim) {
        return claim.places().stream()
                .map(Mention::location)
                .flatMap(Optional::stream)
                .map(Mention.Location::place)
                .toList();
    }
}
