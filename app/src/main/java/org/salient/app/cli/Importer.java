package org.salient.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.salient.app.sources.Gathered;
import org.salient.app.sources.Refusal;
import org.salient.app.sources.Sink;
import org.salient.core.model.Body;
import org.salient.core.model.Fact;
import org.salient.core.model.TheatreVersion;
import org.salient.store.Appended;

/**
 * Takes what a gatherer finds into the journal, in batches that are durable once they are acknowledged, and counts what
 * was kept, known before, mended and refused. In a dry run nothing is kept.
 */
final class Importer implements Sink {
    /** Facts that are acknowledged together: enough that the cost of a durable write is small beside them. */
    private static final int BATCH_FACTS = 2_000;

    /** Bytes of bodies that are acknowledged together: they stay in memory until then. */
    private static final long BATCH_BYTES = 16 << 20;

    /** Examples of each reason that are shown; the file of refusals holds all. */
    private static final int EXAMPLES = 2;

    private final Workspace workspace;
    private final Path file;
    private final boolean dryRun;
    private final Terminal terminal;
    private final Progress progress;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final Map<String, List<String>> examples = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<String, Integer> mended = new TreeMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private long bytes;
    private int found;
    private int kept;
    private int known;

    Importer(Workspace workspace, Path file, boolean dryRun, Terminal terminal) {
        this.workspace = workspace;
        this.file = file;
        this.dryRun = dryRun;
        this.terminal = terminal;
        this.progress = new Progress(terminal, String.valueOf(file.getFileName()), size(file));
    }

    @Override
    public void keep(Gathered gathered) {
        found++;
        facts.add(gathered.fact());
        bodies.addAll(gathered.bodies());
        bytes += gathered.bodies().stream()
                .mapToLong(body -> body.bytes().length)
                .sum();
        if (facts.size() >= BATCH_FACTS || bytes >= BATCH_BYTES) {
            store();
        }
    }

    @Override
    public void refuse(Refusal refusal) {
        refused.merge(refusal.reason(), 1, Integer::sum);
        refusals.add(refusal);
        List<String> shown = examples.computeIfAbsent(refusal.reason(), _ -> new ArrayList<>());
        if (shown.size() < EXAMPLES) {
            shown.add(refusal.toString());
        }
    }

    @Override
    public void mended(Refusal mending) {
        mended.merge(mending.reason(), 1, Integer::sum);
    }

    @Override
    public void progress(long read) {
        progress.reached(read);
    }

    /** Keeps what was not kept yet. */
    void finish() {
        store();
        progress.done();
    }

    /** Says what came of the file, and lists the refusals beside the journal. */
    void report() {
        terminal.say(String.format(
                Locale.ROOT,
                "%s: %,d found, %,d %s, %,d known before, %,d refused",
                file,
                found + refusals.size(),
                dryRun ? found : kept,
                dryRun ? "would be kept or are known" : "kept",
                known,
                refusals.size()));
        mended.forEach((reason, count) -> terminal.say("  mended: " + count + " × " + reason.replace('_', ' ')));
        refused.forEach((reason, count) -> {
            terminal.say("  refused: " + count + " × " + reason.replace('_', ' '));
            examples.getOrDefault(reason, List.of()).forEach(example -> terminal.say("    " + example));
        });
        if (!refusals.isEmpty() && !dryRun) {
            list();
        }
    }

    private void store() {
        if (facts.isEmpty()) {
            return;
        }
        if (!dryRun) {
            Appended appended = workspace.append(terminal.now(), "import", facts, bodies);
            int entries = (int) appended.entries().stream()
                    .filter(entry -> !(entry.fact() instanceof TheatreVersion))
                    .count();
            kept += entries;
            known += facts.size() - entries;
        }
        facts.clear();
        bodies.clear();
        bytes = 0;
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
            throw new UncheckedIOException("there is no " + file, e);
        }
    }
}
