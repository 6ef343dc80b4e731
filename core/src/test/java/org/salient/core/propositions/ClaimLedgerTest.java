package org.salient.core.propositions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.noon;
import static org.salient.core.propositions.War.ANALYST;
import static org.salient.core.propositions.War.BLUE_STAFF;
import static org.salient.core.propositions.War.FORD;
import static org.salient.core.propositions.War.MILL;
import static org.salient.core.propositions.War.RED_MINISTRY;
import static org.salient.core.propositions.War.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.salient.core.model.Predicate;
import org.salient.core.model.SpeechAct;
import org.salient.core.propositions.Clock.Turn;
import org.salient.core.propositions.Proposition.State;

class ClaimLedgerTest {
    private final War war = new War();

    private Proposition only(String day) {
        var all = war.at(day);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private State stateOf(String day) {
        return war.at(day).getFirst().state();
    }

    @Test
    void claimsOfOneThingJoinAndAreTwoVoices() {
        war.redHolds("03-01", RED_MINISTRY, MILL);
        war.redHolds("03-04", ANALYST, MILL);
        war.redHolds("03-05", RED_MINISTRY, MILL);
        var proposition = only("03-06");
        assertThat(proposition.of(Stance.SUPPORTS)).hasSize(3);
        assertThat(proposition.voices()).hasToString("3 posts, 2 origins");
        assertThat(proposition.clock().said().map(Turn::who)).contains("Red Ministry");
        assertThat(proposition.state()).isEqualTo(State.OPEN);
    }

    @Test
    void aTextThatManyPostIsOneVoice() {
        String text = "Red soldiers hold the old mill at the river since Saturday night, residents say.";
        for (int day = 1; day <= 7; day++) {
            war.say("03-0" + day, TEXT, SpeechAct.REPORTS, Predicate.CONTROL, Optional.of(RED), MILL, "c" + day, text);
        }
        assertThat(only("03-08").voices()).hasToString("7 posts, 1 origin");
    }

    @Test
    void anotherNameWithinBothErrorsIsTheSamePlace() {
        war.redHolds("03-01", RED_MINISTRY, MILL);
        // 0.01 degrees of longitude at 48.5 N are 737 m.
        war.redHolds("03-02", ANALYST, War.place("mill-quarter", 37.51, 48.5, 800));
        war.redHolds("03-02", ANALYST, War.place("hamlet", 37.52, 48.5, 800));
        assertThat(war.at("03-03")).extracting(one -> one.statements().size()).containsExactly(2, 1);
    }

    @Test
    void aDenialContradictsAndTheSpeakersOwnRetracts() {
        war.redHolds("03-01", RED_MINISTRY, MILL);
        war.redDoesNotHold("03-02", BLUE_STAFF, MILL);
        assertThat(stateOf("03-02")).isEqualTo(State.DISPUTED);
        war.redDoesNotHold("03-03", RED_MINISTRY, MILL);
        var proposition = only("03-04");
        assertThat(proposition.statements())
                .extracting(Statement::stance)
                .containsExactly(Stance.SUPPORTS, Stance.CONTRADICTS, Stance.RETRACTS);
        assertThat(proposition.state()).isEqualTo(State.RETRACTED);
        assertThat(proposition.clock().contradicted().map(Turn::at)).contains(noon("03-02"));
        assertThat(proposition.clock().retracted().map(Turn::at)).contains(noon("03-03"));
    }

    @Test
    void aDenialThatNamesNoSideSpeaksOfWhoeverIsSaidToHoldThePlace() {
        war.redHolds("03-01", RED_MINISTRY, MILL);
        war.say("03-02", ANALYST, SpeechAct.DENIES, Predicate.CONTROL, Optional.empty(), MILL);
        assertThat(only("03-03").of(Stance.CONTRADICTS)).hasSize(1);
    }

    @Test
    void whoCouldNotVerifyDoubtsAndChangesNothing() {
        war.redHolds("03-01", RED_MINISTRY, MILL);
        war.say("03-02", ANALYST, SpeechAct.COULD_NOT_VERIFY, Predicate.CONTROL, Optional.of(RED), MILL);
        var proposition = only("03-03");
        assertThat(proposition.of(Stance.DOUBTS)).hasSize(1);
        assertThat(proposition.state()).isEqualTo(State.OPEN);
    }

    @Test
    void aDenialOfWhatNobodySaidIsKeptUntilSomebodyDoes() {
        war.redDoesNotHold("03-01", BLUE_STAFF, MILL);
        assertThat(stateOf("03-01")).isEqualTo(State.DENIED);
        war.redHolds("03-02", RED_MINISTRY, MILL);
        assertThat(only("03-02").state()).isEqualTo(State.DISPUTED);
        assertThat(only("03-02").clock().said().map(Turn::at)).contains(noon("03-02"));
    }

    @Test
    void whatCannotBeSoBesideItContradictsForAWeek() {
        war.redHolds("03-01", RED_MINISTRY, MILL);
        war.say("03-05", BLUE_STAFF, SpeechAct.CLAIMS, Predicate.CONTROL, Optional.of(BLUE), MILL);
        assertThat(war.at("03-05")).extracting(Proposition::state).containsExactly(State.DISPUTED, State.OPEN);
        war.say("03-20", ANALYST, SpeechAct.CLAIMS, Predicate.WITHDRAWAL, Optional.of(RED), MILL);
        assertThat(war.at("03-20").getFirst().of(Stance.CONTRADICTS)).hasSize(1);
    }

    @Test
    void anUnprovenClaimAgesOutThirtyDaysAfterItWasLastSaid() {
        war.redHolds("03-01", RED_MINISTRY, MILL);
        war.redHolds("03-05", RED_MINISTRY, MILL);
        assertThat(stateOf("04-03")).isEqualTo(State.OPEN);
        assertThat(only("04-04").clock().agesOut()).isEqualTo(noon("04-04"));
        assertThat(stateOf("04-04")).isEqualTo(State.AGED_OUT);
        war.redHolds("04-05", RED_MINISTRY, MILL);
        assertThat(war.at("04-05")).extracting(Proposition::state).containsExactly(State.AGED_OUT, State.OPEN);
    }

    @Test
    void evidenceProvesFromWhenItWasPosted() {
        war.redHolds("03-01", RED_MINISTRY, MILL);
        war.seen("03-04", RED, MILL);
        assertThat(stateOf("03-03")).isEqualTo(State.OPEN);
        assertThat(stateOf("03-04")).isEqualTo(State.PROVEN);
        assertThat(only("03-20").clock().shown().map(Turn::who)).contains("The Mapper");
    }

    @Test
    void evidenceOfTheOtherSideRefutes() {
        war.redHolds("03-01", RED_MINISTRY, MILL);
        war.seen("03-04", BLUE, MILL);
        assertThat(stateOf("03-05")).isEqualTo(State.REFUTED);
    }

    @Test
    void theMapProvesFromTheDayThatItChanges() {
        war.redHoldsEastOf("02-01", 37.6).redHoldsEastOf("03-08", 37.4);
        war.redHolds("03-01", RED_MINISTRY, MILL);
        assertThat(stateOf("03-07")).isEqualTo(State.OPEN);
        assertThat(only("03-09").clock().mapped().map(Turn::at)).contains(noon("03-08"));
        assertThat(stateOf("03-09")).isEqualTo(State.PROVEN);
    }

    @Test
    void whatTheMapShowedBeforeIsProvenFromThen() {
        war.redHoldsEastOf("02-01", 37.4);
        war.redHolds("03-01", RED_MINISTRY, MILL);
        assertThat(only("03-01").clock().proven().map(Turn::at)).contains(noon("02-01"));
    }

    @Test
    void aMapThatChangesAfterTheTermProvesNothing() {
        war.redHoldsEastOf("02-01", 37.6).redHoldsEastOf("05-01", 37.4);
        war.redHolds("03-01", RED_MINISTRY, MILL);
        assertThat(stateOf("06-01")).isEqualTo(State.AGED_OUT);
    }

    @Test
    void strikesOfLaterDaysAreOthers() {
        war.say("03-01", TEXT, SpeechAct.REPORTS, Predicate.STRIKE, Optional.of(RED), MILL);
        war.say("03-02", ANALYST, SpeechAct.REPORTS, Predicate.DESTRUCTION, Optional.of(RED), MILL);
        war.say("03-03", TEXT, SpeechAct.REPORTS, Predicate.STRIKE, Optional.of(RED), MILL);
        assertThat(war.at("03-04")).extracting(one -> one.statements().size()).containsExactly(2, 1);
    }

    @Test
    void aClaimOfOtherThingsChangesNoProposition() {
        war.redHolds("03-01", RED_MINISTRY, MILL);
        war.redDoesNotHold("03-02", BLUE_STAFF, MILL);
        var before = war.at("03-10");
        war.redHolds("03-01", RED_MINISTRY, FORD);
        war.say("03-02", TEXT, SpeechAct.REPORTS, Predicate.STRIKE, Optional.of(BLUE), MILL);
        assertThat(war.at("03-10")).containsAll(before);
    }

    @Test
    void orderOfArrivalDoesNotMatterAndLaterReportsChangeNoEarlierAnswer() {
        var random = new Random(5);
        var speakers = List.of(RED_MINISTRY, BLUE_STAFF, ANALYST, TEXT);
        var matters = List.of(Predicate.CONTROL, Predicate.ADVANCE, Predicate.WITHDRAWAL, Predicate.STRIKE);
        war.redHoldsEastOf("02-01", 37.65).redHoldsEastOf("03-20", 37.4);
        var answers = new java.util.LinkedHashMap<String, List<Proposition>>();
        for (int i = 0; i < 90; i++) {
            String day = LocalDate.of(2025, 3, 1).plusDays(i).toString().substring(5);
            war.say(
                    day,
                    speakers.get(random.nextInt(4)),
                    random.nextInt(3) == 0 ? SpeechAct.DENIES : SpeechAct.CLAIMS,
                    matters.get(random.nextInt(4)),
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextBoolean() ? RED : BLUE),
                    random.nextBoolean() ? MILL : FORD);
            if (i % 10 == 3) {
                war.seen(day, random.nextBoolean() ? RED : BLUE, random.nextBoolean() ? MILL : FORD);
                answers.put(day, war.at(day));
            }
        }
        answers.forEach((day, answer) -> {
            assertThat(war.at(day)).isEqualTo(answer);
            assertThat(war.backwardsAt(day)).isEqualTo(answer);
        });
    }
}
