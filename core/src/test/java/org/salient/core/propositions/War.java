package org.salient.core.propositions;

import static org.salient.core.TwoSides.noon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.salient.core.Journal;
import org.salient.core.TwoSides;
import org.salient.core.history.ControlHistory;
import org.salient.core.history.DatedMap;
import org.salient.core.history.HistoryBuilder;
import org.salient.core.model.Claim;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.LonLat;
import org.salient.core.model.Mention;
import org.salient.core.model.Metres;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Predicate;
import org.salient.core.model.Relation;
import org.salient.core.model.Report;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.SourceId;
import org.salient.core.model.Span;
import org.salient.core.model.SpeechAct;
import org.salient.core.model.Status;
import org.salient.core.model.TimeSpan;

/** What is said, seen and mapped in the invented war, for tests of the ledger of claims. */
final class War {
    static final Mention.Location MILL = place("mill", 37.5, 48.5, 3000);
    static final Mention.Location FORD = place("ford", 37.7, 48.6, 1000);
    static final Claimant RED_MINISTRY = speaker("Red Ministry", TwoSides.RED, TwoSides.RED_MINISTRY);
    static final Claimant BLUE_STAFF = speaker("Blue Staff", TwoSides.BLUE, TwoSides.BLUE_STAFF);
    static final Claimant ANALYST =
            new Claimant("An Analyst", ClaimantKind.ANALYST, Optional.empty(), Optional.empty());
    static final Claimant TEXT = new Claimant("the text", ClaimantKind.NARRATOR, Optional.empty(), Optional.empty());

    private final List<Report> reports = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<DatedMap> maps = new ArrayList<>();
    private final Journal shapes = new Journal();

    static Mention.Location place(String id, double lon, double lat, double error) {
        return new Mention.Location(id, id, PlaceKind.TOWN, new LonLat(lon, lat), new Metres(error));
    }

    private static Claimant speaker(String name, SideId side, SourceId source) {
        return new Claimant(name, ClaimantKind.OFFICIAL, Optional.of(side), Optional.of(source));
    }

    /** A claim that red or blue, or nobody who is named, does something in a place, told at noon of a day of 2025. */
    Claim say(String day, Claimant who, SpeechAct act, Predicate what, Optional<SideId> side, Mention.Location where) {
        return say(day, who, act, what, side, where, "paper", who.name() + " " + act + " " + what + " " + side + where);
    }

    Claim say(
            String day,
            Claimant who,
            SpeechAct act,
            Predicate what,
            Optional<SideId> side,
            Mention.Location where,
            String source,
            String text) {
        var report = Report.of(new SourceId(source), noon(day), "en", "", text, Optional.empty(), Hash.of(text), false);
        var span = new Span(0, 4);
        var mention = new Mention(span, where.name(), Relation.IN, Optional.of(where), "", List.of());
        var claim = new Claim(
                FactId.of("claim", report.id(), who, act, what, side, where),
                report.id(),
                noon(day),
                who,
                act,
                Optional.empty(),
                span,
                text.substring(0, 4),
                what,
                side,
                List.of(mention),
                Optional.empty(),
                TwoSides.day(day),
                false,
                false,
                Claim.Credibility.CANNOT_BE_JUDGED,
                "test");
        reports.add(report);
        claims.add(claim);
        return claim;
    }

    Claim redHolds(String day, Claimant who, Mention.Location where) {
        return say(day, who, SpeechAct.CLAIMS, Predicate.CONTROL, Optional.of(TwoSides.RED), where);
    }

    Claim redDoesNotHold(String day, Claimant who, Mention.Location where) {
        return say(day, who, SpeechAct.DENIES, Predicate.CONTROL, Optional.of(TwoSides.RED), where);
    }

    /** Soldiers of a side in control of a place, posted at noon of a day by the mapper. */
    War seen(String day, SideId side, Mention.Location where) {
        sightings.add(Sighting.of(
                TwoSides.MAPPER,
                where.centre(),
                new Metres(50),
                TimeSpan.day(noon(day).atZone(TwoSides.ZONE).toLocalDate(), TwoSides.ZONE),
                noon(day),
                side,
                Sighting.Shown.CONTROL,
                "A flag",
                List.of(),
                false));
        return this;
    }

    /** A map of a day on which red holds all east of a longitude. */
    War redHoldsEastOf(String day, double lon) {
        var red = new DatedMap.Coat(Status.held(TwoSides.RED), shapes.keep(TwoSides.box(lon, 48, 38, 49)));
        maps.add(new DatedMap(FactId.of("map", day), noon(day), noon(day), noon(day), false, List.of(red)));
        return this;
    }

    Optional<ControlHistory> history() {
        if (maps.isEmpty()) {
            return Optional.empty();
        }
        var builder = new HistoryBuilder(TwoSides.theatre(), shapes::shape);
        maps.forEach(builder::add);
        return Optional.of(builder.build());
    }

    List<Claim> claims() {
        return claims;
    }

    List<Proposition> at(String day) {
        return at(noon(day), claims, reports);
    }

    List<Proposition> at(Instant moment, List<Claim> claims, List<Report> reports) {
        var journal = new Journal();
        reports.forEach(report -> journal.add(report.published(), report));
        claims.forEach(claim -> journal.add(claim.said(), claim));
        sightings.forEach(sighting -> journal.add(sighting.posted(), sighting));
        return new ClaimLedger(journal.ledger(), TwoSides.theatre(), history()).at(moment);
    }

    /** What the ledger says where all came in another order. */
    List<Proposition> backwardsAt(String day) {
        return at(noon(day), claims.reversed(), reports.reversed());
    }

    List<SourceRecord> records(String day) {
        return SourceRecords.of(at(day), TwoSides.theatre().claimTerm(), noon(day));
    }
}
