package org.salient.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.salient.app.publication.ClearedBrief;

/** Writes the brief of what may be published, and proves its numbers. */
final class BriefCommand {
    private BriefCommand() {}

    record Options(
            @Option(
                    name = "--verify",
                    help = "puts the query of every number again, and fails where one gives another number")
            boolean verify,

            @Option(
                    name = "--text",
                    value = "FILE",
                    help = "with --verify: also fails where this brief, as written before, says anything else")
            Optional<Path> text,

            @Option(name = "--private", help = "of everything, past the gate; not for publication")
            boolean preview,

            In in) {}

    static Command<Options> command() {
        return new Command<>(
                "brief",
                Command.Group.PUBLISH,
                "writes the dated text: what changed, who says what, what is not verified",
                List.of("Prints Markdown. Every sentence names its source, or the query that made its number."),
                Options.class,
                BriefCommand::run);
    }

    private static void run(Options options, Terminal terminal) throws IOException {
        try (Workspace workspace = Workspace.open(options.in())) {
            var cleared = PublishCommand.clear(options.preview(), Optional.empty(), workspace, terminal);
            var brief = ClearedBrief.of(cleared);
            if (!options.verify()) {
                terminal.out().print(brief.markdown());
                return;
            }
            List<String> faults = options.text().isPresent()
                    ? brief.verify(Files.readString(options.text().get()))
                    : brief.verify();
            faults.forEach(terminal::say);
            if (!faults.isEmpty()) {
                throw new Failure(faults.size() + " sentences of the brief do not hold");
            }
            terminal.say("every number of the brief recomputes");
        }
    }
}
