package org.salient.core.brief;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.analysis.Areas;
import org.salient.core.analysis.Change;
import org.salient.core.analysis.LineDistance;
import org.salient.core.analysis.Range;
import org.salient.core.model.Claim;
import org.salient.core.model.Evidence;
import org.salient.core.model.FactId;
import org.salient.core.model.SideId;
import org.salient.core.model.Snapshot;
import org.salient.core.verification.Standing;

/** Answers queries from the material. */
final class Figures {
    private final Material material;
    private final Map<ChangeKey, Map<SideId, Change>> changes = new HashMap<>();
    private final Map<FactId, LineDistance> distances = new HashMap<>();

    Figures(Material material) {
        this.material = material;
    }

    private record ChangeKey(FactId earlier, FactId later, String region) {}

    List<Double> answer(Query query) {
        return switch (query) {
            case Query.Held(var snapshot, var side, var region) -> ends(held(snapshot, side, region));
            case Query.Grey(var snapshot) ->
                List.of(Areas.of(snapshot(snapshot)).grey());
            case Query.Gained(var earlier, var later, var side, var region) ->
                List.of(change(earlier, later, region, side).gainedSquareKilometres());
            case Query.Lost(var earlier, var later, var side, var region) ->
                List.of(change(earlier, later, region, side).lostSquareKilometres());
            case Query.Seen(var side, var from, var until) -> List.of(seen(side, from, until));
            case Query.Standings(var kind, var from, var until) -> List.of(standing(kind, from, until));
            case Query.Unplaced(var from, var until) -> List.of(unplaced(from, until));
            case Query.ToTheLine(var snapshot, var point) ->
                distance(snapshot).from(point).map(Figures::ends).orElse(List.of());
            case Query.NewestSeen(var moment) ->
                daysSinceNewest(moment).map(List::of).orElse(List.of());
        };
    }

    Snapshot snapshot(FactId id) {
        return material.ledger()
                .find(id, Snapshot.class)
                .orElseThrow(() -> new IllegalArgumentException("no sealed map is called " + id));
    }

    Range held(FactId snapshot, SideId side, Optional<String> region) {
        Snapshot map = snapshot(snapshot);
        return Areas.of(region.map(id -> within(map, id)).orElse(map)).held(side);
    }

    /** What a side gained and lost in one region. */
    Change change(FactId earlier, FactId later, String region, SideId side) {
        var ofSides = changes.computeIfAbsent(new ChangeKey(earlier, later, region), this::changes);
        return Optional.ofNullable(ofSides.get(side))
                .orElseThrow(() -> new IllegalArgumentException("the theatre has no side '" + side + "'"));
    }

    private Map<SideId, Change> changes(ChangeKey key) {
        return Change.between(
                within(snapshot(key.earlier()), key.region()),
                within(snapshot(key.later()), key.region()),
                material.theatre(),
                material.shapes());
    }

    private static Snapshot within(Snapshot map, String region) {
        var patches = map.patches().stream()
                .filter(patch -> patch.region().equals(region))
                .toList();
        return new Snapshot(map.id(), map.version(), map.validAt(), patches, map.unmapped());
    }

    private LineDistance distance(FactId snapshot) {
        return distances.computeIfAbsent(snapshot, id -> new LineDistance(snapshot(id), material.shapes()));
    }

    private static List<Double> ends(Range range) {
        return List.of(range.low(), range.high());
    }

    private double seen(SideId side, Instant from, Instant until) {
        return material.evidence().stream()
                .filter(seen -> seen.side().equals(side) && isWithin(seen.posted(), from, until))
                .count();
    }

    private double standing(Standing.Kind kind, Instant from, Instant until) {
        return claims(from, until).stream()
                .map(claim -> material.standings().get(claim.id()))
                .filter(standing -> standing != null && standing.kind() == kind)
                .count();
    }

    private double unplaced(Instant from, Instant until) {
        return claims(from, until).stream()
                .filter(claim -> claim.places().stream()
                        .anyMatch(mention -> mention.location().isEmpty()))
                .count();
    }

    List<Claim> claims(Instant from, Instant until) {
        return material.ledger().all(Claim.class).stream()
                .filter(claim -> isWithin(claim.said(), from, until))
                .sorted(Comparator.comparing(Claim::said)
                        .reversed()
                        .thenComparing(claim -> claim.id().value()))
                .toList();
    }

    private Optional<Double> daysSinceNewest(Instant moment) {
        return material.evidence().stream()
                .map(Evidence::posted)
                .filter(posted -> !posted.isAfter(moment))
                .max(Comparator.naturalOrder())
                .map(newest -> (double) Duration.between(newest, moment).toDays());
    }

    private static boolean isWithin(Instant moment, Instant from, Instant until) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }
}
