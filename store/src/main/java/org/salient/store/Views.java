package org.salient.store;

import java.util.Collection;
import java.util.List;
import org.salient.core.model.Body;
import org.salient.core.model.Claim;
import org.salient.core.model.Decision;
import org.salient.core.model.Entry;
import org.salient.core.model.Estimate;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Proposal;
import org.salient.core.model.Publication;
import org.salient.core.model.Report;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.model.TheatreVersion;

/** All views. They take in entries in the order of the journal, inside a transaction that {@link #settle} ends. */
final class Views {
    static final List<ViewTable> TABLES = List.of(
            LayersView.PATCHES,
            LayersView.MAPS,
            SightingsView.TABLE,
            ClaimsView.TABLE,
            ProposalsView.TABLE,
            SnapshotsView.TABLE,
            ReportsView.TABLE,
            DecisionsView.TABLE,
            PublicationsView.TABLE);

    private final Database database;
    private final Ground ground;
    private final LayersView layers;
    private final SightingsView sightings;
    private final ClaimsView claims;
    private final ProposalsView proposals;
    private final SnapshotsView snapshots;
    private final ReportsView reports;
    private final DecisionsView decisions;
    private final PublicationsView publications;

    private Views(Database database, Ground ground, LayersView.Maps maps) {
        this.database = database;
        this.ground = ground;
        layers = new LayersView(database, ground, maps);
        sightings = new SightingsView(database);
        claims = new ClaimsView(database);
        proposals = new ProposalsView(database, ground);
        snapshots = new SnapshotsView(database, ground);
        reports = new ReportsView(database);
        decisions = new DecisionsView(database);
        publications = new PublicationsView(database);
    }

    /** The views kept in one database, of the journal and the bodies kept in another or the same. */
    static Views of(Database database, Database journal) {
        return new Views(database, new Ground(new Bodies(journal)), new Journal(journal)::maps);
    }

    /** Says which bodies the next entries bring, so that they need not be read back. */
    void bring(Collection<Body> bodies) {
        ground.bring(bodies);
    }

    /** Takes in all that a journal holds. */
    void fill(Journal journal) {
        journal.each(0, this::add);
        settle();
    }

    void add(Entry entry) {
        switch (entry.fact()) {
            case LayerMap map -> layers.add(entry, map);
            case Sighting sighting -> sightings.add(entry, sighting);
            case Claim claim -> claims.add(entry, claim);
            case Proposal proposal -> proposals.add(entry, proposal);
            case Snapshot snapshot -> snapshots.add(entry, snapshot);
            case Report report -> reports.add(entry, report);
            case Publication publication -> publications.add(entry, publication);
            case Decision decision -> {
                decisions.add(entry, decision);
                proposals.decide(decision);
            }
            case TheatreVersion _, Estimate _, SealedHistory _ -> {}
        }
    }

    /** Brings up to date what is done once for many entries. */
    void settle() {
        layers.settle();
        TABLES.stream().filter(ViewTable::isMapped).forEach(this::measure);
    }

    private void measure(ViewTable table) {
        database.update("UPDATE gpkg_contents SET (min_x, max_x, min_y, max_y) ="
                + " (SELECT min(minx), max(maxx), min(miny), max(maxy) FROM rtree_" + table.name() + "_geom)"
                + " WHERE table_name = '" + table.name() + "'");
    }

    /** Forgets what was not committed. */
    void forget() {
        layers.forget();
        ground.bring(List.of());
    }

    /** Empties the views: drops their tables and makes them anew. */
    void clear() {
        TABLES.forEach(table -> table.drop(database));
        TABLES.forEach(table -> table.create(database));
        layers.forget();
    }
}
