package org.salient.store;

import java.util.HashMap;
import java.util.Map;
import org.salient.core.model.Body;
import org.salient.core.model.Hash;
import org.salient.core.model.Shapes;

/** The ground that a hash names, as a table holds it: from the bodies just brought, else from the store. */
final class Ground {
    private final Bodies stored;
    private final Map<Hash, byte[]> brought = new HashMap<>();

    Ground(Bodies stored) {
        this.stored = stored;
    }

    void bring(Iterable<Body> bodies) {
        brought.clear();
        bodies.forEach(body -> brought.put(body.hash(), body.bytes()));
    }

    byte[] of(Hash shape) {
        byte[] fresh = brought.get(shape);
        return GeoPackageShape.of(Shapes.read(fresh == null ? stored.read(shape) : fresh))
                .bytes();
    }
}
