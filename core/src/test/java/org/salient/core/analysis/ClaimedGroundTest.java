package org.salient.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.noon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.salient.core.Claims;
import org.salient.core.analysis.ClaimedGround.End;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.Claim;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.FactId;
import org.salient.core.model.Metres;
import org.salient.core.model.Predicate;
import org.salient.core.model.SideId;
import org.salient.core.model.SpeechAct;
import org.salient.core.model.Theatre;
import org.salient.core.model.TimeSpan;
import org.salient.core.verification.Standing;

class ClaimedGroundTest {
    @Test
    void groundStandsAsClaimedFromWhenItWasFirstSaid() {
        var first = claim(RED, SpeechAct.CLAIMS, Predicate.CONTROL, "11-01");
        var again = claim(RED, SpeechAct.CLAIMS, Predicate.CONTROL, "11-20");

        var ground = at("12-15", again, first);

        // The second statement keeps it standing until 20 December.
        assertThat(ground).hasSize(1);
        assertThat(ground.getFirst().claims()).containsExactly(first.id(), again.id());
        assertThat(ground.getFirst().stands()).isEqualTo(TimeSpan.since(noon("11-01")));
        assertThat(ground.getFirst().end()).isEmpty();
    }

    @Test
    void whatNobodyRepeatsForThirtyDaysAgesOut() {
        var ground = at("12-15", claim(RED, SpeechAct.CLAIMS, Predicate.CONTROL, "11-01"));

        assertThat(ground.getFirst().stands()).isEqualTo(new TimeSpan(noon("11-01"), noon("12-01")));
        assertThat(ground.getFirst().end()).contains(End.AGED_OUT);
    }

    @Test
    void itEndsWhenEvidenceContradictsIt() {
        var claim = claim(RED, SpeechAct.CLAIMS, Predicate.CONTROL, "11-01");
        var contradicted = contradictedBy(FactId.of("evidence", "a flag"));

        var ground =
                ClaimedGround.at(noon("11-20"), List.of(claim), Map.of(claim.id(), contradicted), Theatre.CLAIM_TERM);

        assertThat(ground.getFirst().stands()).isEqualTo(new TimeSpan(noon("11-01"), noon("11-05")));
        assertThat(ground.getFirst().end()).contains(End.CONTRADICTED);
    }

    @Test
    void aDenialByTheOtherSideEndsNothing() {
        var claim = claim(RED, SpeechAct.CLAIMS, Predicate.CONTROL, "11-01");
        var denied = contradictedBy(FactId.of("claim", "not so"));

        assertThat(ClaimedGround.at(noon("11-20"), List.of(claim), Map.of(claim.id(), denied), Theatre.CLAIM_TERM)
                        .getFirst()
                        .end())
                .isEmpty();
    }

    @Test
    void itEndsWhenTheSideItselfSaysItWithdrew() {
        var ground = at(
                "11-20",
                claim(RED, SpeechAct.CLAIMS, Predicate.CONTROL, "11-01"),
                claim(RED, SpeechAct.ADMITS, Predicate.WITHDRAWAL, "11-08"));

        assertThat(ground.getFirst().stands()).isEqualTo(new TimeSpan(noon("11-01"), noon("11-08")));
    }

    @Test
    void onlyASidesOwnWordsForItselfCount() {
        assertThat(at("11-02", claim(BLUE, SpeechAct.ADMITS, Predicate.CONTROL, "11-01")))
                .isEmpty();
    }

    @Test
    void beingThereOrMovingForwardIsNoGroundHeld() {
        assertThat(at("11-02", claim(RED, SpeechAct.CLAIMS, Predicate.PRESENCE, "11-01")))
                .isEmpty();
        assertThat(at("11-02", claim(RED, SpeechAct.CLAIMS, Predicate.ADVANCE, "11-01")))
                .isEmpty();
        assertThat(at("11-02", claim(RED, SpeechAct.DENIES, Predicate.CONTROL, "11-01")))
                .isEmpty();
    }

    @Test
    void theAreaIsACircleOfThePlacesError() {
        var circle = ClaimedGround.circle(Claims.TOWN, new Metres(2000));

        // A regular polygon of n corners has the area n/2 sin(2 pi/n) r^2: 12.530 km2 for 48 corners at 2 km.
        assertThat(EllipsoidArea.squareKilometres(circle)).isCloseTo(12.530, within(0.001));
    }

    private static List<ClaimedGround.Claimed> at(String day, Claim... claims) {
        return ClaimedGround.at(noon(day), List.of(claims), Map.of(), Theatre.CLAIM_TERM);
    }

    private static Standing contradictedBy(FactId id) {
        return new Standing(Standing.Kind.CONTRADICTED, "test", List.of(id), noon("11-05"));
    }

    private static Claim claim(SideId speaker, SpeechAct act, Predicate predicate, String day) {
        var claimant = new Claimant("speaker", ClaimantKind.MILITARY, Optional.of(speaker), Optional.empty());
        return Claims.ofRedInTown(claimant, act, predicate, noon(day));
    }
}
