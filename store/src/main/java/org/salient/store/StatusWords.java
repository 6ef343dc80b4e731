package org.salient.store;

import java.util.Locale;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;

/** A status as two words: {@code held} and a side's id, or {@code grey} and the reason. */
final class StatusWords {
    private static final String HELD = "held ";
    private static final String GREY = "grey ";

    private StatusWords() {}

    static String write(Status status) {
        return switch (status) {
            case Status.Held(SideId side) -> HELD + side.value();
            case Status.Grey(Status.Reason reason) -> GREY + reason.name().toLowerCase(Locale.ROOT);
        };
    }

    static Status read(String words) {
        if (words.startsWith(HELD)) {
            return Status.held(new SideId(words.substring(HELD.length())));
        }
        if (words.startsWith(GREY)) {
            return Status.grey(
                    Status.Reason.valueOf(words.substring(GREY.length()).toUpperCase(Locale.ROOT)));
        }
        throw new IllegalArgumentException("a status is 'held SIDE' or 'grey REASON', was '" + words + "'");
    }
}
