package org.salient.core.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.salient.core.model.Claim;
import org.salient.core.model.FactId;
import org.salient.core.model.LonLat;
import org.salient.core.model.Mention;
import org.salient.core.model.Metres;
import org.salient.core.model.Predicate;
import org.salient.core.model.Relation;
import org.salient.core.model.SideId;
import org.salient.core.model.SpeechAct;
import org.salient.core.model.TimeSpan;
import org.salient.core.verification.Standing;

/**
 * Finds the ground that sides say they took or hold.
 *
 * <p>Only a side's own speakers count, for their own side, and only what they say outright: control of a settlement or
 * facility, neither denied nor with reserve. Ground stands as claimed from when it was first said. It ends when independent evidence
 * contradicts it, when the side itself says that it withdrew or does not hold it, or when it was not said again for
 * the theatre's term. A denial by another side is word against word and ends nothing. Ground that evidence contradicted
 * before it was said is left out.
 */
public final class ClaimedGround {
    private static final int CORNERS_OF_A_CIRCLE = 48;

    /** Why claimed ground ended. */
    public enum End {
        CONTRADICTED,
        AGED_OUT
    }

    /**
     * Ground that a side says it holds.
     *
     * @param claims all that say so, the first said first
     * @param stands from when it was first said until it ended
     * @param end    why it ended; none while it stands at the moment asked for
     * @param area   all within the place's error of its centre
     */
    public record Claimed(
            SideId side,
            Mention.Location place,
            List<FactId> claims,
            TimeSpan stands,
            Optional<End> end,
            Polygon area) {
        public Claimed {
            claims = List.copyOf(claims);
        }
    }

    private record Where(SideId side, String place) {}

    private record Said(Claim claim, Mention.Location place) {}

    private ClaimedGround() {}

    /** The ground claimed by a moment, by side and place in the order in which it was first said. */
    public static List<Claimed> at(Instant moment, List<Claim> claims, Map<FactId, Standing> standings, Duration term) {
        var bySubject = new LinkedHashMap<Where, List<Said>>();
        claims.stream()
                .filter(claim -> !claim.said().isAfter(moment))
                .sorted(Comparator.comparing(Claim::said)
                        .thenComparing(claim -> claim.id().value()))
                .forEach(claim -> ofItself(claim)
                        .forEach(place -> bySubject
                                .computeIfAbsent(
                                        new Where(claim.actor().orElseThrow(), place.place()), _ -> new ArrayList<>())
                                .add(new Said(claim, place))));
        var ground = new ArrayList<Claimed>();
        bySubject.forEach((where, said) -> ground.addAll(new Course(where.side(), moment, standings, term).of(said)));
        return ground;
    }

    /** The places in which a claim is about what the speaker's own side holds, or gave up. */
    private static Stream<Mention.Location> ofItself(Claim claim) {
        boolean own = claim.actor().isPresent()
                && claim.actor().equals(claim.claimant().side());
        boolean outright =
                !claim.hedged() && claim.act() != SpeechAct.COULD_NOT_VERIFY && claim.act() != SpeechAct.WARNS;
        return own && outright && (gaveUp(claim) || holds(claim))
                ? claim.places().stream()
                        .filter(mention -> mention.relation() == Relation.IN)
                        .flatMap(mention -> mention.location().stream())
                        .filter(place -> place.kind().isSpot())
                : Stream.empty();
    }

    private static boolean holds(Claim claim) {
        return claim.predicate() == Predicate.CONTROL && !denied(claim);
    }

    private static boolean gaveUp(Claim claim) {
        return claim.predicate() == (denied(claim) ? Predicate.CONTROL : Predicate.WITHDRAWAL);
    }

    private static boolean denied(Claim claim) {
        return claim.negated() || claim.act() == SpeechAct.DENIES;
    }

    /** All within an error of a centre, as a polygon. */
    static Polygon circle(LonLat centre, Metres radius) {
        var corners = new Coordinate[CORNERS_OF_A_CIRCLE + 1];
        for (int i = 0; i < CORNERS_OF_A_CIRCLE; i++) {
            var corner =
                    Geodesic.WGS84.Direct(centre.lat(), centre.lon(), -360.0 * i / CORNERS_OF_A_CIRCLE, radius.value());
            corners[i] = new Coordinate(corner.lon2, corner.lat2);
        }
        corners[CORNERS_OF_A_CIRCLE] = corners[0].copy();
        return new GeometryFactory().createPolygon(corners);
    }

    /** What becomes of the ground of one side and place as statements follow each other. */
    private record Course(SideId side, Instant moment, Map<FactId, Standing> standings, Duration term) {
        List<Claimed> of(List<Said> statements) {
            var ground = new ArrayList<Claimed>();
            var open = new ArrayList<Said>();
            for (Said said : statements) {
                if (!open.isEmpty() && !said.claim().said().isBefore(end(open).at())) {
                    close(open, end(open), ground);
                }
                if (holds(said.claim())) {
                    open.add(said);
                } else {
                    close(open, new Ended(said.claim().said(), End.CONTRADICTED), ground);
                }
            }
            if (!open.isEmpty()) {
                close(open, end(open), ground);
            }
            return ground;
        }

        private void close(List<Said> open, Ended ended, List<Claimed> ground) {
            if (!open.isEmpty() && ended.at().isAfter(open.getFirst().claim().said())) {
                ground.add(claimed(open, ended));
            }
            open.clear();
        }

        private record Ended(Instant at, End why) {}

        private Ended end(List<Said> open) {
            Instant agesOut = open.getLast().claim().said().plus(term);
            return open.stream()
                    .flatMap(said -> contradictedByEvidence(said.claim()).stream())
                    .min(Comparator.naturalOrder())
                    .filter(at -> at.isBefore(agesOut))
                    .map(at -> new Ended(at, End.CONTRADICTED))
                    .orElse(new Ended(agesOut, End.AGED_OUT));
        }

        private Optional<Instant> contradictedByEvidence(Claim claim) {
            return Optional.ofNullable(standings.get(claim.id()))
                    .filter(standing -> standing.kind() == Standing.Kind.CONTRADICTED)
                    .filter(standing ->
                            standing.by().stream().anyMatch(id -> id.kind().equals("evidence")))
                    .map(Standing::since);
        }

        private Claimed claimed(List<Said> open, Ended ended) {
            var first = open.getFirst();
            Instant from = first.claim().said();
            boolean stands = ended.at().isAfter(moment);
            return new Claimed(
                    side,
                    first.place(),
                    open.stream().map(said -> said.claim().id()).toList(),
                    stands ? TimeSpan.since(from) : new TimeSpan(from, ended.at()),
                    stands ? Optional.empty() : Optional.of(ended.why()),
                    circle(first.place().centre(), first.place().error()));
        }
    }
}
