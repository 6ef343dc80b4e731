package org.salient.app.sources;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.salient.core.model.Body;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;

/**
 * One run of gathering: passes facts on to a journal in batches, each to be stored whole or not at all, and counts.
 * What a run gives twice is passed on once. A dry run is a journal that stores nothing.
 */
public final class Gathering implements Sink {
    /** Facts of a batch: enough that the cost of a durable write is small beside them, and little to lose. */
    private static final int BATCH_FACTS = 2_000;

    /** Bytes of the bodies of a batch: they stay in memory until it is durable. */
    private static final long BATCH_BYTES = 16L << 20;

    /** Refusals of one reason that are kept to be shown. */
    private static final int EXAMPLES = 5;

    private final Journal journal;
    private final LongConsumer progress;
    private final long startNanos = System.nanoTime();
    private final Set<FactId> given = new HashSet<>();
    private final Set<Hash> stored = new HashSet<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Hash, Body> bodies = new LinkedHashMap<>();
    private final SortedMap<String, Tally> refused = new TreeMap<>();
    private final SortedMap<String, Tally> mended = new TreeMap<>();
    private long bytes;
    private int kept;
    private int known;
    private int repeated;

    /**
     * A run.
     *
     * @param progress told how many bytes of the file in hand have been read
     */
    public Gathering(Journal journal, LongConsumer progress) {
        this.journal = journal;
        this.progress = progress;
    }

    /** Where facts go. */
    public interface Journal {
        /** Takes facts and the bytes they refer to, and returns how many of the facts were there already. */
        int append(List<Fact> facts, Collection<Body> bodies);
    }

    @Override
    public void keep(Gathered gathered) {
        if (!given.add(gathered.fact().id())) {
            repeated++;
            return;
        }
        facts.add(gathered.fact());
        for (Body body : gathered.bodies()) {
            if (!stored.contains(body.hash()) && bodies.putIfAbsent(body.hash(), body) == null) {
                bytes += body.bytes().length;
            }
        }
        if (facts.size() >= BATCH_FACTS || bytes >= BATCH_BYTES) {
            pass();
        }
    }

    @Override
    public void refuse(Refusal refusal) {
        refused.computeIfAbsent(refusal.reason(), _ -> new Tally()).add(refusal);
    }

    @Override
    public void mended(Refusal mending) {
        mended.computeIfAbsent(mending.reason(), _ -> new Tally()).add(mending);
    }

    @Override
    public void progress(long bytesRead) {
        progress.accept(bytesRead);
    }

    /** Passes on what is left, and tells what the run did. */
    public Summary finish() {
        if (!facts.isEmpty()) {
            pass();
        }
        return new Summary(
                kept,
                known,
                repeated,
                counts(refused),
                counts(mended),
                Duration.ofNanos(System.nanoTime() - startNanos));
    }

    private void pass() {
        int there = journal.append(List.copyOf(facts), List.copyOf(bodies.values()));
        known += there;
        kept += facts.size() - there;
        stored.addAll(bodies.keySet());
        facts.clear();
        bodies.clear();
        bytes = 0;
    }

    private static SortedMap<String, Count> counts(SortedMap<String, Tally> tallies) {
        var counts = new TreeMap<String, Count>();
        tallies.forEach((reason, tally) -> counts.put(reason, new Count(tally.number, List.copyOf(tally.examples))));
        return counts;
    }

    private static final class Tally {
        private final List<Refusal> examples = new ArrayList<>();
        private int number;

        void add(Refusal refusal) {
            number++;
            if (examples.size() < EXAMPLES) {
                examples.add(refusal);
            }
        }
    }

    /** How often a reason came up, and the first refusals for it. */
    public record Count(int number, List<Refusal> examples) {}

    /**
     * What a run did.
     *
     * @param kept     facts that were new
     * @param known    facts that the journal had already
     * @param repeated facts that the files give more than once, counted without their first
     * @param refused  what was not kept, by reason
     * @param mended   what was kept after mending, by kind
     */
    public record Summary(
            int kept,
            int known,
            int repeated,
            SortedMap<String, Count> refused,
            SortedMap<String, Count> mended,
            Duration time) {
        /** How much was not kept, for all reasons together. */
        public int refusals() {
            return refused.values().stream().mapToInt(Count::number).sum();
        }
    }
}
