package org.salient.store;

import java.net.URI;
import org.salient.core.model.Entry;
import org.salient.core.model.Report;

/** The list of reports. */
record ReportsView(Database database) {
    static final ViewTable TABLE = new ViewTable(
            "reports",
            ViewTable.Kind.NONE,
            "The texts that were gathered",
            "fact_id TEXT, source TEXT, published DATETIME, language TEXT, title TEXT, url TEXT, characters INTEGER,"
                    + " backfilled BOOLEAN, known_at DATETIME",
            "fact_id");

    void add(Entry entry, Report report) {
        TABLE.insert(
                database,
                report.id().value(),
                report.source().value(),
                Moment.write(report.published()),
                report.language(),
                report.title(),
                report.url().map(URI::toString).orElse(null),
                report.text().length(),
                report.backfilled(),
                Moment.write(entry.knownAt()));
    }
}
