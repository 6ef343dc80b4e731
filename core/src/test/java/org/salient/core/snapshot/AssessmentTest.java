package org.salient.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salient.core.TwoSides.MAPPER;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.box;
import static org.salient.core.TwoSides.noon;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.salient.core.Journal;
import org.salient.core.model.Decision;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Proposal;
import org.salient.core.model.Shapes;
import org.salient.core.model.Status;
import org.salient.core.model.Warrant;

class AssessmentTest {
    private static final LayerMap FIRST = map("11-01");
    private static final LayerMap SECOND = map("11-03");
    private static final Proposal PUSH = proposal("11-04", "push");

    @Test
    void nothingCountsBeforeADecision() {
        var assessment = at("11-05", FIRST, PUSH);

        assertThat(assessment.map()).isEmpty();
        assertThat(assessment.proposals()).isEmpty();
    }

    @Test
    void theNewestAdoptedMapOfTheMomentCounts() {
        var adoptions = new Fact[] {FIRST, SECOND, adopt(SECOND), adopt(FIRST)};

        assertThat(mapAt("10-31", adoptions)).isEmpty();
        assertThat(mapAt("11-02", adoptions)).contains(FIRST);
        assertThat(mapAt("11-03", adoptions)).contains(SECOND);
        assertThat(mapAt("11-20", adoptions)).contains(SECOND);
    }

    @Test
    void ofTwoMapsOfOneTimeTheOneAdoptedLaterCounts() {
        var rival = LayerMap.of(org.salient.core.TwoSides.BLUE_STAFF, FIRST.published(), List.of(), false);

        assertThat(mapAt("11-02", FIRST, rival, adopt(rival), adopt(FIRST))).contains(FIRST);
        assertThat(mapAt("11-02", FIRST, rival, adopt(FIRST), adopt(rival))).contains(rival);
    }

    @Test
    void anAcceptedProposalCountsFromItsOwnTimeOn() {
        var facts = new Fact[] {FIRST, adopt(FIRST), PUSH, accept(PUSH)};

        assertThat(at("11-03", facts).proposals()).isEmpty();
        assertThat(proposalsAt("11-04", facts)).containsExactly(PUSH);
    }

    @Test
    void aNewerMapTakesThePlaceOfEarlierProposals() {
        var early = proposal("11-02", "early");

        assertThat(proposalsAt("11-05", FIRST, adopt(FIRST), early, accept(early), SECOND, adopt(SECOND)))
                .isEmpty();
    }

    @Test
    void proposalsArePaintedInTheOrderOfTheirTime() {
        var later = proposal("11-05", "later");

        assertThat(proposalsAt("11-06", PUSH, later, accept(later), accept(PUSH)))
                .containsExactly(PUSH, later);
    }

    @Test
    void theNewestDecisionOnAProposalCounts() {
        assertThat(standing(PUSH)).isEqualTo(ProposalStanding.OPEN);
        assertThat(standing(PUSH, accept(PUSH))).isEqualTo(ProposalStanding.ACCEPTED);
        assertThat(standing(PUSH, accept(PUSH), withdraw(PUSH))).isEqualTo(ProposalStanding.WITHDRAWN);
        assertThat(standing(PUSH, refuse(PUSH))).isEqualTo(ProposalStanding.REFUSED);
        assertThat(standing(PUSH, refuse(PUSH), accept(PUSH))).isEqualTo(ProposalStanding.ACCEPTED);
        assertThat(proposalsAt("11-06", PUSH, accept(PUSH), withdraw(PUSH))).isEmpty();
    }

    private static Assessment at(String day, Fact... facts) {
        return Assessment.at(new Journal().add(noon("11-30"), facts).ledger(), noon(day));
    }

    private static Optional<LayerMap> mapAt(String day, Fact... facts) {
        return at(day, facts).map().map(Assessment.AdoptedMap::map);
    }

    private static List<Proposal> proposalsAt(String day, Fact... facts) {
        return at(day, facts).proposals().stream()
                .map(Assessment.AcceptedProposal::proposal)
                .toList();
    }

    private static ProposalStanding standing(Proposal proposal, Decision... decisions) {
        var journal = new Journal().add(noon("11-30"), proposal).add(noon("11-30"), decisions);
        return java.util.Objects.requireNonNull(
                ProposalStanding.of(journal.ledger()).get(proposal.id()));
    }

    private static LayerMap map(String day) {
        return LayerMap.of(MAPPER, noon(day), List.of(), false);
    }

    private static Proposal proposal(String day, String note) {
        var shape = Shapes.write(box(37, 48, 37.1, 48.1)).hash();
        return Proposal.of(
                note,
                noon(day),
                Status.held(RED),
                shape,
                1,
                Optional.empty(),
                List.of(FactId.of("sighting", 1)),
                Optional.empty(),
                note);
    }

    private static Decision.Adopt adopt(LayerMap map) {
        return Decision.Adopt.of(warrant(), map.id());
    }

    private static Decision.Accept accept(Proposal proposal) {
        return Decision.Accept.of(warrant(), proposal.id());
    }

    private static Decision.Refuse refuse(Proposal proposal) {
        return Decision.Refuse.of(warrant(), proposal.id());
    }

    private static Decision.Withdraw withdraw(Proposal proposal) {
        return Decision.Withdraw.of(warrant(), proposal.id());
    }

    private static Warrant warrant() {
        return new Warrant("editor", noon("11-29"), "seen");
    }
}
