package org.salient.app.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.salient.core.TwoSides.BLUE;
import static org.salient.core.TwoSides.RED;
import static org.salient.core.TwoSides.box;
import static org.salient.core.TwoSides.day;
import static org.salient.core.TwoSides.noon;

import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.salient.app.sources.About;
import org.salient.core.TwoSides;
import org.salient.core.control.Shares;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.Body;
import org.salient.core.model.Claim;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.Decision;
import org.salient.core.model.Entry;
import org.salient.core.model.Estimate;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Grade;
import org.salient.core.model.Grid;
import org.salient.core.model.Hash;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.LonLat;
import org.salient.core.model.Mention;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Predicate;
import org.salient.core.model.Proposal;
import org.salient.core.model.Provenance;
import org.salient.core.model.Relation;
import org.salient.core.model.Report;
import org.salient.core.model.Shapes;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.model.Span;
import org.salient.core.model.SpeechAct;
import org.salient.core.model.Status;
import org.salient.core.model.Terms;
import org.salient.core.model.Theatre;
import org.salient.core.model.TheatreVersion;
import org.salient.core.model.TimeSpan;
import org.salient.core.model.Warrant;

/** The invented war of two sides, with sources of all terms: makes its facts, keeps its bodies, and publishes it. */
final class InventedWar {
    /** Two days of delay before it, so nothing later than noon of 8 November may be told. */
    static final Instant NOW = noon("11-10");

    static final SourceId OPEN = new SourceId("open");
    static final SourceId QUOTABLE = new SourceId("quotable");
    static final SourceId CITABLE = new SourceId("citable");
    static final SourceId SECRET = new SourceId("secret");
    static final KeyPair KEYS = keys();
    static final TheatreVersion VERSION = TheatreVersion.of("two-sides", Hash.of("the theatre file"));
    static final Place MILLTOWN = new Place(
            "milltown",
            Map.of("en", "Milltown"),
            List.of("Mühlstadt"),
            PlaceKind.TOWN,
            "land",
            new LonLat(37.5, 48.5),
            new Metres(3000),
            Optional.of(new Place.Population(12_000, 2021)));

    private final Map<Hash, byte[]> bodies = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>(List.of(VERSION));

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Theatre theatre() {
        var plain = TwoSides.theatre();
        return new Theatre(
                plain.id(),
                plain.names(),
                plain.zone(),
                plain.sides(),
                plain.regions(),
                List.of(
                        source(OPEN, Terms.Use.ALL),
                        source(QUOTABLE, Terms.Use.QUOTE),
                        source(CITABLE, Terms.Use.CITE),
                        source(SECRET, Terms.Use.NOTHING)),
                plain.rules(),
                plain.statusWords(),
                plain.languages(),
                plain.boundaries(),
                plain.note());
    }

    private static Source source(SourceId id, Terms.Use use) {
        var terms = new Terms("licence of " + id, "credit of " + id, use);
        return new Source(id, "The " + id, ClaimantKind.OSINT, Optional.empty(), Grade.B, terms, List.of());
    }

    static Backdrop backdrop() {
        return new Backdrop(
                List.of(MILLTOWN),
                List.of(),
                Map.of("roads", "{\"type\":\"FeatureCollection\",\"features\":[]}".getBytes(UTF_8)),
                List.of(
                        new About("milltown", "It has a mill.", "A traveller"),
                        new About("milltown", "Its cellar is deep.", "secret")),
                Optional.empty());
    }

    <F extends Fact> F add(F fact) {
        facts.add(fact);
        return fact;
    }

    List<Fact> facts() {
        return facts;
    }

    /** Facts as a journal holds them, each learnt at its own time. */
    static Ledger ledger(List<? extends Fact> facts) {
        var entries = new ArrayList<Entry>();
        Hash previous = Hash.NONE;
        for (Fact fact : facts) {
            Instant last = Moment.lastOf(fact);
            Hash own = Hash.of(previous.hex() + fact);
            Instant knownAt = last.equals(Instant.MIN) ? noon("01-01") : last;
            entries.add(new Entry(entries.size() + 1L, knownAt, "test", fact, previous, own));
            previous = own;
        }
        return Ledger.of(entries);
    }

    Cleared clear() {
        return clear(facts);
    }

    Cleared clear(List<? extends Fact> journal) {
        return gate().clear(ledger(journal), NOW);
    }

    Cleared preview() {
        return gate().preview(ledger(facts), NOW);
    }

    private Gate gate() {
        return new Gate(theatre(), backdrop(), this::body, PublicNames.of(KEYS));
    }

    private byte[] body(Hash hash) {
        return Optional.ofNullable(bodies.get(hash)).orElseThrow();
    }

    private Hash keep(Geometry shape) {
        Body body = Shapes.write(shape);
        bodies.put(body.hash(), body.bytes());
        return body.hash();
    }

