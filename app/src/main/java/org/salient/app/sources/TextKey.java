package org.salient.app.sources;

import java.util.Optional;

/**
 * How one source's JSON list of texts is read: the members that hold what is said of each.
 *
 * @param list     the member that holds the list; none where the file is the list itself
 * @param date     when it was published
 * @param text     its words: a text, or a list of texts and of objects with a {@code text}
 * @param title    its title
 * @param url      where it was published
 * @param language its language tag; where there is none, its letters tell
 * @param markup   what marks its words carry
 */
public record TextKey(
        Optional<String> list,
        String date,
        String text,
        Optional<String> title,
        Optional<String> url,
        Optional<String> language,
        Markup markup) {
    /** The export of a messenger's desktop program, which is how a JSON file is read that no key describes. */
    static final TextKey MESSAGES = new TextKey(
            Optional.of("messages"),
            "date_unixtime",
            "text",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Markup.NONE);

    /** The marks in a text that are not its words. */
    public enum Markup {
        NONE,
        /** Stars and underscores around stressed words, and links in brackets. */
        MARKDOWN
    }
}
