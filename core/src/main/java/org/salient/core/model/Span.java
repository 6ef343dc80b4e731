package org.salient.core.model;

/**
 * A stretch of a text, counted in UTF-16 units as {@link String#substring(int, int)} counts them, end exclusive.
 * A span is never empty.
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || start >= end) {
            throw new IllegalArgumentException("a span of text must hold something, was " + start + " to " + end);
        }
    }

    /** The words that the span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
