package org.salient.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.salient.core.model.Decision;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Grade;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.Proposal;
import org.salient.core.model.SourceId;
import org.salient.core.model.VerificationStep;
import org.salient.core.model.Warrant;
import org.salient.core.verification.Verifier;

/** The commands by which people decide. Each adds one decision to the journal and says so. */
final class DecisionCommands {
    private DecisionCommands() {}

    static List<Command<?>> all() {
        return List.of(
                onProposal("accept", "takes a proposal into the assessed map", Decision.Accept::of),
                onProposal("refuse", "keeps a proposal out of the assessed map", Decision.Refuse::of),
                onProposal("withdraw", "takes a proposal back, also after it was accepted", Decision.Withdraw::of),
                command(
                        "adopt",
                        "makes a source's map of a day the assessed map",
                        AdoptOptions.class,
                        DecisionCommands::adopt),
                command("verify", "records one check of an observation", VerifyOptions.class, DecisionCommands::verify),
                command("grade", "grades a source A to F from now on", GradeOptions.class, DecisionCommands::grade),
                command("hold", "keeps a fact from publication", HoldOptions.class, DecisionCommands::hold),
                command("release", "ends a hold", ReleaseOptions.class, DecisionCommands::release),
                command(
                        "correct",
                        "publishes that something published was wrong",
                        CorrectOptions.class,
                        DecisionCommands::correct));
    }

    record ProposalOptions(
            @Argument(value = "PROPOSAL", help = "its id, as 'salient proposals' lists it")
            String proposal,

            Deciding deciding) {}

    record AdoptOptions(
            @Option(name = "--source", value = "ID", help = "whose map")
            String source,

            @Option(name = "--day", value = "DATE", help = "the last map of that local day, or the one before it")
            LocalDate day,

            Deciding deciding) {}

    record VerifyOptions(
            @Argument(value = "EVIDENCE", help = "the id of the observation, as the map and the brief give it")
            String evidence,

            @Option(name = "--step", value = "STEP", help = "what was checked: location, date, side, content")
            String step,

            @Option(name = "--outcome", value = "OUTCOME", help = "confirmed or refuted")
            String outcome,

            Deciding deciding) {}

    record GradeOptions(
            @Argument(value = "SOURCE", help = "the id of the source in the theatre file")
            String source,

            @Option(name = "--grade", value = "A-F", help = "A completely reliable to E unreliable, F cannot be judged")
            Grade grade,

            Deciding deciding) {}

    record HoldOptions(
            @Argument(value = "FACT", help = "the id of any fact")
            String fact,

            @Option(name = "--until", value = "TIME", help = "when the hold ends, such as 2025-12-01T00:00:00Z")
            Instant until,

            Deciding deciding) {}

    record ReleaseOptions(
            @Argument(value = "HOLD", help = "the id of the hold")
            String hold,

            Deciding deciding) {}

    record CorrectOptions(
            @Argument(value = "FACT", help = "the id of what was wrong")
            String fact,

            @Option(name = "--text", value = "TEXT", help = "what was wrong and what is right, for the reader")
            String text,

            Deciding deciding) {}

    private static Command<ProposalOptions> onProposal(
            String name, String summary, BiFunction<Warrant, FactId, Decision> decision) {
        return command(name, summary, ProposalOptions.class, (options, terminal) -> {
            try (Workspace workspace = Workspace.open(options.deciding().in())) {
                Proposal proposal = known(workspace.ledger(), options.proposal(), Proposal.class);
                record(workspace, terminal, decision.apply(options.deciding().warrant(terminal.now()), proposal.id()));
            }
        });
    }

    private static <O extends Record> Command<O> command(
            String name, String summary, Class<O> options, Command.Verb<O> verb) {
        return new Command<>(name, Command.Group.DECIDE, summary, List.of(), options, verb);
    }

    private static void adopt(AdoptOptions options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.deciding().in())) {
            LayerMap map = Maps.lastOf(
                    new SourceId(options.source()),
                    options.day(),
                    workspace.ledger(),
                    workspace.theatre().zone());
            record(workspace, terminal, Decision.Adopt.of(options.deciding().warrant(terminal.now()), map.id()));
        }
    }

    private static void verify(VerifyOptions options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.deciding().in())) {
            var id = factId(options.evidence());
            boolean known = new Verifier(workspace.theatre())
                    .verify(workspace.ledger()).evidence().stream()
                            .anyMatch(evidence -> evidence.id().equals(id));
            if (!known) {
                throw new Failure("there is no observation '" + id + "'; the map and the brief give their ids");
            }
            record(
                    workspace,
                    terminal,
                    Decision.Verify.of(
                            options.deciding().warrant(terminal.now()),
                            id,
                            Words.of(VerificationStep.Step.class, "--step", options.step()),
                            Words.of(VerificationStep.Outcome.class, "--outcome", options.outcome())));
        }
    }

    private static void grade(GradeOptions options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.deciding().in())) {
            var source = new SourceId(options.source());
            if (workspace.theatre().source(source).isEmpty()) {
                throw new Failure("the theatre file names no source '" + source + "'; add it there first");
            }
            record(
                    workspace,
                    terminal,
                    Decision.Regrade.of(options.deciding().warrant(terminal.now()), source, options.grade()));
        }
    }

    private static void hold(HoldOptions options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.deciding().in())) {
            Fact fact = known(workspace.ledger(), options.fact(), Fact.class);
            record(
                    workspace,
                    terminal,
                    Decision.Hold.of(options.deciding().warrant(terminal.now()), fact.id(), options.until()));
        }
    }

    private static void release(ReleaseOptions options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.deciding().in())) {
            Decision.Hold hold = known(workspace.ledger(), options.hold(), Decision.Hold.class);
            record(workspace, terminal, Decision.Release.of(options.deciding().warrant(terminal.now()), hold.id()));
        }
    }

    private static void correct(CorrectOptions options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.deciding().in())) {
            Fact fact = known(workspace.ledger(), options.fact(), Fact.class);
            record(
                    workspace,
                    terminal,
                    Decision.Correct.of(options.deciding().warrant(terminal.now()), fact.id(), options.text()));
        }
    }

    static FactId factId(String word) {
        try {
            return new FactId(word);
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    private static <F extends Fact> F known(Ledger ledger, String word, Class<F> kind) {
        FactId id = factId(word);
        return ledger.find(id, kind)
                .orElseThrow(() -> new Failure(
                        "the journal holds no " + kind.getSimpleName().toLowerCase(Locale.ROOT) + " '" + id + "'"));
    }

    private static void record(Workspace workspace, Terminal terminal, Decision decision) {
        workspace.append(terminal.now(), decision.warrant().by(), List.of(decision), List.of());
        terminal.say(decision.id() + " on " + decision.subject() + ", by "
                + decision.warrant().by() + ": " + decision.warrant().reason());
    }
}
