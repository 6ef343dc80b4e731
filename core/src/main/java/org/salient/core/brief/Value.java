package org.salient.core.brief;

import java.time.LocalDate;
import java.util.List;

/** A value that a message is filled with. The numbers among them are figures: who uses one must say what made it. */
public sealed interface Value {
    /** Words as they stand. */
    record Text(String text) implements Value {}

    /** Words of someone else. */
    record Quote(String words) implements Value {}

    record Day(LocalDate date) implements Value {}

    /** Several names, listed. */
    record Names(List<String> names) implements Value {
        public Names {
            names = List.copyOf(names);
        }
    }

    record Count(int count) implements Value {}

    record Area(double squareKilometres) implements Value {}

    record Distance(double kilometres) implements Value {}

    /** The number that it shows, for a figure. */
    default java.util.OptionalDouble figure() {
        return switch (this) {
            case Text _, Quote _, Day _, Names _ -> java.util.OptionalDouble.empty();
            case Count(var count) -> java.util.OptionalDouble.of(count);
            case Area(var squareKilometres) -> java.util.OptionalDouble.of(squareKilometres);
            case Distance(var kilometres) -> java.util.OptionalDouble.of(kilometres);
        };
    }
}
