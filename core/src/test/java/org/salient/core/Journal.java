package org.salient.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.salient.core.model.Body;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.Hash;
import org.salient.core.model.Ledger;
import org.salient.core.model.Shapes;

/** A journal in memory for tests: facts in the order in which they are added, and the shapes they name. */
public final class Journal {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Hash, Geometry> shapes = new HashMap<>();

    /** Adds facts that become known at a moment. */
    public Journal add(Instant knownAt, Fact... facts) {
        for (Fact fact : facts) {
            entries.add(new Entry(entries.size() + 1L, knownAt, "test", fact, Hash.NONE, Hash.NONE));
        }
        return this;
    }

    /** Keeps a shape and gives the hash by which facts name it. */
    public Hash keep(Geometry shape) {
        Body body = Shapes.write(shape);
        shapes.put(body.hash(), shape);
        return body.hash();
    }

    public Geometry shape(Hash hash) {
        return java.util.Objects.requireNonNull(shapes.get(hash));
    }

    public Ledger ledger() {
        return Ledger.of(entries);
    }
}
