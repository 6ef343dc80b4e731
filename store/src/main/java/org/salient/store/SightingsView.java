package org.salient.store;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
import org.salient.core.model.Entry;
import org.salient.core.model.Sighting;

/** The points at which sides were seen. */
record SightingsView(Database database) {
    static final ViewTable TABLE = new ViewTable(
            "sightings",
            ViewTable.Kind.POINT,
            "Where a side was seen, as a source located it: presence, not control",
            "fact_id TEXT, source TEXT, side TEXT, shown TEXT, seen_from DATETIME, seen_until DATETIME,"
                    + " posted DATETIME, error_m REAL, description TEXT, urls TEXT, backfilled BOOLEAN,"
                    + " known_at DATETIME",
            "fact_id");

    void add(Entry entry, Sighting sighting) {
        TABLE.insert(
                database,
                sighting.id().value(),
                sighting.source().value(),
                sighting.side().value(),
                sighting.shown().name().toLowerCase(Locale.ROOT),
                Moment.write(sighting.seen().from()),
                Moment.writeEnd(sighting.seen().until()),
                Moment.write(sighting.posted()),
                sighting.error().value(),
                sighting.description(),
                sighting.urls().stream().map(URI::toString).collect(Collectors.joining(" ")),
                sighting.backfilled(),
                Moment.write(entry.knownAt()),
                GeoPackageShape.of(sighting.at()).bytes());
    }
}
