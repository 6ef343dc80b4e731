package org.salient.app.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.salient.core.history.AreaSeries;
import org.salient.core.history.ControlHistory;
import org.salient.core.history.DayGround;
import org.salient.core.history.Drawing;
import org.salient.core.history.HistoryDrawing;
import org.salient.core.model.Region;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;
import org.salient.core.tiles.HistoryTiles;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the history: {@code data/history.pmtiles} and {@code data/superseded.pmtiles}, the columns of {@code data/days.json},
 * the ground of {@code data/ground.json}, and {@code data/why.json}.
 */
final class HistoryFiles {
    private final Edition edition;
    private final ControlHistory history;
    private final Drawing current;
    private final Drawing superseded;
    private final Reasons reasons;
    private final List<SideId> sides;

    private HistoryFiles(Edition edition, ControlHistory history) {
        this.edition = edition;
        this.history = history;
        this.reasons = new Reasons(edition);
        this.sides = edition.cleared().theatre().sides().stream().map(Side::id).toList();
        var drawing = new HistoryDrawing(history, sides, reasons);
        this.current = drawing.current();
        this.superseded = drawing.superseded();
    }

    /** None where nothing is sealed. */
    static Optional<HistoryFiles> of(Edition edition) {
        return edition.history().map(history -> new HistoryFiles(edition, history));
    }

    void write(SiteFolder folder) throws IOException {
        Files.write(folder.file("data/history.pmtiles"), HistoryTiles.of(current));
        if (isSuperseded()) {
            Files.write(folder.file("data/superseded.pmtiles"), HistoryTiles.of(superseded));
        }
        Json.write(folder.file("data/days.json"), days());
        Json.write(folder.file("data/why.json"), new SiteData.WhyAll(reasons.list()));
        ground(folder);
    }

    private boolean isSuperseded() {
        return !superseded.grounds().isEmpty();
    }

    /** What the pages must know of the history before they draw any of it. */
    SiteData.History summary() {
        var maps = history.clock().maps();
        return new SiteData.History(
                maps.getFirst().valid().getEpochSecond(),
                maps.getLast().valid().getEpochSecond(),
                isSuperseded(),
                maps.stream().anyMatch(map -> map.published().isBefore(map.learnt())),
                HistoryTiles.MIN_ZOOM,
                HistoryTiles.MAX_ZOOM);
    }

    /** The box around the line as the newest map has it; empty where there is none. */
    Envelope line() {
        var box = new Envelope();
        for (Drawing.Front front : current.fronts()) {
            if (front.properties().stream()
                    .noneMatch(property -> property.name().equals("until"))) {
                for (int chain : front.chains()) {
                    include(box, current.chains()[chain - 1]);
                }
            }
        }
        return box;
    }

    private static void include(Envelope box, int[] chain) {
        for (int i = 0; i < chain.length; i += 2) {
            box.expandToInclude(chain[i] / Drawing.UNITS_PER_DEGREE, chain[i + 1] / Drawing.UNITS_PER_DEGREE);
        }
    }

    private SiteData.Days days() {
        var areas = history.areas();
        var maps = history.clock().days().values();
        var held = new LinkedHashMap<String, List<Double>>();
        sides.forEach(side -> held.put(side.value(), rounded(areas.perDay(Status.held(side)))));
        return new SiteData.Days(
                areas.days().stream().map(Object::toString).toList(),
                maps.stream()
                        .map(map -> history.clock().maps().get(map).valid().getEpochSecond())
                        .toList(),
                held,
                rounded(grey(areas)));
    }

    private static double[] grey(AreaSeries areas) {
        double[] sum = new double[areas.days().size()];
        for (Status status : areas.statuses()) {
            if (status instanceof Status.Grey) {
                double[] one = areas.perDay(status);
                for (int day = 0; day < sum.length; day++) {
                    sum[day] += one[day];
                }
            }
        }
        return sum;
    }

    private static List<Double> rounded(double[] figures) {
        var list = new ArrayList<Double>(figures.length);
        for (double figure : figures) {
            list.add(Json.rounded(figure, 2));
        }
        return list;
    }

    private void ground(SiteFolder folder) throws IOException {
        var regions = edition.cleared().theatre().regions();
        var ids = regions.stream().map(Region::id).toList();
        var statuses = history.areas().statuses();
        try (var out = Json.generator(folder.file("data/ground.json"))) {
            out.writeStartObject();
            out.writePOJOProperty("regions", ids);
            out.writePOJOProperty("regionNames", names(regions));
            out.writePOJOProperty(
                    "statuses", statuses.stream().map(HistoryFiles::words).toList());
            out.writeArrayPropertyStart("ground");
            for (DayGround ground : history.byDay()) {
                write(ground, ids.indexOf(ground.region()), statuses, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private static Map<String, Map<String, String>> names(List<Region> regions) {
        var names = new LinkedHashMap<String, Map<String, String>>();
        regions.forEach(region -> names.put(region.id(), new TreeMap<>(region.names())));
        return names;
    }

    private static SiteData.StatusWords words(Status status) {
        return new SiteData.StatusWords(Words.kind(status), Words.side(status), Words.reason(status));
    }

    /** Ground that rounds to nothing is left out. */
    private static void write(DayGround ground, int region, List<Status> statuses, JsonGenerator out) {
        double area = Json.rounded(ground.squareKilometres(), 4);
        if (area <= 0) {
            return;
        }
        out.writeStartArray();
        out.writeNumber(region);
        out.writeNumber(area);
        for (DayGround.Turn turn : ground.turns()) {
            out.writeNumber(turn.day());
            out.writeNumber(turn.status().map(statuses::indexOf).orElse(-1));
        }
        out.writeEndArray();
    }
}
