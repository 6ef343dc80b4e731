package org.salient.app.sources;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.Grade;
import org.salient.core.model.Metres;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting.Shown;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.model.Status;
import org.salient.core.model.Terms;
import org.salient.core.model.Terms.Use;

/** Reads the sources of a theatre file, and the keys by which their files are read. */
final class SourceReader {
    /** What stands in for a part that could not be read, until its faults are thrown. */
    private static final Metres UNKNOWN_LENGTH = new Metres(0);

    private static final Status UNKNOWN_STATUS = Status.grey(Status.Reason.UNKNOWN);

    private final Collection<String> sides;
    final Map<SourceId, Source> sources = new LinkedHashMap<>();
    final Map<SourceId, MapKey> mapKeys = new HashMap<>();
    final Map<SourceId, PointKey> pointKeys = new HashMap<>();
    final Map<SourceId, TextKey> textKeys = new HashMap<>();

    SourceReader(Collection<String> sides) {
        this.sides = sides;
    }

    void read(Section theatre) {
        theatre.require("sources");
        for (Section section : theatre.sections("sources", "a source")) {
            Source source = source(section);
            if (sources.putIfAbsent(source.id(), source) != null) {
                section.fault("id", "there is a source '" + source.id() + "' already; each id is given once");
            }
            section.section("map", "the 'map' key of a source").ifPresent(key -> mapKeys.put(source.id(), mapKey(key)));
            section.section("points", "the 'points' key of a source")
                    .ifPresent(key -> pointKeys.put(source.id(), pointKey(key)));
            section.section("texts", "the 'texts' key of a source")
                    .ifPresent(key -> textKeys.put(source.id(), textKey(key)));
            section.close();
        }
    }

    private Source source(Section section) {
        section.require("terms");
        return new Source(
                section.value("id", new SourceId("?"), SourceId::new),
                section.text("name"),
                section.value("kind", ClaimantKind.OTHER, Choice.of(ClaimantKind.class)),
                section.find("side", Choice.side(sides)),
                section.value("grade", Grade.F, Choice.of(Grade.class)),
                section.section("terms", "the 'terms' key of a source")
                        .map(SourceReader::terms)
                        .orElse(new Terms("?", "?", Use.NOTHING)),
                section.list("aliases", Function.identity()));
    }

    private static Terms terms(Section section) {
        var terms = new Terms(
                section.text("licence"),
                section.text("credit"),
                section.value("use", Use.NOTHING, Choice.of(Use.class)));
        section.close();
        return terms;
    }

    private MapKey mapKey(Section section) {
        section.require("classes");
        List<String> areas = section.list("areas", Function.identity());
        var key = new MapKey(
                areas.isEmpty()
                        ? section.text("by")
                        : section.find("by", Function.identity()).orElse(MapKey.AREA),
                section.find("name", Function.identity()),
                section.find("published", Function.identity()).orElse("published"),
                areas,
                section.find("axes", Choice.of(Axes.class)).orElse(Axes.LON_LAT),
                section.sections("classes", "a class of a 'map' key").stream()
                        .map(this::mapClass)
                        .toList(),
                section.list("leave_out", Function.identity()),
                section.map("refuse", Function.identity()));
        section.close();
        return key;
    }

    private MapKey.MapClass mapClass(Section section) {
        section.require("values");
        var painted = new MapKey.MapClass(
                section.list("values", Function.identity()),
                section.value("status", UNKNOWN_STATUS, Choice.status(sides)),
                section.lists("where"),
                section.lists("unless"));
        section.close();
        return painted;
    }

    private PointKey pointKey(Section section) {
        var key = new PointKey(
                column(section, "lon").orElse("lon"),
                column(section, "lat").orElse("lat"),
                section.text("side"),
                section.text("seen"),
                column(section, "posted"),
                column(section, "text"),
                column(section, "urls"),
                section.value("error", UNKNOWN_LENGTH, Amounts::length),
                pointSides(section),
                section.value("shown", Shown.PRESENCE, Choice.of(Shown.class)));
        section.close();
        return key;
    }

    private Map<String, SideId> pointSides(Section section) {
        section.require("sides");
        return section.map("sides", Choice.side(sides));
    }

    private static TextKey textKey(Section section) {
        var key = new TextKey(
                column(section, "list"),
                section.text("date"),
                section.text("text"),
                column(section, "title"),
                column(section, "url"),
                column(section, "language"),
                section.find("markup", Choice.of(TextKey.Markup.class)).orElse(TextKey.Markup.NONE));
        section.close();
        return key;
    }

    private static Optional<String> column(Section section, String key) {
        return section.find(key, Function.identity());
    }
}
