package org.salient.app.sources;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;

/** Readings of values that must be one of a few; what is none of them is an {@link IllegalArgumentException}. */
public final class Choice {
    private Choice() {}

    /** One of an enum's constants, written in lower case. */
    public static <E extends Enum<E>> Function<String, E> of(Class<E> kind) {
        return text -> Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it is none of those known"
                        + Spelling.hint(
                                text,
                                Arrays.stream(kind.getEnumConstants())
                                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                        .toList())));
    }

    static boolean yesOrNo(String text) {
        return switch (text) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException("it is neither yes nor no");
        };
    }

    static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("it is no number");
        }
    }

    /** One of the theatre's sides. */
    static Function<String, SideId> side(Collection<String> sides) {
        return text -> {
            if (!sides.contains(text)) {
                throw new IllegalArgumentException("it is no side of this theatre" + Spelling.hint(text, sides));
            }
            return new SideId(text);
        };
    }

    /** A status: {@code held} and a side, or {@code grey} and its reason. */
    public static Function<String, Status> status(Collection<String> sides) {
        return text -> {
            List<String> words = List.of(text.strip().split("\\s+", 2));
            String rest = words.size() == 2 ? words.getLast() : "";
            return switch (words.getFirst()) {
                case "held" -> Status.held(side(sides).apply(rest));
                case "grey" -> Status.grey(of(Status.Reason.class).apply(rest));
                default ->
                    throw new IllegalArgumentException(
                            "a status is 'held' and a side, or 'grey' and a reason, such as 'grey unknown'");
            };
        };
    }
}
