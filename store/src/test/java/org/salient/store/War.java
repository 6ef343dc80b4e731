package org.salient.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.salient.core.model.Body;
import org.salient.core.model.Claim;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.Decision;
import org.salient.core.model.Estimate;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Grid;
import org.salient.core.model.LayerMap;
import org.salient.core.model.LonLat;
import org.salient.core.model.Mention;
import org.salient.core.model.Metres;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Predicate;
import org.salient.core.model.Proposal;
import org.salient.core.model.Provenance;
import org.salient.core.model.Publication;
import org.salient.core.model.Relation;
import org.salient.core.model.Report;
import org.salient.core.model.Shapes;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.SignedHead;
import org.salient.core.model.Snapshot;
import org.salient.core.model.SourceId;
import org.salient.core.model.Span;
import org.salient.core.model.SpeechAct;
import org.salient.core.model.Status;
import org.salient.core.model.TheatreVersion;
import org.salient.core.model.TimeSpan;
import org.salient.core.model.Warrant;

/** A small war: a text with a claim, a sighting, a source's maps, what was estimated, decided, sealed and published. */
final class War {
    static final Instant NOON = Instant.parse("2025-11-04T12:00:00Z");
    static final SideId RED = new SideId("red");
    static final SideId BLUE = new SideId("blue");
    static final SourceId MAPPER = new SourceId("mapper");

    static final Body THEATRE_FILE = body("theatre: example");
    static final Body TEXT = body("Source: agency\n\nRed says it took Midtown.");
    static final Body SHARES = body("0000");
    static final Body MANIFEST = body("index.html 00");
    static final Body WEST = square(37.0, 48.0);
    static final Body EAST = square(37.5, 48.0);
    static final Body SOUTH = square(37.0, 47.5);

    static final TheatreVersion THEATRE = TheatreVersion.of("example", THEATRE_FILE.hash());
    static final Report REPORT = Report.of(
            new SourceId("agency"),
            NOON.minus(Duration.ofHours(2)),
            "en",
            "A title",
            "Red says it took Midtown.",
            Optional.empty(),
            TEXT.hash(),
            false);
    static final Sighting SIGHTING = sighting(37.25, 48.25);
    static final Sighting OTHER_SIGHTING = sighting(37.75, 48.25);
    static final Claim CLAIM = new Claim(
            FactId.of("claim", REPORT.id(), 1),
            REPORT.id(),
            REPORT.published(),
            new Claimant("Red", ClaimantKind.MILITARY, Optional.of(RED), Optional.empty()),
            SpeechAct.CLAIMS,
            Optional.of(new Span(4, 8)),
            new Span(9, 24),
            "it took Midtown",
            Predicate.CONTROL,
            Optional.of(RED),
            List.of(
                    new Mention(new Span(17, 24), "Midtown", Relation.IN, midtown(), "the only one", List.of()),
                    new Mention(new Span(17, 20), "Mid", Relation.NEAR, Optional.empty(), "unknown", List.of())),
            Optional.empty(),
            TimeSpan.since(NOON.minus(Duration.ofHours(2))),
            false,
            false,
            Claim.Credibility.POSSIBLY_TRUE,
            "reader 1");
    static final LayerMap MAP = map(NOON.minus(Duration.ofDays(2)), WEST, EAST);
    static final LayerMap NEWER_MAP = map(NOON.minus(Duration.ofDays(1)), WEST, SOUTH);
    static final Estimate ESTIMATE = Estimate.of(
            "persistence 1",
            NOON,
            MAP.id(),
            new Grid(new LonLat(37, 48), new Metres(500), 0, 0, 1, 1),
            List.of(RED),
            SHARES.hash(),
            1);
    static final Proposal PROPOSAL = Proposal.of(
            "desk",
            NOON,
            Status.held(RED),
            SOUTH.hash(),
            12.5,
            Optional.of(0.75),
            List.of(SIGHTING.id()),
            Optional.of(ESTIMATE.id()),
            "");
    static final Proposal OTHER_PROPOSAL = Proposal.of(
            "desk",
            NOON,
            Status.grey(Status.Reason.CONTESTED),
            EAST.hash(),
            12.5,
            Optional.empty(),
            List.of(CLAIM.id()),
            Optional.empty(),
            "");
    static final Decision.Adopt ADOPT = Decision.Adopt.of(new Warrant("anna", NOON, "as usual"), MAP.id());
    static final Decision.Accept ACCEPT = Decision.Accept.of(new Warrant("anna", NOON, "seen"), PROPOSAL.id());
    static final Snapshot SNAPSHOT = snapshot(1, WEST);
    static final Publication PUBLICATION =
            Publication.of(NOON, false, MANIFEST.hash(), Map.of("delay", 2, "hold", 1), head());

    private War() {}

    /** All of it, in an order in which it may have happened. */
    static List<Fact> facts() {
        return List.of(
                THEATRE,
                REPORT,
                CLAIM,
                SIGHTING,
                MAP,
                NEWER_MAP,
                ESTIMATE,
                PROPOSAL,
                OTHER_PROPOSAL,
                ADOPT,
                ACCEPT,
                SNAPSHOT);
    }

    /** The bodies that {@link #facts} refer to. */
    static List<Body> bodies() {
        return List.of(THEATRE_FILE, TEXT, SHARES, WEST, EAST, SOUTH);
    }

    /** Red seen at a point, the day before noon or later. */
    static Sighting sighting(double lon, double lat) {
        return Sighting.of(
                MAPPER,
                new LonLat(lon, lat),
                new Metres(500),
                TimeSpan.since(NOON.minus(Duration.ofDays(1))),
                NOON,
                RED,
                Sighting.Shown.PRESENCE,
                "a flag on a roof",
                List.of(),
                true);
    }

    /** A map on which red holds the squares. */
    static LayerMap map(Instant published, Body... squares) {
        return LayerMap.of(
                MAPPER,
                published,
                List.of(squares).stream()
                        .map(square -> new LayerMap.LayerPatch(Status.held(RED), "ground", square.hash()))
                        .toList(),
                true);
    }

    /** A sealed map of noon on which red holds one square. */
    static Snapshot snapshot(int version, Body square) {
        var origin = new Provenance(MAP.id(), List.of(ADOPT.id()), List.of());
        return Snapshot.of(
                version,
                NOON,
                List.of(new Snapshot.Patch(Status.held(RED), "district", square.hash(), 12.5, origin)),
                0);
    }

    /** A square of a quarter of a degree, by its south-western corner. */
    static Body square(double west, double south) {
        return Shapes.write(new GeometryFactory().toGeometry(new Envelope(west, west + 0.25, south, south + 0.25)));
    }

    static Body body(String text) {
        return Body.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Mention.Location> midtown() {
        return Optional.of(
                new Mention.Location("midtown", "Midtown", PlaceKind.TOWN, new LonLat(37.25, 48.0), new Metres(2000)));
    }

    private static SignedHead head() {
        return new SignedHead(1, THEATRE_FILE.hash(), "unsigned", "nobody");
    }
}
