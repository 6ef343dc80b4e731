package org.salient.app.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.salient.app.publication.InventedWar.CITABLE;
import static org.salient.app.publication.InventedWar.KEYS;
import static org.salient.app.publication.InventedWar.NOW;
import static org.salient.app.publication.InventedWar.OPEN;
import static org.salient.app.publication.InventedWar.QUOTABLE;
import static org.salient.app.publication.InventedWar.SECRET;
import static org.salient.app.publication.InventedWar.claim;
import static org.salient.app.publication.InventedWar.report;
import static org.salient.app.publication.InventedWar.sighting;
import static org.salient.app.publication.InventedWar.warrant;
import static org.salient.core.TwoSides.noon;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.salient.core.model.Claim;
import org.salient.core.model.Decision;
import org.salient.core.model.Estimate;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Proposal;
import org.salient.core.model.Report;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.verification.Verifier;

class GateTest {
    private static final Instant FAR = noon("12-31");

    private final InventedWar war = new InventedWar();

    private <F extends Fact> List<F> told(Class<F> kind) {
        return war.clear().ledger().all(kind);
    }

    private FactId evidence(Sighting sighting) {
        return Verifier.idOf(sighting.id());
    }

    @Test
    void nothingLaterThanTheDelayIsTold() {
        war.add(report(OPEN, "11-08", "They say that red took Milltown."));
        war.add(report(OPEN, "11-09", "They say that red took Milltown."));
        assertThat(told(Report.class)).extracting(Report::published).containsExactly(noon("11-08"));
        assertThat(war.clear().heldBack()).isEqualTo(Map.of(Reason.DELAY, 1));
    }

    @Test
    void aSightingOfAWholeDayWaitsUntilThatDayIsOldEnough() {
        war.add(sighting(OPEN, 37.5, 48.5, "11-07"));
        war.add(sighting(OPEN, 37.6, 48.5, "11-08"));
        assertThat(told(Sighting.class)).hasSize(1);
    }

    @Test
    void aDecisionIsToldAfterTheDelayToo() {
        var map = war.add(war.map(OPEN, "11-07", 37.6));
        war.add(Decision.Adopt.of(warrant("11-09"), map.id()));
        assertThat(told(Decision.Adopt.class)).isEmpty();
    }

    @Test
    void aHoldCountsAtOnceAndKeepsWhatIsDerived() {
        var report = war.add(report(OPEN, "11-01", "They say that red took Milltown."));
        war.add(claim(report));
        war.add(Decision.Hold.of(warrant("11-10"), report.id(), FAR));
        assertThat(told(Report.class)).isEmpty();
        assertThat(told(Claim.class)).isEmpty();
        assertThat(war.clear().heldBack()).isEqualTo(Map.of(Reason.HOLD, 1, Reason.BASIS, 1));
    }

    @Test
    void aHoldEndsWithItsTimeOrItsRelease() {
        var first = war.add(report(OPEN, "11-01", "They say that red took Milltown."));
        var second = war.add(report(OPEN, "11-02", "They say that red took Milltown."));
        war.add(Decision.Hold.of(warrant("11-02"), first.id(), NOW));
        var hold = war.add(Decision.Hold.of(warrant("11-02"), second.id(), FAR));
        assertThat(told(Report.class)).hasSize(1);
        war.add(Decision.Release.of(warrant("11-10"), hold.id()));
        assertThat(told(Report.class)).hasSize(2);
    }

    @Test
    void aHeldObservationKeepsItsCopies() {
        var seen = war.add(sighting(OPEN, 37.5, 48.5, "11-01"));
        war.add(sighting(QUOTABLE, 37.501, 48.5, "11-01"));
        war.add(sighting(QUOTABLE, 37.7, 48.5, "11-01"));
        war.add(Decision.Hold.of(warrant("11-02"), evidence(seen), FAR));
        assertThat(told(Sighting.class)).hasSize(1);
        assertThat(war.clear().heldBack()).isEqualTo(Map.of(Reason.HOLD, 2));
    }

