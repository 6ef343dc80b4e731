package org.salient.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The program. */
public final class Main {
    private Main() {}

    /** Every command, in the order in which the help lists them. */
    static List<Command<?>> commands() {
        var commands = new ArrayList<Command<?>>();
        commands.add(InitCommand.command());
        commands.add(DemoCommand.command());
        commands.add(ImportCommand.command());
        commands.add(ReadCommand.command());
        commands.add(EstimateCommand.command());
        commands.add(ProposalCommands.propose());
        commands.add(ProposalCommands.proposals());
        commands.addAll(DecisionCommands.all());
        commands.add(SealCommand.command());
        commands.add(PublishCommand.command());
        commands.add(BriefCommand.command());
        commands.add(ServeCommand.command());
        commands.add(ChangesCommand.command());
        commands.add(AreaCommand.command());
        commands.add(ClaimsCommand.command());
        commands.add(SourcesCommand.command());
        commands.add(AuditCommand.command());
        commands.add(KeepCommands.rebuild());
        commands.add(BenchCommand.command());
        return commands;
    }

    public static void main(String[] words) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(out, err, InstantSource.system(), Path.of(System.getProperty("salient.home", ".")));
        Locale.setDefault(Locale.ROOT);
        System.exit(new Commander(commands(), terminal).run(List.of(words)));
    }
}
