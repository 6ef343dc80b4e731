package org.salient.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;

/** The words by which a person names a status or one of several choices, and how they are said back. */
final class Words {
    private Words() {}

    /** The choice that a word names, in any case. */
    static <E extends Enum<E>> E of(Class<E> kind, String what, String word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new Failure(what + " must be one of "
                        + Arrays.stream(kind.getEnumConstants())
                                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "; was '" + word + "'"));
    }

    /** The status that words name: {@code held SIDE} or {@code grey REASON}. */
    static Status status(String words, Theatre theatre) {
        List<String> parts = List.of(words.trim().split("\\s+"));
        Optional<Status> status = parts.size() == 2 ? status(parts.get(0), parts.get(1), theatre) : Optional.empty();
        return status.orElseThrow(() -> new Failure("a status is 'held "
                + theatre.sides().stream().map(side -> side.id().value()).collect(Collectors.joining("|"))
                + "' or 'grey contested|unknown|no_mans_land|stale'; was '" + words + "'"));
    }

    private static Optional<Status> status(String kind, String what, Theatre theatre) {
        return switch (kind) {
            case "held" ->
                theatre.sides().stream()
                        .filter(side -> side.id().value().equals(what))
                        .map(side -> Status.held(side.id()))
                        .findFirst();
            case "grey" ->
                Arrays.stream(Status.Reason.values())
                        .filter(reason -> reason.name().equalsIgnoreCase(what))
                        .map(Status::grey)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** The words for a status. */
    static String say(Status status) {
        return switch (status) {
            case Status.Held(var side) -> "held " + side;
            case Status.Grey(var reason) -> "grey " + reason.name().toLowerCase(Locale.ROOT);
        };
    }
}
