package org.salient.app.publication;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Report;
import org.salient.core.model.Side;
import org.salient.core.model.Sighting;
import org.salient.core.model.SourceId;

/** Writes {@code data/site.json}: what every page says. */
final class SiteFile {
    /** What is left free around the line at the first view, as a part of its own extent. */
    private static final double MARGIN = 0.05;

    private final Edition edition;

    SiteFile(Edition edition) {
        this.edition = edition;
    }

    void write(SiteFolder folder, Optional<HistoryFiles> history, LayerFiles layers, EstimatedFile estimated)
            throws IOException {
        Json.write(folder.file("data/site.json"), site(history, layers, estimated));
    }

    private SiteData.Site site(Optional<HistoryFiles> history, LayerFiles layers, EstimatedFile estimated) {
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
                edition.mapAsOf(),
                theatre.rules().delay().toMinutes() / 60.0,
                theatre.rules().corrections(),
                theatre.boundaries(),
                credits(),
                theatre.sides().stream().map(SiteFile::side).toList(),
                new TreeMap<>(theatre.statusWords()),
                history.map(HistoryFiles::summary),
                layers.list(),
                estimated.isThere(),
                view(history),
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

    /** The line of the newest map; where there is none the main places, else the regions. */
    private List<Double> view(Optional<HistoryFiles> history) {
        var view = history.map(HistoryFiles::line).orElseGet(Envelope::new);
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
}
