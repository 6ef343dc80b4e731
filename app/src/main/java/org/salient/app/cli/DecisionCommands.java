package org.salient.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.salient.core.model.Decision;
import org.salient.core.model.FactId;
import org.salient.core.model.Grade;
import org.salient.core.model.Proposal;
import org.salient.core.model.SourceId;
import org.salient.core.model.VerificationStep;
import org.salient.core.model.Warrant;

/** The commands by which people decide. Each adds one decision to the journal and says so. */
final class DecisionCommands {
    private DecisionCommands() {}

    static List<Command<?>> all() {
        return Stream.of(onMaps(), onWhatIsKnown(), onWhatIsPublished())
                .<Command<?>>flatMap(List::stream)
                .toList();
    }

    private static List<Command<?>> onMaps() {
        return List.of(
                onProposal(
                        "accept",
                        "takes a proposal into the assessed map",
                        List.of("It counts from the day that the proposal names; the next 'salient seal' shows it."),
                        Decision.Accept::of),
                onProposal(
                        "refuse",
                        "keeps a proposal out of the assessed map",
                        List.of("The proposal stays in the journal with the reason, for whoever asks later."),
                        Decision.Refuse::of),
                onProposal(
                        "withdraw",
                        "takes a proposal back, also after it was accepted",
                        List.of("The next 'salient seal' draws the days it changed without it, as new versions."),
                        Decision.Withdraw::of),
                AdoptCommand.command());
    }

    private static List<Command<?>> onWhatIsKnown() {
        return List.of(
                command(
                        "verify",
                        "records one check of an observation",
                        List.of(
                                "Check each step by itself: where it was filmed, when, whose side is seen, what it shows."),
                        VerifyOptions.class,
                        DecisionCommands::verify),
                command(
                        "grade",
                        "grades a source A to F from now on",
                        List.of("It takes the place of the grade in the theatre file; what was decided before stays."),
                        GradeOptions.class,
                        DecisionCommands::grade));
    }

    private static List<Command<?>> onWhatIsPublished() {
        return List.of(
                command(
                        "hold",
                        "keeps a fact from publication",
                        List.of(
                                "Until the hold ends or is released no file of a site tells of the fact. A site that is out",
                                "already goes on telling of it until you publish again."),
                        HoldOptions.class,
                        DecisionCommands::hold),
                command(
                        "release",
                        "ends a hold before its time",
                        List.of("The fact is published with the next site, if nothing else holds it back."),
                        ReleaseOptions.class,
                        DecisionCommands::release),
                command(
                        "correct",
                        "tells readers that something published was wrong",
                        List.of("The site lists it among its corrections. The journal keeps what was wrong."),
                        CorrectOptions.class,
                        DecisionCommands::correct));
    }

    record ProposalOptions(
            @Argument(value = "PROPOSAL", help = "its id, as 'salient proposals' lists it")
            String proposal,

            Deciding deciding) {}

    record VerifyOptions(
            @Argument(value = "EVIDENCE", help = "the id of the observation, as the site gives it")
            String evidence,

            @Option(name = "--step", value = "STEP", help = "what was checked: location, date, side or content")
            VerificationStep.Step step,

            @Option(name = "--outcome", value = "OUTCOME", help = "confirmed or refuted")
            VerificationStep.Outcome outcome,

            Deciding deciding) {
        VerifyOptions {
            if (outcome == VerificationStep.Outcome.NOT_CHECKED_HERE) {
                throw new IllegalArgumentException("--outcome must be confirmed or refuted, was not_checked_here");
            }
        }
    }

    record GradeOptions(
            @Argument(value = "SOURCE", help = "the id of the source in the theatre file")
            String source,

            @Option(name = "--grade", value = "A-F", help = "A completely reliable to E unreliable, F cannot be judged")
            Grade grade,

            Deciding deciding) {}

    record HoldOptions(
            @Argument(value = "FACT", help = "the id of what is held: a report, claim, observation, proposal or map")
            String fact,

            @Option(name = "--until", value = "TIME", help = "when the hold ends, such as 2025-12-01T00:00:00Z")
            Instant until,

            Deciding deciding) {}

    record ReleaseOptions(
            @Argument(value = "HOLD", help = "the id of the hold, as 'salient hold' printed it")
            String hold,

            Deciding deciding) {}

    record CorrectOptions(
            @Argument(value = "FACT", help = "the id of what was wrong")
            String fact,

            @Option(name = "--text", value = "TEXT", help = "what was wrong and what is right, for the reader")
            String text,

            Deciding deciding) {}

    private static Command<ProposalOptions> onProposal(
            String name, String summary, List<String> more, BiFunction<Warrant, FactId, Decision> decision) {
        return command(name, summary, more, ProposalOptions.class, (options, terminal) -> {
            try (Workspace workspace = Workspace.open(options.deciding().in())) {
                Proposal proposal = new Named(workspace).fact(options.proposal(), Proposal.class);
                record(workspace, terminal, decision.apply(options.deciding().warrant(terminal.now()), proposal.id()));
            }
        });
    }

    private static <O extends Record> Command<O> command(
            String name, String summary, List<String> more, Class<O> options, Command.Verb<O> verb) {
        return new Command<>(name, Command.Group.DECIDE, summary, more, options, verb);
    }

    private static void verify(VerifyOptions options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.deciding().in())) {
            FactId id = new Named(workspace).observation(options.evidence());
            record(
                    workspace,
                    terminal,
                    Decision.Verify.of(
                            options.deciding().warrant(terminal.now()), id, options.step(), options.outcome()));
        }
    }

    private static void grade(GradeOptions options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.deciding().in())) {
            SourceId source = workspace.source(options.source());
            record(
                    workspace,
                    terminal,
                    Decision.Regrade.of(options.deciding().warrant(terminal.now()), source, options.grade()));
        }
    }

    private static void hold(HoldOptions options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.deciding().in())) {
            FactId id = new Named(workspace).any(options.fact());
            record(
                    workspace,
                    terminal,
                    Decision.Hold.of(options.deciding().warrant(terminal.now()), id, options.until()));
        }
    }

    private static void release(ReleaseOptions options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.deciding().in())) {
            Decision.Hold hold = new Named(workspace).fact(options.hold(), Decision.Hold.class);
            record(workspace, terminal, Decision.Release.of(options.deciding().warrant(terminal.now()), hold.id()));
        }
    }

    private static void correct(CorrectOptions options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.deciding().in())) {
            FactId id = new Named(workspace).any(options.fact());
            record(
                    workspace,
                    terminal,
                    Decision.Correct.of(options.deciding().warrant(terminal.now()), id, options.text()));
        }
    }

    private static void record(Workspace workspace, Terminal terminal, Decision decision) {
        workspace.append(terminal.now(), decision.warrant().by(), List.of(decision), List.of());
        terminal.say(decision.id() + " on " + decision.subject() + ", by "
                + decision.warrant().by() + ": " + decision.warrant().reason());
    }
}
