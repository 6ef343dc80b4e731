package org.salient.app.publication;

import java.io.IOException;
import org.salient.core.analysis.ClaimedGround;
import org.salient.core.analysis.ClaimedGround.Claimed;
import org.salient.core.model.Claim;

/** Writes {@code data/claimed.geojson}: the places that sides say they took or hold. */
final class ClaimedFile {
    private final Edition edition;

    ClaimedFile(Edition edition) {
        this.edition = edition;
    }

    void write(SiteFolder folder) throws IOException {
        var ground = ClaimedGround.at(
                edition.asOf(),
                edition.claims(),
                edition.standings(),
                edition.cleared().theatre().claimTerm());
        try (var file = new GeoJson(folder.file("data/claimed.geojson"))) {
            ground.forEach(claimed -> file.feature(claimed.area(), properties(claimed)));
        }
    }

    private SiteData.ClaimedArea properties(Claimed claimed) {
        Claim first = edition.cleared()
                .ledger()
                .find(claimed.claims().getFirst(), Claim.class)
                .orElseThrow();
        return new SiteData.ClaimedArea(
                claimed.side().value(),
                claimed.place().place(),
                claimed.place().name(),
                first.id().value(),
                first.claimant().name(),
                edition.cleared().quote(first),
                claimed.stands().from(),
                Words.until(claimed.stands()),
                claimed.end().map(end -> Words.of(end).replace('_', ' ')));
    }
}
