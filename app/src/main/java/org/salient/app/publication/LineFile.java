package org.salient.app.publication;

import java.io.IOException;
import java.util.List;
import org.salient.core.model.Body;
import org.salient.core.model.Shapes;
import org.salient.core.model.SideId;
import org.salient.core.snapshot.Edge;
import org.salient.core.snapshot.FrontLine;

/** Writes {@code data/line.geojson}: the edges of the line of all days, as seen from the theatre's first side. */
final class LineFile {
    private final Edition edition;
    private final SideId first;

    LineFile(Edition edition) {
        this.edition = edition;
        this.first = edition.cleared().theatre().sides().getFirst().id();
    }

    private record Traced(String edge, SideId side, Body shape) {}

    void write(SiteFolder folder) throws IOException {
        var lasting = new OverDays<Traced>();
        for (DayMap day : edition.days()) {
            lasting.add(day.snapshot().validAt(), trace(day));
        }
        try (var file = new GeoJson(folder.file("data/line.geojson"))) {
            for (var line : lasting.all()) {
                var traced = line.thing();
                file.feature(
                        Shapes.read(traced.shape().bytes()),
                        new SiteData.Edge(traced.edge(), traced.side().value(), line.from(), line.until()));
            }
        }
    }

    private List<Traced> trace(DayMap day) {
        return new FrontLine(edition.cleared().theatre())
                .trace(day.snapshot(), edition::shape).stream()
                        .map(edge -> new Traced(word(edge), edge.side(), Shapes.write(edge.shape())))
                        .toList();
    }

    /** Where grey ends at another side's ground, the first side may hold it all up to there. */
    private String word(Edge edge) {
        if (edge.isBoth()) {
            return "both";
        }
        return edge.side().equals(first) ? "held" : "outer";
    }
}
