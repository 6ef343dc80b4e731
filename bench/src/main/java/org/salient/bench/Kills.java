package org.salient.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.salient.core.model.Entry;
import org.salient.core.model.Hash;
import org.salient.store.Audit;
import org.salient.store.AuditScope;
import org.salient.store.GeoPackageStore;

/**
 * Kills an import of the footage at random moments, again and again, and counts acknowledged entries that are gone.
 * An entry is acknowledged once another process can read it. The import goes on from where the killed one stopped; when
 * it is through, a new workspace is begun.
 */
final class Kills {
    private static final Duration LOOK = Duration.ofMillis(20);

    /** An import takes about two seconds to its first entry and three to its last. */
    private static final int LONGEST_MILLIS = 4_000;

    private static final long SEED = 7;

    private final Program program;
    private final Path work;
    private final Path theatre;
    private final Path points;
    private final PrintStream out;
    private final Random random = new Random(SEED);
    private final Set<Hash> acknowledged = new HashSet<>();
    private int workspaces;

    Kills(Program program, Path work, Path theatre, Path data, PrintStream out) {
        this.program = program;
        this.work = work;
        this.theatre = theatre;
        this.points = data.resolve("evidence/uacontrolmap-points-2023-01-to-2025-08.csv.xz");
        this.out = out;
    }

    void run(int kills, Figures figures) throws IOException {
        long lost = 0;
        long seen = 0;
        int faulty = 0;
        int killed = 0;
        Path workspace = begin();
        while (killed < kills) {
            boolean finished = kill(workspace);
            killed += finished ? 0 : 1;
            try (GeoPackageStore store = GeoPackageStore.openReadOnly(workspace.resolve("salient.gpkg"))) {
                acknowledged.removeAll(own(store.entriesAfter(0)));
                lost += acknowledged.size();
                Audit audit = store.audit(workspace.resolve("heads.jsonl"), AuditScope.FIRST_FAULT);
                faulty += audit.isClean() ? 0 : 1;
                seen = Math.max(seen, audit.entries());
            }
            workspace = finished ? begin() : workspace;
        }
        out.println("killed " + killed + " imports in " + workspaces + " workspaces, up to " + seen + " entries; "
                + lost + " acknowledged entries lost, " + faulty + " stores that did not audit clean");
        if (faulty > 0) {
            figures.missing("kills_lost_entries", faulty + " stores did not audit clean after a kill");
        } else {
            figures.measured("kills_lost_entries", (double) lost);
        }
    }

    private Path begin() {
        Path workspace = work.resolve("killed-" + ++workspaces);
        program.run(List.of("init", workspace.toString(), "--theatre", theatre.toString()))
                .orFail();
        return workspace;
    }

    /** Kills one import at a random moment; says whether it was through before. */
    private boolean kill(Path workspace) throws IOException {
        Path said = Files.createTempFile(work, "import", ".txt");
        long end = System.nanoTime()
                + Duration.ofMillis(random.nextInt(LONGEST_MILLIS)).toNanos();
        Process process = program.start(
                List.of("import", "points", points.toString(), "--source", "uacontrolmap", "-w", workspace.toString()),
                said);
        try (GeoPackageStore store = GeoPackageStore.openReadOnly(workspace.resolve("salient.gpkg"))) {
            acknowledged.clear();
            long last = 0;
            while (process.isAlive() && System.nanoTime() < end) {
                List<Entry> entries = store.entriesAfter(last);
                acknowledged.addAll(own(entries));
                last = entries.isEmpty() ? last : entries.getLast().sequence();
                Thread.sleep(LOOK);
            }
            boolean finished = !process.isAlive();
            process.destroyForcibly().waitFor();
            return finished;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the bench was interrupted", e);
        }
    }

    private static List<Hash> own(List<Entry> entries) {
        var hashes = new ArrayList<Hash>();
        entries.forEach(entry -> hashes.add(entry.own()));
        return hashes;
    }
}
