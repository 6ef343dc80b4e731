package org.salient.core.extraction;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.salient.core.model.LonLat;
import org.salient.core.model.Region;
import org.salient.core.model.SideId;
import org.salient.core.model.Theatre;

/** Whose ground a point was before any map says otherwise: the side of the theatre's region that it lies in. */
final class Holders {
    private final List<Holder> holders;

    Holders(Theatre theatre) {
        holders = theatre.regions().stream().map(Holder::new).toList();
    }

    Optional<SideId> at(LonLat point) {
        var coordinate = new Coordinate(point.lon(), point.lat());
        return holders.stream()
                .filter(holder -> holder.locator.locate(coordinate) != Location.EXTERIOR)
                .findFirst()
                .flatMap(holder -> holder.region.held());
    }

    private record Holder(Region region, IndexedPointInAreaLocator locator) {
        Holder(Region region) {
            this(region, new IndexedPointInAreaLocator(region.shape()));
        }
    }
}
