package org.salient.app.publication;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.salient.core.control.EstimateBands;
import org.salient.core.control.Shares;
import org.salient.core.model.Estimate;
import org.salient.core.model.SideId;

/** Writes {@code data/estimated.geojson}: bands of probability of the newest estimate of each day. */
final class EstimatedFile {
    /** Ground that a side almost surely does not hold is no ground of its. */
    private static final double LEAST = 0.1;

    private final Edition edition;
    private final List<Estimate> estimates;

    EstimatedFile(Edition edition) {
        this.edition = edition;
        var cleared = edition.cleared();
        boolean isKept = !cleared.isPreview() && !cleared.theatre().rules().estimate();
        this.estimates = isKept ? List.of() : newestOfEachDay(cleared);
    }

    private static List<Estimate> newestOfEachDay(Cleared cleared) {
        var zone = cleared.theatre().zone();
        var byDate = new TreeMap<LocalDate, Estimate>();
        for (Estimate estimate : cleared.ledger().all(Estimate.class)) {
            byDate.merge(
                    LocalDate.ofInstant(estimate.validAt(), zone),
                    estimate,
                    (one, later) -> later.validAt().isBefore(one.validAt()) ? one : later);
        }
        return List.copyOf(byDate.values());
    }

    /** Whether the theatre has an estimate to show. */
    boolean isThere() {
        return !estimates.isEmpty();
    }

    void write(SiteFolder folder) throws IOException {
        if (!isThere()) {
            return;
        }
        try (var file = new GeoJson(folder.file("data/estimated.geojson"))) {
            for (int i = 0; i < estimates.size(); i++) {
                Optional<Instant> until = i + 1 < estimates.size()
                        ? Optional.of(estimates.get(i + 1).validAt())
                        : Optional.empty();
                write(estimates.get(i), until, file);
            }
        }
    }

    private void write(Estimate estimate, Optional<Instant> until, GeoJson file) {
        var shares = Shares.read(estimate, edition.cleared().body(estimate.shares()));
        for (SideId side : estimate.sides()) {
            for (var band : EstimateBands.of(shares, side)) {
                if (band.low() >= LEAST) {
                    file.feature(
                            band.shape(),
                            new SiteData.Band(
                                    side.value(),
                                    band.low(),
                                    band.high(),
                                    estimate.method(),
                                    estimate.validAt(),
                                    until));
                }
            }
        }
    }
}
