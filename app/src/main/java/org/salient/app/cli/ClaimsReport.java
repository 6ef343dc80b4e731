package org.salient.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.salient.core.model.Claim;
import org.salient.core.model.FactId;
import org.salient.core.model.Relation;
import org.salient.core.model.SideId;
import org.salient.core.model.Theatre;
import org.salient.core.propositions.Clock.Turn;
import org.salient.core.propositions.Proposition;
import org.salient.core.propositions.Statement;
import org.salient.core.propositions.Subject;
import tools.jackson.databind.json.JsonMapper;

/** The ledger of claims, in each form that a reader may have it in. */
final class ClaimsReport {
    private static final List<String> HEAD =
            List.of("place", "matter", "side", "state", "first said", "by", "contradicted", "proven", "voices");

    private final List<Proposition> propositions;
    private final ZoneId zone;

    ClaimsReport(List<Proposition> propositions, Theatre theatre) {
        this.propositions = List.copyOf(propositions);
        this.zone = theatre.zone();
    }

    String table() {
        var table = new TextTable(HEAD.size(), HEAD);
        propositions.forEach(one -> table.row(row(one)));
        return table.text() + Words.count(propositions.size(), "proposition") + "\n";
    }

    private List<String> row(Proposition one) {
        var subject = one.subject();
        var clock = one.clock();
        return List.of(
                where(subject),
                word(subject.matter()),
                subject.side().map(SideId::value).orElse("-"),
                word(one.state()),
                day(clock.said()),
                clock.said().map(Turn::who).orElse("-"),
                clock.contradicted()
                        .map(turn -> day(clock.contradicted()) + " by " + turn.who())
                        .orElse("-"),
                clock.proven()
                        .map(turn -> day(clock.proven()) + " by " + turn.who())
                        .orElse("-"),
                one.voices().toString());
    }

    private static String where(Subject subject) {
        String name = subject.place().name();
        return subject.relation() == Relation.IN ? name : word(subject.relation()) + " " + name;
    }

    private String day(Optional<Turn> turn) {
        return turn.map(at -> LocalDate.ofInstant(at.at(), zone).toString()).orElse("-");
    }

    static String word(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String json() {
        return JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(propositions.stream().map(Told::of).toList())
                + "\n";
    }

    /** A proposition as JSON. */
    private record Told(
            String id,
            String place,
            String placeName,
            String relation,
            String matter,
            Optional<String> side,
            String state,
            int posts,
            List<String> origins,
            Optional<Step> said,
            Optional<Step> contradicted,
            Optional<Step> refuted,
            Optional<Step> retracted,
            Optional<Step> shown,
            Optional<Step> mapped,
            Instant agesOut,
            List<Line> statements) {
        static Told of(Proposition one) {
            var subject = one.subject();
            var clock = one.clock();
            return new Told(
                    one.id().value(),
                    subject.place().place(),
                    subject.place().name(),
                    code(subject.relation()),
                    code(subject.matter()),
                    subject.side().map(SideId::value),
                    code(one.state()),
                    one.voices().posts(),
                    one.voices().origins().stream().map(origin -> origin.who()).toList(),
                    clock.said().map(Step::of),
                    clock.contradicted().map(Step::of),
                    clock.refuted().map(Step::of),
                    clock.retracted().map(Step::of),
                    clock.shown().map(Step::of),
                    clock.mapped().map(Step::of),
                    clock.agesOut(),
                    one.statements().stream().map(Line::of).toList());
        }
    }

    private record Step(Instant at, String who, String by) {
        static Step of(Turn turn) {
            return new Step(turn.at(), turn.who(), turn.by().value());
        }
    }

    private record Line(String claim, String report, Instant said, String who, String stance, String quote) {
        static Line of(Statement statement) {
            Claim claim = statement.claim();
            FactId report = claim.report();
            return new Line(
                    claim.id().value(),
                    report.value(),
                    claim.said(),
                    claim.claimant().name(),
                    code(statement.stance()),
                    claim.quote());
        }
    }

    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
