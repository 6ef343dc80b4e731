package org.salient.core.gazetteer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was looked up of late. Reports repeat their names, and analysing a form takes a hundred times as long as
 * finding it here.
 */
final class Recent<T> {
    /** Enough for the names of a few thousand reports, in a few megabytes. */
    private static final int MOST = 20_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();

    /** What is known under a key; found and kept where it is not. */
    T get(String key, Supplier<T> search) {
        T value = known.get(key);
        if (value != null) {
            return value;
        }
        T found = search.get();
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, found);
        return found;
    }
}
