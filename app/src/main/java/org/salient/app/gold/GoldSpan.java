package org.salient.app.gold;

import org.salient.core.model.Span;

/** A stretch of a text, counted in code points, end exclusive. */
public record GoldSpan(int start, int end) {
    /** Where a stretch of a text stands in it. */
    public static GoldSpan of(String text, Span span) {
        int start = text.codePointCount(0, span.start());
        return new GoldSpan(start, start + text.codePointCount(span.start(), span.end()));
    }

    /** How many code points lie in this stretch and the other. */
    int common(GoldSpan other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    int length() {
        return Math.max(0, end - start);
    }
}
