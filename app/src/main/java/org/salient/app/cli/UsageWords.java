package org.salient.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.salient.app.sources.Spelling;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what the parser found wrong with a call. */
final class UsageWords {
    private static final Map<Class<?>, String> KINDS = Map.of(
            int.class, "a whole number",
            LocalDate.class, "a date such as 2025-11-04",
            Instant.class, "a time such as 2025-11-04T20:00:00Z",
            Path.class, "a file or folder");

    private final CommandSpec command;
    private final List<String> words;

    /** What is said of a call of a command with these words. */
    UsageWords(CommandSpec command, List<String> words) {
        this.command = command;
        this.words = words;
    }

    /** One line on what is wrong. */
    String of(ParameterException fault) {
        return switch (fault) {
            case MissingParameterException missing -> missing(missing.getMissing());
            case UnmatchedArgumentException unmatched ->
                unmatched(unmatched.getUnmatched().getFirst());
            case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " is given twice; keep one";
            case ParameterException other
            when other.getArgSpec() != null -> value(other.getArgSpec(), other.getValue());
            default -> String.valueOf(fault.getMessage());
        };
    }

    private String missing(List<ArgSpec> missing) {
        boolean named = missing.size() == 1
                && missing.getFirst() instanceof OptionSpec option
                && Arrays.stream(option.names()).anyMatch(words::contains);
        return named
                ? name(missing.getFirst()) + " needs a value, "
                        + missing.getFirst().paramLabel()
                : missing.stream().map(UsageWords::name).collect(Collectors.joining(" and ")) + " must be given";
    }

    private String unmatched(String word) {
        if (!word.startsWith("-")) {
            return "'" + word + "' is one word too many; put quotes around what is one value";
        }
        List<String> known = command.options().stream().map(UsageWords::name).toList();
        return "there is no option '" + word + "'" + Spelling.hint(word, known);
    }

    private static String value(ArgSpec spec, Object value) {
        Class<?> type = spec.auxiliaryTypes().length > 0 ? spec.auxiliaryTypes()[0] : spec.type();
        if (type == boolean.class) {
            return name(spec) + " takes no value";
        }
        String kind = type.isEnum() ? "one of " + choices(type) : KINDS.getOrDefault(type, "a " + spec.paramLabel());
        return name(spec) + " must be " + kind + ", was '" + value + "'";
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> String.valueOf(choice).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
