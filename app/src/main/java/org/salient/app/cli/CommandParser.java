package org.salient.app.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Turns words into the record of a command's options. Name, help, default and check of an option stand in that record
 * alone; a value that the record's constructor refuses is a fault of usage.
 */
final class CommandParser<O extends Record> {
    private final Command<O> command;
    private final CommandLine line;

    CommandParser(Command<O> command) {
        this.command = command;
        this.line = new CommandLine(spec())
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A file may be named @list; it is no file of further words.
                .setExpandAtFiles(false);
    }

    /** The options that the words give. Throws {@link Misuse} with one line on what is wrong. */
    O parse(List<String> words) {
        try {
            line.parseArgs(words.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            throw new Misuse(new UsageWords(line.getCommandSpec(), words).of(e));
        }
        return options();
    }

    /** The page that {@code salient help NAME} prints. */
    String help() {
        return line.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    private CommandSpec spec() {
        var spec = CommandSpec.create().name("salient " + command.name());
        spec.usageMessage()
                .width(100)
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .description(sentence(command.summary()))
                .footer(footer());
        int place = 0;
        for (RecordComponent component : leaves(command.options()).toList()) {
            Option option = component.getAnnotation(Option.class);
            spec.add(option == null ? positional(component, place++) : option(component, option));
        }
        return spec;
    }

    /** The components that are options or arguments; a record among them stands for its own components. */
    static Stream<RecordComponent> leaves(Class<?> options) {
        return Arrays.stream(options.getRecordComponents())
                .flatMap(component ->
                        component.getType().isRecord() ? leaves(component.getType()) : Stream.of(component));
    }

    private static String sentence(String summary) {
        return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1) + ".";
    }

    private String[] footer() {
        return Stream.concat(command.more().isEmpty() ? Stream.of() : Stream.of(""), command.more().stream())
                .toArray(String[]::new);
    }

    private static ArgSpec option(RecordComponent component, Option option) {
        boolean flag = component.getType() == boolean.class;
        boolean optional = component.getType() == Optional.class || component.getType() == List.class;
        var builder = OptionSpec.builder(option.name())
                .type(typeOf(component))
                .arity(flag ? "0" : option.value().endsWith("...") ? "1..*" : "1")
                .description(option.help()
                        + (option.standard().isEmpty() ? "" : " (where not given: " + option.standard() + ")"))
                .required(!flag && !optional && option.standard().isEmpty());
        if (!option.standard().isEmpty()) {
            builder.defaultValue(option.standard());
        }
        if (!flag) {
            builder.paramLabel(option.value());
        }
        return component.getType() == List.class
                ? builder.type(List.class).auxiliaryTypes(elementOf(component)).build()
                : builder.build();
    }

    private static ArgSpec positional(RecordComponent component, int place) {
        Argument argument = Objects.requireNonNull(
                component.getAnnotation(Argument.class), () -> component + " is neither an option nor an argument");
        boolean many = component.getType() == List.class;
        var builder = PositionalParamSpec.builder()
                .paramLabel(argument.value())
                .description(argument.help())
                .index(many ? place + "..*" : String.valueOf(place))
                .arity(component.getType() == Optional.class ? "0..1" : many ? "1..*" : "1")
                .required(component.getType() != Optional.class)
                .type(typeOf(component));
        return many
                ? builder.type(List.class).auxiliaryTypes(elementOf(component)).build()
                : builder.build();
    }

    private static Class<?> typeOf(RecordComponent component) {
        return component.getType() == Optional.class ? elementOf(component) : component.getType();
    }

    private static Class<?> elementOf(RecordComponent component) {
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) element;
    }

    private O options() {
        return command.options().cast(build(command.options()));
    }

    private Object build(Class<?> options) {
        RecordComponent[] components = options.getRecordComponents();
        Object[] values = Arrays.stream(components).map(this::valueOf).toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = options.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw new Misuse(String.valueOf(refused.getMessage()));
            }
            throw new IllegalStateException("options of " + command.name(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("options of " + command.name(), e);
        }
    }

    private Object valueOf(RecordComponent component) {
        if (component.getType().isRecord()) {
            return build(component.getType());
        }
        @Nullable Object value = specOf(component).getValue();
        if (component.getType() == Optional.class) {
            return Optional.ofNullable(value);
        }
        if (component.getType() == List.class && value == null) {
            return List.of();
        }
        if (component.getType() == boolean.class && value == null) {
            return false;
        }
        return Objects.requireNonNull(value, () -> "option " + component.getName() + " has no value");
    }

    private ArgSpec specOf(RecordComponent component) {
        Option option = component.getAnnotation(Option.class);
        CommandSpec spec = line.getCommandSpec();
        if (option != null) {
            return Objects.requireNonNull(spec.findOption(option.name()[0]));
        }
        Argument argument = Objects.requireNonNull(component.getAnnotation(Argument.class));
        return spec.positionalParameters().stream()
                .filter(parameter -> parameter.paramLabel().equals(argument.value()))
                .findFirst()
                .orElseThrow();
    }
}
