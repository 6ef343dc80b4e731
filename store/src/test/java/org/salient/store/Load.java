package org.salient.store;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.salient.core.model.Body;
import org.salient.core.model.Fact;

/** The taking in of many facts, in batches, and how long each use of them takes. */
final class Load {
    private static final int BATCH_FACTS = 1000;
    private static final long BATCH_BYTES = 16_000_000;

    private final Path folder;

    Load(Path folder) {
        this.folder = folder;
    }

    /** A fact with the bodies it refers to. */
    record Brought(Fact fact, List<Body> bodies) {}

    /** What a load took, and what its audit said. */
    record Took(Duration append, Duration ledger, Duration audit, Duration rebuild, Audit result, long peakHeapMb) {}

    Took run(Stream<Brought> facts) {
        try (var store = GeoPackageStore.create(folder.resolve("salient.gpkg"))) {
            Duration append = appendAll(store, facts);
            long peak = peakHeapMb();
            Duration ledger = time(store::ledger);
            Audit[] audit = new Audit[1];
            Duration audited = time(() -> audit[0] = store.audit(folder.resolve("heads.jsonl")));
            Duration rebuilt = time(store::rebuild);
            return new Took(append, ledger, audited, rebuilt, audit[0], peak);
        }
    }

    private static Duration appendAll(GeoPackageStore store, Stream<Brought> facts) {
        Duration took = Duration.ZERO;
        var batch = new ArrayList<Brought>();
        long bytes = 0;
        for (Iterator<Brought> next = facts.iterator(); next.hasNext(); ) {
            Brought brought = next.next();
            batch.add(brought);
            bytes += brought.bodies.stream()
                    .mapToLong(body -> body.bytes().length)
                    .sum();
            if (batch.size() == BATCH_FACTS || bytes > BATCH_BYTES || !next.hasNext()) {
                took = took.plus(append(store, batch));
                batch.clear();
                bytes = 0;
            }
        }
        return took;
    }

    private static Duration append(GeoPackageStore store, List<Brought> batch) {
        Set<Body> bodies = new LinkedHashSet<>();
        batch.forEach(brought -> bodies.addAll(brought.bodies));
        List<Fact> facts = batch.stream().map(Brought::fact).toList();
        return time(() -> store.append(War.NOON, "importer", facts, bodies));
    }

    /** Time on the processor, which others that share the machine do not lengthen. */
    private static Duration time(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    private static long peakHeapMb() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
