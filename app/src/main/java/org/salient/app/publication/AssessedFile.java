package org.salient.app.publication;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.salient.core.analysis.Change;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.Provenance;
import org.salient.core.model.SideId;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Status;

/** Writes {@code data/assessed.geojson}: the patches of all days, ground that a side gained lately apart from the rest. */
final class AssessedFile {
    /** How long gained ground counts as fresh: a month, over which readers compare. */
    static final Duration FRESH = Duration.ofDays(30);

    private final Edition edition;

    AssessedFile(Edition edition) {
        this.edition = edition;
    }

    /** A patch, but for its area; equal patches of several maps are one. */
    private record Ground(Status status, String region, Hash shape, Provenance provenance) {
        static Ground of(Snapshot.Patch patch) {
            return new Ground(patch.status(), patch.region(), patch.shape(), patch.provenance());
        }
    }

    void write(SiteFolder folder) throws IOException {
        var lasting = new OverDays<Ground>();
        for (DayMap day : edition.days()) {
            lasting.add(
                    day.snapshot().validAt(),
                    day.snapshot().patches().stream().map(Ground::of).toList());
        }
        var gains = new Gains();
        try (var file = new GeoJson(folder.file("data/assessed.geojson"))) {
            for (var patch : lasting.all()) {
                write(patch, gains, file);
            }
        }
    }

    private void write(OverDays.Lasting<Ground> patch, Gains gains, GeoJson file) {
        Geometry shape = edition.shape(patch.thing().shape());
        Optional<Geometry> gained = gains.before(patch.from(), patch.thing().status());
        if (gained.isPresent()) {
            part(patch, true, overlay(shape, gained.get(), OverlayNG.INTERSECTION), file);
            part(patch, false, overlay(shape, gained.get(), OverlayNG.DIFFERENCE), file);
        } else {
            part(patch, false, shape, file);
        }
    }

    private static Geometry overlay(Geometry one, Geometry other, int operation) {
        var parts = PolygonExtracter.getPolygons(OverlayNGRobust.overlay(one, other, operation));
        return new GeometryFactory()
                .createMultiPolygon(((List<?>) parts).toArray(Polygon[]::new))
                .norm();
    }

    private void part(OverDays.Lasting<Ground> patch, boolean fresh, Geometry shape, GeoJson file) {
        if (shape.isEmpty()) {
            return;
        }
        var ground = patch.thing();
        var id = FactId.of("patch", ground.status(), ground.region(), ground.shape(), ground.provenance(), fresh);
        file.feature(
                shape,
                new SiteData.Patch(
                        Words.kind(ground.status()),
                        Words.side(ground.status()),
                        Words.reason(ground.status()),
                        id.value(),
                        patch.from(),
                        patch.until(),
                        ground.region(),
                        Json.rounded(EllipsoidArea.squareKilometres(shape), 3),
                        fresh,
                        WhyFile.key(ground.provenance())));
    }

    /** What each side gained in the month before each map. */
    private final class Gains {
        private final Map<Instant, Map<SideId, Change>> known = new HashMap<>();

        /** None where nothing was gained, or no earlier map tells. */
        Optional<Geometry> before(Instant from, Status status) {
            return switch (status) {
                case Status.Grey _ -> Optional.empty();
                case Status.Held(SideId side) ->
                    Optional.ofNullable(
                                    known.computeIfAbsent(from, this::changes).get(side))
                            .map(Change::gained)
                            .map(Geometry.class::cast)
                            .filter(gained -> !gained.isEmpty());
            };
        }

        private Map<SideId, Change> changes(Instant from) {
            return earlier(from)
                    .map(before -> Change.between(
                            before.snapshot(),
                            at(from).snapshot(),
                            edition.cleared().theatre(),
                            edition::shape))
                    .orElse(Map.of());
        }

        private DayMap at(Instant moment) {
            return edition.days().stream()
                    .filter(day -> day.snapshot().validAt().equals(moment))
                    .findFirst()
                    .orElseThrow();
        }

        /** The map of a month before; where there is none so old, the oldest that is older than this. */
        private Optional<DayMap> earlier(Instant from) {
            Instant monthBefore = from.minus(FRESH);
            var older = edition.days().stream()
                    .filter(day -> day.snapshot().validAt().isBefore(from))
                    .toList();
            return older.stream()
                    .filter(day -> !day.snapshot().validAt().isAfter(monthBefore))
                    .reduce((_, later) -> later)
                    .or(() -> older.stream().findFirst());
        }
    }
}