    /** Red soldiers seen somewhere on a day of 2025, posted at its end. */
    static Sighting sighting(SourceId source, double lon, double lat, String date) {
        return Sighting.of(
                source,
                new LonLat(lon, lat),
                new Metres(100),
                day(date),
                day(date).until(),
                RED,
                Sighting.Shown.PRESENCE,
                "Soldiers seen by the " + source + " source at " + lon + " " + lat,
                List.of(URI.create("https://example.org/" + source + "/" + lon + "/" + lat + "/" + date)),
                false);
    }

    static Report report(SourceId source, String date, String words) {
        return Report.of(
                source,
                noon(date),
                "en",
                "Heading of " + source,
                words,
                Optional.of(URI.create("https://example.org/report")),
                Hash.of("bytes of " + words),
                false);
    }

    /** That red took Milltown, in the words between "that " and the full stop; what stands before is the cue. */
    static Claim claim(Report report) {
        String text = report.text();
        var content = new Span(text.indexOf("that ") + 5, text.indexOf('.'));
        var place = new Mention.Location(
                "milltown", "Milltown", PlaceKind.TOWN, new LonLat(37.5001, 48.5001), new Metres(3000));
        var mention = new Mention(content, "Milltown", Relation.IN, Optional.of(place), "the only one", List.of());
        return new Claim(
                FactId.of("claim", report.id(), content),
                report.id(),
                report.published(),
                new Claimant("Red Ministry", ClaimantKind.MILITARY, Optional.of(RED), Optional.empty()),
                SpeechAct.CLAIMS,
                Optional.of(new Span(0, text.indexOf(" that "))),
                content,
                content.of(text),
                Predicate.CONTROL,
                Optional.of(RED),
                List.of(mention),
                Optional.empty(),
                TimeSpan.since(report.published()),
                false,
                false,
                Claim.Credibility.CANNOT_BE_JUDGED,
                "by hand");
    }

    /** A map on which red holds what lies east of a meridian, and a strip west of it is grey. */
    LayerMap map(SourceId source, String date, double redFrom) {
        var grey = Status.grey(Status.Reason.CONTESTED);
        return LayerMap.of(
                source,
                noon(date),
                List.of(
                        new LayerMap.LayerPatch(Status.held(RED), "red", keep(box(redFrom, 48, 38, 49))),
                        new LayerMap.LayerPatch(grey, "grey", keep(box(redFrom - 0.01, 48, redFrom, 49)))),
                false);
    }

    /** An estimate of four cells around Milltown, in each of which red is likelier than not. */
    Estimate estimate(String date, LayerMap reference) {
        var grid = new Grid(MILLTOWN.centre(), new Metres(500), -500, 500, 2, 2);
        var shares = new Shares(grid, List.of(RED, BLUE), new float[] {.6f, .7f, .8f, .9f, .2f, .1f, .1f, .05f}, 1);
        bodies.put(shares.body().hash(), shares.body().bytes());
        return Estimate.of(
                "by hand",
                noon(date),
                reference.id(),
                grid,
                shares.sides(),
                shares.body().hash(),
                1);
    }

    static Warrant warrant(String date) {
        return new Warrant("an editor", noon(date), "it agrees with what was seen");
    }

    Proposal proposal(String date, double west, FactId... evidence) {
        return Proposal.of(
                "an editor",
                noon(date),
                Status.held(RED),
                keep(box(west, 48.4, west + 0.02, 48.5)),
                1,
                Optional.empty(),
                List.of(evidence),
                Optional.empty(),
                "a strip");
    }

    /** A sealed map whose red and grey ground has one provenance; the rest is the theatre's own. */
    Snapshot snapshot(int version, String date, double redFrom, Provenance provenance) {
        var ofTheatre = new Provenance(VERSION.id(), List.of(), List.of());
        var grey = Status.grey(Status.Reason.CONTESTED);
        return Snapshot.of(
                version,
                noon(date),
                List.of(
                        patch(Status.held(RED), box(redFrom, 48, 38, 49), provenance),
                        patch(grey, box(redFrom - 0.01, 48, redFrom, 49), provenance),
                        patch(Status.held(BLUE), box(37, 48, redFrom - 0.01, 49), ofTheatre)),
                0);
    }

    private Snapshot.Patch patch(Status status, Geometry shape, Provenance provenance) {
        return new Snapshot.Patch(status, "land", keep(shape), EllipsoidArea.squareKilometres(shape), provenance);
    }

    static Provenance adopted(LayerMap map, Decision.Adopt adopt) {
        return new Provenance(map.id(), List.of(adopt.id()), List.of());
    }

    static Provenance accepted(Proposal proposal, Decision.Accept accept) {
        return new Provenance(proposal.id(), List.of(accept.id()), proposal.evidence());
    }
}
