package org.salient.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.SourceId;

/** The choice of a source's map for a local day. */
final class Maps {
    private Maps() {}

    /** The source's last map before the local midnight that ends a day: that day's last, or one of an earlier day. */
    static LayerMap lastOf(SourceId source, LocalDate day, Ledger ledger, ZoneId zone) {
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        return ledger.all(LayerMap.class).stream()
                .filter(map -> map.source().equals(source))
                .filter(map -> map.published().isBefore(midnight))
                .max(Comparator.comparing(LayerMap::published))
                .orElseThrow(() -> new Failure("there is no map of '" + source + "' up to " + day
                        + "; import one, or name another source or day"));
    }

    /** The last moment of a local day, to the second. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }
}
