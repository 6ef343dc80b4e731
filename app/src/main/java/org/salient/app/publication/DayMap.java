package org.salient.app.publication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.Snapshot;

/** The sealed map that a day shows: its last one before local midnight, in its newest version. */
record DayMap(LocalDate date, Snapshot snapshot) {
    private static final Comparator<Snapshot> LATEST =
            Comparator.comparing(Snapshot::validAt).thenComparingInt(Snapshot::version);

    /** Every day with a sealed map, the oldest first. */
    static List<DayMap> of(Ledger ledger, ZoneId zone) {
        var byDate = new TreeMap<LocalDate, Snapshot>();
        for (Snapshot snapshot : ledger.all(Snapshot.class)) {
            byDate.merge(
                    LocalDate.ofInstant(snapshot.validAt(), zone),
                    snapshot,
                    (one, other) -> LATEST.compare(one, other) <= 0 ? other : one);
        }
        return byDate.entrySet().stream()
                .map(day -> new DayMap(day.getKey(), day.getValue()))
                .toList();
    }
}
