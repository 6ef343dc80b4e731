package org.salient.core.model;

/**
 * The lasting name of a fact: its kind, a slash, and 16 hexadecimal digits made from what identifies it.
 * The same fact gets the same id wherever and whenever it is gathered, so gathering twice adds nothing.
 */
public record FactId(String value) {
    public FactId {
        int slash = value.indexOf('/');
        if (slash <= 0 || slash == value.length() - 1) {
            throw new IllegalArgumentException("the id of a fact is kind/digits, was '" + value + "'");
        }
    }

    /** The id made from the parts that identify a fact, in their order. */
    public static FactId of(String kind, Object... parts) {
        var text = new StringBuilder();
        for (Object part : parts) {
            // Each part carries its length, so that "a","bc" and "ab","c" differ.
            String word = part.toString();
            text.append(word.length()).append(':').append(word);
        }
        return new FactId(kind + "/" + Hash.of(text.toString()).hex().substring(0, 16));
    }

    public String kind() {
        return value.substring(0, value.indexOf('/'));
    }

    @Override
    public String toString() {
        return value;
    }
}