    @Test
    void aSnapshotIsHeldWithTheEvidenceOfAProposalInIt() {
        var seen = war.add(sighting(OPEN, 37.5, 48.5, "11-01"));
        var proposal = war.add(war.proposal("11-02", 37.5, evidence(seen)));
        var accept = war.add(Decision.Accept.of(warrant("11-02"), proposal.id()));
        war.add(war.snapshot(1, "11-03", 37.6, InventedWar.accepted(proposal, accept)));
        assertThat(told(Snapshot.class)).hasSize(1);
        war.add(Decision.Hold.of(warrant("11-10"), evidence(seen), FAR));
        assertThat(told(Proposal.class)).isEmpty();
        assertThat(told(Decision.Accept.class)).isEmpty();
        assertThat(told(Snapshot.class)).isEmpty();
        assertThat(war.clear().heldBack()).isEqualTo(Map.of(Reason.HOLD, 1, Reason.BASIS, 3));
    }

    @Test
    void aSnapshotThatLacksWithdrawnGroundWaitsUntilTheWithdrawalMayBeTold() {
        var seen = war.add(sighting(OPEN, 37.5, 48.5, "11-01"));
        var map = war.add(war.map(OPEN, "11-01", 37.6));
        var adopt = war.add(Decision.Adopt.of(warrant("11-01"), map.id()));
        var proposal = war.add(war.proposal("11-02", 37.5, evidence(seen)));
        war.add(Decision.Accept.of(warrant("11-02"), proposal.id()));
        war.add(Decision.Withdraw.of(warrant("11-09"), proposal.id()));
        war.add(war.snapshot(2, "11-03", 37.6, InventedWar.adopted(map, adopt)));
        assertThat(told(Snapshot.class)).isEmpty();
    }

    @Test
    void groundWithdrawnForTheSakeOfAHeldFactDoesNotHoldTheMapWithoutIt() {
        var seen = war.add(sighting(OPEN, 37.5, 48.5, "11-01"));
        var map = war.add(war.map(OPEN, "11-01", 37.6));
        var adopt = war.add(Decision.Adopt.of(warrant("11-01"), map.id()));
        var proposal = war.add(war.proposal("11-02", 37.5, evidence(seen)));
        war.add(Decision.Accept.of(warrant("11-02"), proposal.id()));
        war.add(Decision.Hold.of(warrant("11-03"), evidence(seen), FAR));
        war.add(Decision.Withdraw.of(warrant("11-09"), proposal.id()));
        war.add(war.snapshot(2, "11-03", 37.6, InventedWar.adopted(map, adopt)));
        assertThat(told(Snapshot.class)).hasSize(1);
    }

    @Test
    void aMapThatItsSourceKeepsIsNeitherShownNorAdoptedInPublic() {
        var map = war.add(war.map(QUOTABLE, "11-01", 37.6));
        var adopt = war.add(Decision.Adopt.of(warrant("11-01"), map.id()));
        war.add(war.snapshot(1, "11-02", 37.6, InventedWar.adopted(map, adopt)));
        assertThat(told(LayerMap.class)).isEmpty();
        assertThat(told(Snapshot.class)).isEmpty();
        assertThat(war.clear().heldBack()).isEqualTo(Map.of(Reason.TERMS, 1, Reason.BASIS, 2));
    }

    @Test
    void anEstimateIsKeptWithTheSightingsItMayHaveUsed() {
        var map = war.add(war.map(OPEN, "11-01", 37.6));
        war.add(sighting(SECRET, 37.5, 48.5, "11-05"));
        war.add(war.estimate("11-04", map));
        war.add(war.estimate("11-07", map));
        assertThat(told(Estimate.class)).extracting(Estimate::validAt).containsExactly(noon("11-04"));
    }

    @Test
    void anEstimateMadeAfterAHoldUsedNothingOfWhatIsHeld() {
        var map = war.add(war.map(OPEN, "11-01", 37.6));
        var seen = war.add(sighting(OPEN, 37.5, 48.5, "11-03"));
        war.add(war.estimate("11-05", map));
        war.add(Decision.Hold.of(warrant("11-06"), evidence(seen), FAR));
        war.add(war.estimate("11-07", map));
        assertThat(told(Estimate.class)).extracting(Estimate::validAt).containsExactly(noon("11-07"));
    }

    @Test
    void anEstimateRestsOnNothingSeenBeforeItsReference() {
        war.add(sighting(SECRET, 37.5, 48.5, "10-20"));
        var map = war.add(war.map(OPEN, "11-01", 37.6));
        war.add(war.estimate("11-05", map));
        assertThat(told(Estimate.class)).hasSize(1);
    }

