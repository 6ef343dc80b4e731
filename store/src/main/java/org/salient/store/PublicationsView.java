package org.salient.store;

import org.salient.core.model.Entry;
import org.salient.core.model.Publication;

/** The list of publications. */
record PublicationsView(Database database) {
    static final ViewTable TABLE = new ViewTable(
            "publications",
            ViewTable.Kind.NONE,
            "The sites that were written, and how much was held back",
            "fact_id TEXT, published_at DATETIME, preview BOOLEAN, manifest TEXT, held_back INTEGER,"
                    + " signed_up_to INTEGER, known_at DATETIME",
            "fact_id");

    void add(Entry entry, Publication publication) {
        TABLE.insert(
                database,
                publication.id().value(),
                Moment.write(publication.at()),
                publication.preview(),
                publication.manifest().hex(),
                publication.heldBack().values().stream()
                        .mapToInt(count -> count)
                        .sum(),
                publication.head().sequence(),
                Moment.write(entry.knownAt()));
    }
}
