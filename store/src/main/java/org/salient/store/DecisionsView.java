package org.salient.store;

import org.salient.core.model.Decision;
import org.salient.core.model.Entry;

/** The list of decisions. */
record DecisionsView(Database database) {
    static final ViewTable TABLE = new ViewTable(
            "decisions",
            ViewTable.Kind.NONE,
            "Who decided what, when and why",
            "fact_id TEXT, kind TEXT, subject TEXT, decided_by TEXT, decided_at DATETIME, reason TEXT,"
                    + " known_at DATETIME",
            "fact_id");

    void add(Entry entry, Decision decision) {
        TABLE.insert(
                database,
                decision.id().value(),
                FactCodec.kind(decision),
                decision.subject(),
                decision.warrant().by(),
                Moment.write(decision.warrant().at()),
                decision.warrant().reason(),
                Moment.write(entry.knownAt()));
    }
}
