package org.salient.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.salient.core.model.Body;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.Hash;

/** The adding of facts, with the bodies they refer to, inside a transaction. */
record Append(Journal journal, Bodies bodies, Views views) {
    Appended add(Instant knownAt, String actor, List<? extends Fact> facts, Collection<Body> brought) {
        Journal.Head head = journal.head();
        var needed = new Needed(brought);
        var entries = new ArrayList<Entry>();
        for (Fact fact : facts) {
            needed.by(fact);
            if (!journal.knows(fact.id())) {
                storeBodies(fact, needed);
                Entry entry = journal.add(head, knownAt, actor, fact);
                head = new Journal.Head(entry.sequence(), entry.own());
                views.add(entry);
                entries.add(entry);
            }
        }
        needed.refuseStrays();
        views.settle();
        return new Appended(entries, facts.size() - entries.size());
    }

    private void storeBodies(Fact fact, Needed needed) {
        for (Hash hash : BodyReferences.of(fact)) {
            if (needed.stored.add(hash)) {
                Body body = needed.brought.get(hash);
                if (body != null) {
                    bodies.add(body);
                } else if (!bodies.has(hash)) {
                    throw new IllegalArgumentException(fact.id() + " refers to body " + hash.hex()
                            + ", which is neither in the store nor brought with it");
                }
            }
        }
    }

    /** The bodies that came with the facts, and which of them are called for. */
    private static final class Needed {
        private final Map<Hash, Body> brought = new LinkedHashMap<>();
        private final Set<Hash> stored = new HashSet<>();
        private final Set<Hash> called = new HashSet<>();

        Needed(Collection<Body> bodies) {
            bodies.forEach(body -> brought.put(body.hash(), body));
        }

        void by(Fact fact) {
            called.addAll(BodyReferences.of(fact));
        }

        void refuseStrays() {
            for (Hash hash : brought.keySet()) {
                if (!called.contains(hash)) {
                    throw new IllegalArgumentException("no fact refers to the body " + hash.hex() + " that came along");
                }
            }
        }
    }
}
