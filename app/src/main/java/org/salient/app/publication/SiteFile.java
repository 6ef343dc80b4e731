package org.salient.app.publication;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.salient.core.analysis.Areas;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Report;
import org.salient.core.model.Side;
import org.salient.core.model.Sighting;
import org.salient.core.model.SourceId;
import org.salient.core.snapshot.Edge;
import org.salient.core.snapshot.FrontLine;

/** Writes {@code data/site.json}: what every page says. */
final class SiteFile {
    /** What is left free around the line at the first view, as a part of its own extent. */
    private static final double MARGIN = 0.05;

    private final Edition edition;

    SiteFile(Edition edition) {
        this.edition = edition;
    }

    void write(SiteFolder folder, LayerFiles layers, EstimatedFile estimated) throws IOException {
        Json.write(folder.file("data/site.json"), site(layers, estimated));
    }

    private SiteData.Site site(LayerFiles layers, EstimatedFile estimated) {
        var cleared = edition.cleared();
        var theatre = cleared.theatre();
        return new SiteData.Site(
                theatre.id(),
                new TreeMap<>(theatre.names()),
                theatre.note(),
                cleared.isPreview(),
                theatre.zone().getId(),
                theatre.languages(),
                cleared.at().truncatedTo(ChronoUnit.SECONDS),
                edition.newest().map(day -> day.snapshot().validAt()),
                theatre.rules().delay().toMinutes() / 60.0,
                theatre.rules().corrections(),
                theatre.boundaries(),
                credits(),
                theatre.sides().stream().map(SiteFile::side).toList(),
                new TreeMap<>(theatre.statusWords()),
                days(),
                layers.list(),
                estimated.isThere(),
                view(),
                cleared.backdrop().basemap());
    }

    private static SiteData.SideInfo side(Side side) {
        return new SiteData.SideInfo(
                side.id().value(),
                new TreeMap<>(side.names()),
                side.colours().line(),
                side.colours().ground(),
                side.colours().fresh());
    }

    private List<SiteData.Credit> credits() {
        var shown = new HashSet<SourceId>();
        edition.cleared().chain().entries().stream()
                .map(Entry::fact)
                .forEach(fact -> source(fact).ifPresent(shown::add));
        return edition.cleared().theatre().sources().stream()
                .filter(source -> shown.contains(source.id()))
                .map(source -> new SiteData.Credit(
                        source.terms().credit().isBlank()
                                ? source.name()
                                : source.terms().credit(),
                        source.terms().licence()))
                .toList();
    }

    private static Optional<SourceId> source(Fact fact) {
        if (fact instanceof Report report) {
            return Optional.of(report.source());
        }
        if (fact instanceof Sighting sighting) {
            return Optional.of(sighting.source());
        }
        return fact instanceof LayerMap map ? Optional.of(map.source()) : Optional.empty();
    }

    private List<SiteData.Day> days() {
        var days = new ArrayList<SiteData.Day>();
        Optional<Areas> before = Optional.empty();
        for (DayMap day : edition.days()) {
            var areas = Areas.of(day.snapshot());
            days.add(new SiteData.Day(
                    day.date().toString(),
                    day.snapshot().validAt(),
                    day.snapshot().id().value(),
                    day.snapshot().version(),
                    ranges(areas),
                    Json.rounded(areas.grey(), 2),
                    before.map(earlier -> change(earlier, areas))));
            before = Optional.of(areas);
        }
        return days;
    }

    private Map<String, SiteData.Range> ranges(Areas areas) {
        var ranges = new LinkedHashMap<String, SiteData.Range>();
        for (Side side : edition.cleared().theatre().sides()) {
            var held = areas.held(side.id());
            ranges.put(
                    side.id().value(), new SiteData.Range(Json.rounded(held.low(), 2), Json.rounded(held.high(), 2)));
        }
        return ranges;
    }

    private Map<String, Double> change(Areas earlier, Areas later) {
        var change = new LinkedHashMap<String, Double>();
        for (Side side : edition.cleared().theatre().sides()) {
            double gained =
                    later.held(side.id()).low() - earlier.held(side.id()).low();
            change.put(side.id().value(), Json.rounded(gained, 2));
        }
        return change;
    }

    /** The line of the newest map; where there is none the main places, else the regions. */
    private List<Double> view() {
        var view = new Envelope();
        edition.newest()
                .ifPresent(day -> line(day)
                        .forEach(edge -> view.expandToInclude(edge.shape().getEnvelopeInternal())));
        if (view.isNull()) {
            edition.cleared()
                    .backdrop()
                    .main()
                    .forEach(place -> view.expandToInclude(
                            new Coordinate(place.centre().lon(), place.centre().lat())));
        }
        if (view.isNull()) {
            edition.cleared()
                    .theatre()
                    .regions()
                    .forEach(region -> view.expandToInclude(region.shape().getEnvelopeInternal()));
        }
        view.expandBy(MARGIN * Math.max(view.getWidth(), view.getHeight()));
        return List.of(
                Json.rounded(view.getMinX(), 4),
                Json.rounded(view.getMinY(), 4),
                Json.rounded(view.getMaxX(), 4),
                Json.rounded(view.getMaxY(), 4));
    }

    private List<Edge> line(DayMap day) {
        return new FrontLine(edition.cleared().theatre()).trace(day.snapshot(), edition::shape);
    }
}
