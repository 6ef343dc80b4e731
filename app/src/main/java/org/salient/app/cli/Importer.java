package org.salient.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.salient.app.sources.Gathered;
import org.salient.app.sources.Gathering;
import org.salient.app.sources.Refusal;
import org.salient.app.sources.Sink;
import org.salient.core.model.Body;
import org.salient.core.model.Fact;
import org.salient.core.model.Ledger;
import org.salient.core.model.TheatreVersion;

/**
 * Takes what a gatherer finds in one file or folder into the journal and says what came of it. Whatever breaks the
 * gathering off, what was found before is kept. In a dry run nothing is.
 */
final class Importer implements Sink, AutoCloseable {
    private final Workspace workspace;
    private final Path file;
    private final boolean dryRun;
    private final Terminal terminal;
    private final Progress progress;
    private final Gathering gathering;
    private final List<Refusal> refusals = new ArrayList<>();

    Importer(Workspace workspace, Path file, boolean dryRun, Terminal terminal) {
        this.workspace = workspace;
        this.file = file;
        this.dryRun = dryRun;
        this.terminal = terminal;
        this.progress = new Progress(terminal, String.valueOf(file.getFileName()), size(file));
        this.gathering = new Gathering(dryRun ? counting(workspace.ledger()) : this::append, progress::reached);
    }

    /** A journal that keeps nothing and says what the true one knows. */
    private static Gathering.Journal counting(Ledger ledger) {
        return (facts, _) -> (int) facts.stream()
                .filter(fact -> ledger.find(fact.id()).isPresent())
                .count();
    }

    private int append(List<Fact> facts, Collection<Body> bodies) {
        return facts.size()
                - (int) workspace.append(terminal.now(), "import", facts, bodies).entries().stream()
                        .filter(entry -> !(entry.fact() instanceof TheatreVersion))
                        .count();
    }

    @Override
    public void keep(Gathered gathered) {
        gathering.keep(gathered);
    }

    @Override
    public void refuse(Refusal refusal) {
        refusals.add(refusal);
        gathering.refuse(refusal);
    }

    @Override
    public void mended(Refusal mending) {
        gathering.mended(mending);
    }

    @Override
    public void progress(long read) {
        gathering.progress(read);
    }

    /**
     * Keeps what was not kept yet and says what came of the file; every refusal is listed beside the journal.
     * Returns whether anything of the file is in the journal, or would be.
     */
    boolean finish() {
        Gathering.Summary summary = gathering.finish();
        progress.done();
        terminal.say(String.format(
                Locale.ROOT,
                "%s: %,d %s, %,d known before, %,d refused%s",
                file,
                summary.kept(),
                dryRun ? "would be kept" : "kept",
                summary.known() + summary.repeated(),
                summary.refusals(),
                dryRun ? "; a dry run, nothing was kept" : ""));
        summary.mended()
                .forEach((reason, count) -> terminal.say("  mended: " + count.number() + " × " + words(reason)));
        summary.refused().forEach(this::refused);
        if (!refusals.isEmpty() && !dryRun) {
            list();
        }
        return summary.kept() + summary.known() > 0 || refusals.isEmpty();
    }

    /** A dry run shows every refusal, since it leaves no list behind. */
    private void refused(String reason, Gathering.Count count) {
        terminal.say("  refused: " + count.number() + " × " + words(reason));
        Stream<Refusal> shown = dryRun
                ? refusals.stream().filter(refusal -> refusal.reason().equals(reason))
                : count.examples().stream();
        shown.forEach(refusal -> terminal.say("    " + refusal));
    }

    private static String words(String reason) {
        return reason.replace('_', ' ');
    }

    private void list() {
        Path refusedFile = workspace.folder().resolve("refused.txt");
        try (BufferedWriter out =
                Files.newBufferedWriter(refusedFile, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write("# " + terminal.now() + " " + file + "\n");
            for (Refusal refusal : refusals) {
                out.write(refusal + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the refusals cannot be listed in " + refusedFile, e);
        }
        terminal.say("  all refusals are in " + refusedFile);
    }

    private static long size(Path file) {
        try (Stream<Path> all = Files.walk(file)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(one -> one.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + file, e);
        }
    }

    /** Keeps what was found before the gathering broke off. */
    @Override
    public void close() {
        gathering.finish();
        progress.done();
    }
}
