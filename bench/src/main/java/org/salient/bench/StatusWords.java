package org.salient.bench;

import java.util.Locale;
import org.salient.core.model.Status;

/** A status as the files of the bench name it. */
final class StatusWords {
    private StatusWords() {}

    static String of(Status status) {
        return switch (status) {
            case Status.Held(var side) -> "held " + side;
            case Status.Grey(var reason) -> "grey " + reason.name().toLowerCase(Locale.ROOT);
        };
    }
}
