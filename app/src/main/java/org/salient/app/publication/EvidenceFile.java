package org.salient.app.publication;

import java.io.IOException;
import java.net.URI;
import org.salient.core.model.Evidence;

/** Writes {@code data/evidence.geojson}: what was seen. */
final class EvidenceFile {
    private final Edition edition;

    EvidenceFile(Edition edition) {
        this.edition = edition;
    }

    void write(SiteFolder folder) throws IOException {
        try (var file = new GeoJson(folder.file("data/evidence.geojson"))) {
            for (Evidence seen : edition.cleared().evidence()) {
                file.point(seen.centre(), properties(seen));
            }
        }
    }

    private SiteData.Seen properties(Evidence seen) {
        return new SiteData.Seen(
                seen.id().value(),
                seen.side().value(),
                Words.of(seen.shown()),
                seen.description(),
                seen.source().value(),
                edition.sourceName(seen.source()),
                seen.seen().from(),
                EvidenceIndex.seen(seen),
                seen.posted(),
                seen.imported(),
                Math.ceil(seen.error().value()),
                seen.sightings().size(),
                seen.urls().stream().map(URI::toString).toList(),
                seen.steps().stream()
                        .map(step -> new SiteData.Step(
                                Words.of(step.step()), Words.of(step.outcome()), step.by(), step.note()))
                        .toList(),
                seen.backfilled());
    }
}
