package org.salient.core.model;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * One text by one source at one time.
 *
 * @param published  when its source published it
 * @param language   language tag of the text
 * @param text       its words, markup taken away; spans of claims count in it
 * @param original   the bytes as found
 * @param backfilled whether it came from an archive, long after it was published
 */
public record Report(
        FactId id,
        SourceId source,
        Instant published,
        String language,
        String title,
        String text,
        Optional<URI> url,
        Hash original,
        boolean backfilled)
        implements Fact {
    public Report {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a report has words, this one of " + source + " has none");
        }
    }

    public static Report of(
            SourceId source,
            Instant published,
            String language,
            String title,
            String text,
            Optional<URI> url,
            Hash original,
            boolean backfilled) {
        var id = FactId.of("report", source, published, text);
        return new Report(id, source, published, language, title, text, url, original, backfilled);
    }
}
