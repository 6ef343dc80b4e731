package org.salient.core.propositions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.salient.core.model.Predicate;
import org.salient.core.propositions.Clock.Turn;

/**
 * Counts by voice and matter what became of claims, against the sealed map alone.
 *
 * <p>A voice that says a thing ten times said it once, when it first did. What may still come out counts only when its term is
 * over: who counted what was borne out early, and not yet what will never be, would praise everyone.
 */
public final class SourceRecords {
    private record Key(String voice, Predicate matter) {}

    private static final Comparator<Key> BY_VOICE =
            Comparator.comparing(Key::voice).thenComparing(Key::matter);

    private final Duration term;
    private final Instant moment;
    private final TreeMap<Key, Count> counts = new TreeMap<>(BY_VOICE);

    private SourceRecords(Duration term, Instant moment) {
        this.term = term;
        this.moment = moment;
    }

    /** The records of all voices by the propositions of a moment, by voice and matter. */
    public static List<SourceRecord> of(List<Proposition> propositions, Duration term, Instant moment) {
        var records = new SourceRecords(term, moment);
        propositions.stream().filter(one -> one.subject().isOnTheMap()).forEach(records::count);
        return records.counts.entrySet().stream()
                .map(entry -> entry.getValue().record(entry.getKey()))
                .toList();
    }

    private void count(Proposition proposition) {
        var counted = new HashSet<String>();
        for (Statement first : proposition.of(Stance.SUPPORTS)) {
            if (counted.add(first.voice())) {
                var key = new Key(first.voice(), proposition.subject().matter());
                count(counts.computeIfAbsent(key, _ -> new Count()), first.said(), proposition.clock());
            }
        }
    }

    private void count(Count count, Instant said, Clock clock) {
        boolean isOver = !said.plus(term).isAfter(moment);
        if (clock.mapped().filter(turn -> !turn.at().isAfter(said)).isPresent()) {
            count.already++;
        } else if (!isOver) {
            count.waiting++;
        } else {
            count.over++;
            clock.mapped()
                    .map(Turn::at)
                    .map(at -> Duration.between(said, at))
                    .filter(delay -> delay.compareTo(term) <= 0)
                    .ifPresent(count.delays::add);
        }
    }

    private static final class Count {
        private int already;
        private int waiting;
        private int over;
        private final List<Duration> delays = new ArrayList<>();

        private SourceRecord record(Key key) {
            var share = new Share(delays.size(), over);
            return new SourceRecord(
                    key.voice(),
                    key.matter(),
                    already,
                    share,
                    delays.stream().sorted().toList(),
                    waiting);
        }
    }
}
