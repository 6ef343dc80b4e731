package org.salient.core.extraction;

/**
 * One word or one mark of a text.
 *
 * @param start where it begins in the report's text
 * @param end   where it ends, exclusive
 * @param text  its characters, marks of one meaning made one
 * @param lower the same in lower case
 */
record Token(int start, int end, String text, String lower) {
    boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0)) || text.startsWith("'");
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean is(String word) {
        return lower.equals(word);
    }
}
