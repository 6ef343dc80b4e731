package org.salient.app.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.model.FactId;
import org.salient.core.model.SideId;
import org.salient.core.propositions.ClaimLedger;
import org.salient.core.propositions.Clock;
import org.salient.core.propositions.Proposition;

/** The propositions of the cleared claims with their clocks, as place pages show them. */
final class ClockFaces {
    private final Edition edition;

    ClockFaces(Edition edition) {
        this.edition = edition;
    }

    /** By place, what was asserted of it, the newest first. */
    Map<String, List<SiteData.Asserted>> byPlace() {
        var cleared = edition.cleared();
        var byPlace = new HashMap<String, List<SiteData.Asserted>>();
        new ClaimLedger(cleared.ledger(), cleared.theatre(), edition.history())
                .at(edition.asOf()).stream()
                        .sorted(Comparator.comparing(Proposition::began).reversed())
                        .forEach(one -> byPlace.computeIfAbsent(
                                        one.subject().place().place(), _ -> new ArrayList<>())
                                .add(asserted(one)));
        return byPlace;
    }

    private static SiteData.Asserted asserted(Proposition one) {
        var subject = one.subject();
        var clock = one.clock();
        return new SiteData.Asserted(
                one.id().value(),
                Words.of(subject.relation()),
                Words.of(subject.matter()),
                subject.side().map(SideId::value),
                Words.of(one.state()),
                turn(clock.said()),
                turn(clock.contradicted()),
                turn(clock.retracted()),
                turn(clock.proven()),
                clock.agesOut(),
                one.voices().posts(),
                one.voices().origins().size(),
                one.statements().stream()
                        .map(statement -> statement.claim().id())
                        .map(FactId::value)
                        .toList());
    }

    private static Optional<SiteData.Turn> turn(Optional<Clock.Turn> turn) {
        return turn.map(at -> new SiteData.Turn(at.at(), at.who(), at.by().value()));
    }
}
