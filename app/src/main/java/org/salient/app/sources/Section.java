package org.salient.app.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One mapping of a YAML file. Its values are asked for by key; what is missing or cannot be read is a fault, and a
 * stand-in takes its place so that the reading goes on to find the others. {@link #close} faults the keys that nobody
 * asked for and those that are missing.
 */
final class Section {
    private final Node node;
    private final String what;
    private final Faults faults;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    /**
     * The mapping at a node.
     *
     * @param what what it describes, for messages: "a side"
     */
    Section(Node node, String what, Faults faults) {
        this.node = node;
        this.what = what;
        this.faults = faults;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::put);
        } else {
            faults.add(node, what + " is a mapping of keys to values, such as 'id: name'; here stands " + shown(node));
        }
    }

    private void put(NodeTuple entry) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.putIfAbsent(key, entry.getValueNode()) != null) {
            faults.add(entry.getKeyNode(), what + " has the key '" + key + "' twice; keep one");
        }
        keys.putIfAbsent(key, entry.getKeyNode());
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** The text of a key that must be there. */
    String text(String key) {
        return value(key, "?", Function.identity());
    }

    /** The value of a key that must be there, or the stand-in after a fault. */
    <T> T value(String key, T standIn, Function<String, T> reading) {
        require(key);
        return find(key, reading).orElse(standIn);
    }

    /** The value of a key that may be absent. */
    <T> Optional<T> find(String key, Function<String, T> reading) {
        return has(key) ? read(key, child(key), reading) : Optional.empty();
    }

    /** Values of a key that holds a list, or a single one for a list of one; none where it is absent. */
    <T> List<T> list(String key, Function<String, T> reading) {
        return nodes(key).stream()
                .flatMap(item -> read(key, item, reading).stream())
                .toList();
    }

    /** Values by their own keys, of a key that holds a mapping; none where it is absent. */
    <T> Map<String, T> map(String key, Function<String, T> reading) {
        var map = new LinkedHashMap<String, T>();
        section(key, key)
                .ifPresent(inner -> inner.values.forEach(
                        (name, value) -> read(name, value, reading).ifPresent(read -> map.put(name, read))));
        return map;
    }

    /** The lists by their own keys, of a key that holds a mapping of lists; none where it is absent. */
    Map<String, List<String>> lists(String key) {
        var map = new LinkedHashMap<String, List<String>>();
        section(key, key)
                .ifPresent(inner ->
                        inner.values.keySet().forEach(name -> map.put(name, inner.list(name, Function.identity()))));
        return map;
    }

    Optional<Section> section(String key, String title) {
        return has(key) ? Optional.of(new Section(child(key), title, faults)) : Optional.empty();
    }

    /** The mappings of a key that holds a list of them. */
    List<Section> sections(String key, String title) {
        return nodes(key).stream().map(item -> new Section(item, title, faults)).toList();
    }

    void require(String key) {
        if (!has(key)) {
            missing.add(key);
        }
    }

    /** A fault of the section as a whole. */
    void fault(String message) {
        faults.add(node, message);
    }

    /** A fault of the value of a key that is there. */
    void fault(String key, String message) {
        faults.add(child(key), message);
    }

    /** Faults every key that nobody asked for, and every key that is missing and not only misspelt. */
    void close() {
        Set<String> unknown = new LinkedHashSet<>(keys.keySet());
        unknown.removeAll(asked);
        keys.forEach((key, at) -> {
            if (unknown.contains(key)) {
                faults.add(at, what + " has no key '" + key + "'" + Spelling.hint(key, asked));
            }
        });
        missing.stream()
                .filter(key -> unknown.stream().noneMatch(misspelt -> Spelling.isNear(misspelt, key)))
                .forEach(key -> fault("'" + key + "' is missing from " + what));
    }

    private Node child(String key) {
        Node child = values.get(key);
        if (child == null) {
            throw new IllegalArgumentException(what + " has no '" + key + "'");
        }
        return child;
    }

    private List<Node> nodes(String key) {
        if (!has(key)) {
            return List.of();
        }
        return child(key) instanceof SequenceNode sequence ? new ArrayList<>(sequence.getValue()) : List.of(child(key));
    }

    private <T> Optional<T> read(String key, Node value, Function<String, T> reading) {
        if (!(value instanceof ScalarNode scalar)) {
            faults.add(value, "'" + key + "' of " + what + " is a single value, not " + shown(value));
            return Optional.empty();
        }
        if (scalar.getValue().isEmpty()) {
            faults.add(value, "'" + key + "' of " + what + " is empty; give it a value or leave it out");
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(scalar.getValue()));
        } catch (IllegalArgumentException e) {
            faults.add(value, "'" + key + "' of " + what + " is '" + scalar.getValue() + "': " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String shown(Node node) {
        return switch (node) {
            case ScalarNode scalar -> "'" + scalar.getValue() + "'";
            case SequenceNode _ -> "a list";
            case MappingNode _ -> "a mapping";
            default -> "something else";
        };
    }
}
