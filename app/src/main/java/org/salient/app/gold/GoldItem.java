package org.salient.app.gold;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salient.core.model.Hash;
import org.salient.core.model.Report;
import org.salient.core.model.SourceId;

/**
 * A text, with the places and claims that people read in it where it is gold.
 *
 * @param source the kind of text, such as news or posts
 */
public record GoldItem(
        String id,
        Optional<String> source,
        String lang,
        Optional<String> published,
        String text,
        List<GoldPlace> places,
        List<GoldClaim> claims) {
    /** A text without a date is read as of the day on which the first such set was closed. */
    private static final Instant UNDATED = Instant.parse("2026-02-21T00:00:00Z");

    public GoldItem {
        places = copy(places);
        claims = copy(claims);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The kind of text it is; "text" where that is not said. */
    public String kind() {
        return source.orElse("text");
    }

    /** The text as a report that can be read. */
    public Report report() {
        return Report.of(
                new SourceId(kind()),
                published.map(GoldItem::moment).orElse(UNDATED),
                lang,
                id,
                text,
                Optional.empty(),
                Hash.of(text.getBytes(StandardCharsets.UTF_8)),
                true);
    }

    /** A day alone stands for its evening: what was said that day was done by then. */
    private static Instant moment(String date) {
        return date.length() > 10
                ? Instant.parse(date)
                : LocalDate.parse(date).atTime(20, 0).toInstant(ZoneOffset.UTC);
    }
}
