package org.salient.app.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salient.core.model.Body;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.LayerMap;

/** A journal that holds what it is given in memory; it knows the size of bodies and the bytes of small ones. */
final class KeptFacts implements Gathering.Journal {
    private static final int SMALL_BYTES = 10_000;

    private final List<Fact> facts = new ArrayList<>();
    private final Map<Hash, byte[]> bodies = new HashMap<>();

    @Override
    public int append(List<Fact> batch, Collection<Body> batchBodies) {
        facts.addAll(batch);
        batchBodies.stream()
                .filter(body -> body.bytes().length < SMALL_BYTES)
                .forEach(body -> bodies.put(body.hash(), body.bytes()));
        return 0;
    }

    <F extends Fact> Stream<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    Stream<LayerMap> maps() {
        return all(LayerMap.class);
    }

    byte[] body(Hash hash) {
        return Optional.ofNullable(bodies.get(hash)).orElseThrow();
    }

    Set<FactId> ids() {
        return facts.stream().map(Fact::id).collect(Collectors.toSet());
    }

    void clear() {
        facts.clear();
    }
}
