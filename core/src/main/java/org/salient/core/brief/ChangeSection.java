package org.salient.core.brief;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.salient.core.brief.Sentence.Asked;
import org.salient.core.brief.Sentence.Measured;
import org.salient.core.brief.Sentence.Sourced;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Snapshot;

/** What changed on the map since the day before and in a week, where and by how much. */
final class ChangeSection {
    /** Further off a place no longer tells the reader where ground lies. */
    private static final Metres NEAR = new Metres(15_000);

    /** More names than this are no help. */
    private static final int MOST_NAMES = 3;

    /** A tenth of a square kilometre is the least that a sentence can say. */
    private static final double LEAST_SQUARE_KILOMETRES = 0.05;

    private final Setting setting;
    private final List<Place> settlements;

    ChangeSection(Setting setting, List<Place> places) {
        this.setting = setting;
        this.settlements =
                places.stream().filter(place -> place.kind().isSettlement()).toList();
    }

    Brief.Section write(Snapshot map, List<Snapshot> maps) {
        var sentences = new ArrayList<Sentence>();
        Optional<Snapshot> dayBefore = before(map, maps, Duration.ofDays(1));
        Optional<Snapshot> weekBefore = before(map, maps, BriefWriter.NEWS);
        dayBefore.ifPresent(earlier -> compare(earlier, map, sentences));
        weekBefore
                .filter(earlier -> !Optional.of(earlier).equals(dayBefore))
                .ifPresent(earlier -> compare(earlier, map, sentences));
        return new Brief.Section("section.change", sentences);
    }

    /** The newest map that is at least so old; where there is none, the oldest of those before. */
    private static Optional<Snapshot> before(Snapshot map, List<Snapshot> maps, Duration age) {
        Instant then = map.validAt().minus(age);
        var older = maps.stream()
                .filter(one -> one.validAt().isBefore(map.validAt()))
                .toList();
        return older.stream()
                .filter(one -> !one.validAt().isAfter(then))
                .reduce((_, later) -> later)
                .or(() -> older.stream().findFirst());
    }

    private void compare(Snapshot earlier, Snapshot later, List<Sentence> sentences) {
        int before = sentences.size();
        var regions = new LinkedHashSet<String>();
        earlier.patches().forEach(patch -> regions.add(patch.region()));
        later.patches().forEach(patch -> regions.add(patch.region()));
        for (Side side : setting.material().theatre().sides()) {
            for (String region : regions) {
                compare(earlier, later, side.id(), region).ifPresent(sentences::add);
            }
        }
        if (sentences.size() == before) {
            sentences.add(new Sourced(
                    new Phrase("change.none", Map.of("day", setting.day(earlier.validAt()))),
                    List.of(setting.footnote(earlier), setting.footnote(later))));
            return;
        }
        for (Side side : setting.material().theatre().sides()) {
            sentences.add(interval(earlier, later, side.id()));
        }
    }

    private Optional<Sentence> compare(Snapshot earlier, Snapshot later, SideId side, String region) {
        var change = setting.figures().change(earlier.id(), later.id(), region, side);
        double gained = change.gainedSquareKilometres();
        double lost = change.lostSquareKilometres();
        if (Math.max(gained, lost) < LEAST_SQUARE_KILOMETRES) {
            return Optional.empty();
        }
        var values = new HashMap<String, Value>(Map.of(
                "day", setting.day(earlier.validAt()),
                "side", setting.side(side),
                "region", setting.region(region)));
        var figures = new HashMap<String, Asked>();
        if (gained >= LEAST_SQUARE_KILOMETRES) {
            values.put("gained", new Value.Area(gained));
            figures.put("gained", new Asked(new Query.Gained(earlier.id(), later.id(), side, region), 0));
        }
        if (lost >= LEAST_SQUARE_KILOMETRES) {
            values.put("lost", new Value.Area(lost));
            figures.put("lost", new Asked(new Query.Lost(earlier.id(), later.id(), side, region), 0));
        }
        var names = near(gained >= lost ? change.gained() : change.lost());
        values.put("places", new Value.Names(names));
        String key = figures.size() == 2 ? "both" : figures.keySet().iterator().next();
        return Optional.of(
                new Measured(new Phrase("change." + key + (names.isEmpty() ? "" : "Near"), values), figures));
    }

    /** What the side held then and holds now, at least and at most. */
    private Measured interval(Snapshot earlier, Snapshot later, SideId side) {
        var then = setting.figures().held(earlier.id(), side, Optional.empty());
        var now = setting.figures().held(later.id(), side, Optional.empty());
        var before = new Query.Held(earlier.id(), side, Optional.empty());
        var after = new Query.Held(later.id(), side, Optional.empty());
        return new Measured(
                new Phrase(
                        "change.interval",
                        Map.of(
                                "day", setting.day(earlier.validAt()),
                                "side", setting.side(side),
                                "thenLow", new Value.Area(then.low()),
                                "thenHigh", new Value.Area(then.high()),
                                "nowLow", new Value.Area(now.low()),
                                "nowHigh", new Value.Area(now.high()))),
                Map.of(
                        "thenLow", new Asked(before, 0),
                        "thenHigh", new Asked(before, 1),
                        "nowLow", new Asked(after, 0),
                        "nowHigh", new Asked(after, 1)));
    }

    /** The nearest settlements to the largest parts. */
    private List<String> near(MultiPolygon ground) {
        var parts = new ArrayList<Geometry>();
        for (int i = 0; i < ground.getNumGeometries(); i++) {
            parts.add(ground.getGeometryN(i));
        }
        parts.sort(Comparator.comparingDouble((Geometry part) -> -EllipsoidArea.squareKilometres(part)));
        return parts.stream()
                .flatMap(part -> nearest(part).stream())
                .distinct()
                .limit(MOST_NAMES)
                .map(place -> place.name(setting.catalogue().language()))
                .toList();
    }

    private Optional<Place> nearest(Geometry part) {
        var inside = part.getInteriorPoint();
        var point = new LonLat(inside.getX(), inside.getY());
        return settlements.stream()
                .filter(place -> place.centre().distanceTo(point).value() <= NEAR.value())
                .min(Comparator.comparingDouble(
                        place -> place.centre().distanceTo(point).value()));
    }
}
