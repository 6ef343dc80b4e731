package org.salient.app.sources;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.salient.core.model.Status;

/**
 * How one source's maps are read.
 *
 * @param by        the property that tells a polygon's class
 * @param name      the property that holds its label
 * @param published where a map's date stands in it
 * @param areas     members of a map that hold bare rings instead of features; the member's name is then the class
 * @param axes      in which order positions are written
 * @param classes   in paint order: a later one covers an earlier one
 * @param leaveOut  classes that are counted and not kept
 * @param refuse    classes that are refused, with the reason
 */
public record MapKey(
        String by,
        Optional<String> name,
        String published,
        List<String> areas,
        Axes axes,
        List<MapClass> classes,
        List<String> leaveOut,
        Map<String, String> refuse) {
    /** The property by which a bare ring carries the name of the member it stood in. */
    static final String AREA = "area";

    public MapKey {
        areas = List.copyOf(areas);
        classes = List.copyOf(classes);
        leaveOut = List.copyOf(leaveOut);
        refuse = Map.copyOf(refuse);
    }

    /** What the key says of a polygon with such properties. */
    Sorting sort(Map<String, String> properties) {
        String value = properties.getOrDefault(by, "");
        for (int order = 0; order < classes.size(); order++) {
            if (classes.get(order).covers(value, properties)) {
                return new Sorting.Painted(order, classes.get(order).status());
            }
        }
        return isNamed(value) ? new Sorting.LeftOut(value) : refusal(value);
    }

    // A class whose 'where' or 'unless' turned a polygon away has named it, so it is left out and not unknown.
    private boolean isNamed(String value) {
        return leaveOut.stream().anyMatch(value::equalsIgnoreCase)
                || classes.stream().anyMatch(painted -> painted.has(value));
    }

    private Sorting refusal(String value) {
        return refuse.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(value))
                .<Sorting>map(entry -> new Sorting.Refused("refused_class", entry.getValue()))
                .findFirst()
                .orElseGet(() -> new Sorting.Refused(
                        "unknown_class", "no class has " + by + " '" + value + "'" + Spelling.hint(value, values())));
    }

    private List<String> values() {
        return classes.stream().flatMap(one -> one.values().stream()).distinct().toList();
    }

    /** What becomes of a polygon. */
    sealed interface Sorting {
        /**
         * It is kept.
         *
         * @param order its class's place in the paint order
         */
        record Painted(int order, Status status) implements Sorting {}

        record LeftOut(String value) implements Sorting {}

        record Refused(String reason, String detail) implements Sorting {}
    }

    /**
     * Polygons that mean one status.
     *
     * @param values the values of the telling property
     * @param where  words of which each named property must hold one
     * @param unless words of which no named property may hold one
     */
    public record MapClass(
            List<String> values, Status status, Map<String, List<String>> where, Map<String, List<String>> unless) {
        public MapClass {
            values = List.copyOf(values);
            where = Map.copyOf(where);
            unless = Map.copyOf(unless);
        }

        boolean has(String value) {
            return values.stream().anyMatch(value::equalsIgnoreCase);
        }

        boolean covers(String value, Map<String, String> properties) {
            return has(value)
                    && where.entrySet().stream().allMatch(rule -> holds(properties, rule))
                    && unless.entrySet().stream().noneMatch(rule -> holds(properties, rule));
        }

        private static boolean holds(Map<String, String> properties, Map.Entry<String, List<String>> rule) {
            String text = properties.getOrDefault(rule.getKey(), "").toLowerCase(Locale.ROOT);
            return rule.getValue().stream().anyMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
        }
    }
}
