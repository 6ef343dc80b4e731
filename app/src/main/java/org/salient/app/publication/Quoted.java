package org.salient.app.publication;

import java.util.ArrayList;
import java.util.List;
import org.salient.core.model.Claim;
import org.salient.core.model.Span;

/** The stretches of a report that its claims quote. */
final class Quoted {
    static final Quoted NOTHING = new Quoted();

    /** Stands for each letter that is not quoted, so that what is quoted stays where it stood. */
    private static final char HIDDEN = '·';

    private final List<Span> spans = new ArrayList<>();

    void add(Claim claim) {
        spans.add(claim.content());
        claim.cue().ifPresent(spans::add);
    }

    /** The text with all hidden but what is quoted. */
    String in(String text) {
        var shown = new StringBuilder(String.valueOf(HIDDEN).repeat(text.length()));
        for (Span span : spans) {
            shown.replace(span.start(), span.end(), span.of(text));
        }
        return shown.toString();
    }
}
