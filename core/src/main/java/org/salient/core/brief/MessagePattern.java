package org.salient.core.brief;

import java.util.Map;

/** A message with places for values, filled from left to right. */
final class MessagePattern {
    private final String pattern;
    private int at;

    MessagePattern(String pattern) {
        this.pattern = pattern;
    }

    String fill(Map<String, Value> values, Catalogue catalogue) {
        var text = new StringBuilder();
        while (at < pattern.length()) {
            char next = pattern.charAt(at++);
            text.append(next == '{' ? place(values, catalogue) : String.valueOf(next));
        }
        return text.toString();
    }

    private String place(Map<String, Value> values, Catalogue catalogue) {
        String inside = upToClosing();
        int comma = inside.indexOf(',');
        String name = comma < 0 ? inside : inside.substring(0, comma);
        Value value = values.get(name.strip());
        if (value == null) {
            throw new IllegalArgumentException("the message '" + pattern + "' was given no value '" + name + "'");
        }
        return comma < 0 ? catalogue.write(value) : plural(inside.substring(comma + 1), value, values, catalogue);
    }

    /** The inside of a pair of braces whose first was read, pairs within it kept. */
    private String upToClosing() {
        int start = at;
        for (int depth = 1; at < pattern.length(); at++) {
            depth += pattern.charAt(at) == '{' ? 1 : pattern.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return pattern.substring(start, at++);
            }
        }
        throw new IllegalArgumentException("a brace is not closed in the message '" + pattern + "'");
    }

    private static String plural(String forms, Value value, Map<String, Value> values, Catalogue catalogue) {
        String form = catalogue.form(value.figure().orElseThrow());
        var choices = new MessagePattern(forms.strip().replaceFirst("^plural\\s*,", ""));
        String other = "";
        while (choices.pattern.indexOf('{', choices.at) >= 0) {
            int open = choices.pattern.indexOf('{', choices.at);
            String name = choices.pattern.substring(choices.at, open).strip();
            choices.at = open + 1;
            String words = choices.upToClosing();
            if (name.equals(form)) {
                return filled(words, value, values, catalogue);
            }
            other = name.equals("other") ? words : other;
        }
        return filled(other, value, values, catalogue);
    }

    private static String filled(String words, Value value, Map<String, Value> values, Catalogue catalogue) {
        return new MessagePattern(words).fill(values, catalogue).replace("#", catalogue.write(value));
    }
}
