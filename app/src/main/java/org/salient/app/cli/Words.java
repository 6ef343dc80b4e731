package org.salient.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.salient.app.sources.Choice;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;

/** The words by which a person names a status or one of several choices, and how they are said back. */
final class Words {
    private Words() {}

    /** The choice that a word names, in any case. */
    static <E extends Enum<E>> E of(Class<E> kind, String what, String word) {
        return read(Choice.of(kind), what, word);
    }

    /** The status that words name: {@code held SIDE} or {@code grey REASON}. */
    static Status status(String words, Theatre theatre) {
        List<String> sides =
                theatre.sides().stream().map(side -> side.id().value()).toList();
        return read(Choice.status(sides), "status", words);
    }

    private static <T> T read(Function<String, T> reading, String what, String word) {
        try {
            return reading.apply(word.strip());
        } catch (IllegalArgumentException e) {
            throw new Failure(what + " is '" + word + "': " + e.getMessage());
        }
    }

    /** A number of things, in English. */
    static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    /** The words for a status. */
    static String say(Status status) {
        return switch (status) {
            case Status.Held(var side) -> "held " + side;
            case Status.Grey(var reason) -> "grey " + reason.name().toLowerCase(Locale.ROOT);
        };
    }
}
