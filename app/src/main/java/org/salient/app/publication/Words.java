package org.salient.app.publication;

import java.util.Locale;
import java.util.Optional;
import org.salient.core.model.Decision;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;
import org.salient.core.model.TimeSpan;

/** How the files of a site spell the codes of the model. */
final class Words {
    private Words() {}

    /** A code in lower case: {@code could_not_verify}. */
    static String of(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    static String kind(Status status) {
        return switch (status) {
            case Status.Held _ -> "held";
            case Status.Grey _ -> "grey";
        };
    }

    static Optional<String> side(Status status) {
        return switch (status) {
            case Status.Held(SideId side) -> Optional.of(side.value());
            case Status.Grey _ -> Optional.empty();
        };
    }

    static Optional<String> reason(Status status) {
        return switch (status) {
            case Status.Held _ -> Optional.empty();
            case Status.Grey(var reason) -> Optional.of(of(reason));
        };
    }

    /** An end that nobody knows is none. */
    static Optional<java.time.Instant> until(TimeSpan span) {
        return span.isOpen() ? Optional.empty() : Optional.of(span.until());
    }

    static String kind(Decision decision) {
        return decision.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
