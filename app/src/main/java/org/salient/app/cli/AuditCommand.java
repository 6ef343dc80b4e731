package org.salient.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.salient.app.publication.SiteCheck;
import org.salient.store.Audit;
import org.salient.store.Finding;
import org.salient.store.GeoPackageStore;

/** Proves that nothing was altered. */
final class AuditCommand {
    private AuditCommand() {}

    record Options(
            @Option(name = "--site", value = "DIR", help = "check a published site instead of the journal")
            Optional<Path> site,

            In in) {}

    static Command<Options> command() {
        return new Command<>(
                "audit",
                Command.Group.KEEP,
                "proves that no entry, body, view or signed head was altered",
                List.of(
                        "Checks the chain of entries, every body, the signed heads (in the store and in heads.jsonl)",
                        "and that rebuilt views equal the stored ones. Entries after the last signed head are named as",
                        "unsigned: they are sound, but nobody has vouched for them yet."),
                Options.class,
                AuditCommand::run);
    }

    private static void run(Options options, Terminal terminal) {
        if (options.site().isPresent()) {
            site(options.site().get(), terminal);
            return;
        }
        Path folder = options.in().folder();
        Workspace.require(Workspace.storeIn(folder));
        Audit audit = GeoPackageStore.audit(Workspace.storeIn(folder), folder.resolve("heads.jsonl"));
        audit.findings().forEach(finding -> terminal.say(words(finding)));
        terminal.say(audit.entries() + " entries, " + audit.bodies() + " bodies, " + audit.heads()
                + " signed heads, up to entry " + audit.signedUpTo() + "; " + audit.unsigned()
                + " entries are unsigned");
        if (!audit.isClean()) {
            throw new Failure("the audit found " + Words.count(audit.findings().size(), "fault")
                    + "; restore a copy that audits clean, as docs/operations.md says");
        }
        terminal.say("nothing was altered");
    }

    private static String words(Finding finding) {
        return finding.sequence().map(sequence -> "entry " + sequence + ": ").orElse("") + finding.sentence();
    }

    private static void site(Path site, Terminal terminal) {
        SiteCheck.Result result = SiteCheck.check(site);
        result.faults().forEach(terminal::say);
        terminal.say(
                result.files() + " files, " + result.entries() + " public entries, signed by " + result.publicKey());
        if (!result.isWhole()) {
            throw new Failure(site + " is not as its publisher signed it: "
                    + Words.count(result.faults().size(), "fault"));
        }
        terminal.say("nothing was altered since it was signed; whether the key is the publisher's, ask the publisher");
    }
}
