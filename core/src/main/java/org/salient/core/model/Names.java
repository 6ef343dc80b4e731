package org.salient.core.model;

import java.util.Map;

/** The choice of a name among several languages. */
final class Names {
    private Names() {}

    static String in(String language, Map<String, String> names, String fallback) {
        return names.getOrDefault(language, names.getOrDefault("en", fallback));
    }
}