    @Test
    void termsDecideHowMuchOfAReportIsTold() {
        for (var source : List.of(OPEN, QUOTABLE, CITABLE, SECRET)) {
            war.add(claim(war.add(report(source, "11-01", "They say that red took Milltown. More follows."))));
        }
        assertThat(told(Report.class))
                .extracting(Report::text)
                .containsExactly(
                        "They say that red took Milltown. More follows.",
                        "They say······red took Milltown···············",
                        "[…]");
        assertThat(told(Report.class))
                .extracting(Report::title)
                .containsExactly("Heading of open", "Heading of quotable", "");
        assertThat(told(Claim.class))
                .extracting(claim -> claim.told().orElse("none"))
                .containsExactly("red took Milltown", "red took Milltown", "none");
        assertThat(war.clear().heldBack()).isEqualTo(Map.of(Reason.TERMS, 1, Reason.BASIS, 1, Reason.WORDS, 1));
    }

    @Test
    void pointsNeedASourceThatMayBeQuoted() {
        for (var source : List.of(OPEN, QUOTABLE, CITABLE, SECRET)) {
            war.add(sighting(source, 37.5, 48.5, "11-01"));
        }
        assertThat(told(Sighting.class)).extracting(Sighting::source).containsExactly(OPEN, QUOTABLE);
    }

    @Test
    void aSentenceOnAPlaceIsToldByItsSourcesTerms() {
        assertThat(war.clear().backdrop().about())
                .extracting(about -> about.text())
                .containsExactly("It has a mill.");
    }

    @Test
    void aPublicPointIsAKnotOfTheFloorsGridAndItsAreaHoldsTheTrueOne() {
        var exact = war.add(sighting(OPEN, 37.512345, 48.512345, "11-01"));
        var told = told(Sighting.class).getFirst();
        assertThat(told.at()).isNotEqualTo(exact.at());
        assertThat(told.at().distanceTo(exact.at()).value() + exact.error().value())
                .isLessThanOrEqualTo(told.error().value());
        assertThat(told.error().value()).isGreaterThanOrEqualTo(250);
    }

    @Test
    void aPublicNameTellsNothingOfTheExactPoint() {
        var exact = war.add(sighting(OPEN, 37.512345, 48.512345, "11-01"));
        var told = told(Sighting.class).getFirst();
        assertThat(told.id()).isNotEqualTo(exact.id());
        var names = PublicNames.of(KEYS);
        assertThat(names.behind(told.id(), InventedWar.ledger(war.facts()))).contains(exact.id());
        assertThat(names.behind(Verifier.idOf(told.id()), InventedWar.ledger(war.facts())))
                .contains(Verifier.idOf(exact.id()));
    }

    @Test
    void whatADecisionNamesIsFoundUnderItsPublicName() {
        var seen = war.add(sighting(OPEN, 37.5, 48.5, "11-01"));
        war.add(Decision.Correct.of(warrant("11-02"), evidence(seen), "the date was wrong"));
        var cleared = war.clear();
        assertThat(cleared.ledger().all(Decision.Correct.class))
                .extracting(Decision.Correct::corrected)
                .containsExactly(cleared.evidence().getFirst().id());
    }

    @Test
    void aPreviewPassesEverythingAsItIs() {
        var secret = war.add(sighting(SECRET, 37.512345, 48.5, "11-09"));
        war.add(Decision.Hold.of(warrant("11-09"), secret.id(), FAR));
        var preview = war.preview();
        assertThat(preview.isPreview()).isTrue();
        assertThat(preview.ledger().all(Sighting.class)).containsExactly(secret);
        assertThat(preview.horizon()).isEqualTo(NOW);
    }

    @Test
    void aBodyThatNoToldFactNamesCannotBeRead() {
        var kept = war.add(war.map(SECRET, "11-01", 37.6));
        var shape = kept.patches().getFirst().shape();
        assertThatThrownBy(() -> war.clear().body(shape)).hasMessageContaining("no cleared fact");
    }

    @Test
    void theDelayIsCountedFromThePublication() {
        assertThat(Duration.between(war.clear().horizon(), NOW)).isEqualTo(Duration.ofDays(2));
    }
}
