package org.salient.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.salient.app.sources.RefusedFile;
import org.salient.app.sources.Spelling;
import org.salient.store.StoreException;

/**
 * Runs the command that words name. The one border at which failures become a line and an exit code: 0 done, 1 failed,
 * 2 called wrongly. No stack trace reaches a user, but one who sets {@code SALIENT_TRACE}.
 */
final class Commander {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private final List<Command<?>> commands;
    private final Terminal terminal;

    Commander(List<Command<?>> commands, Terminal terminal) {
        this.commands = List.copyOf(commands);
        this.terminal = terminal;
    }

    /** The exit code of the command that the words name. */
    int run(List<String> words) {
        if (words.isEmpty() || isHelp(words.getFirst())) {
            return help(words.stream().skip(1).filter(word -> !isHelp(word)).findFirst());
        }
        Optional<Command<?>> command = find(words.getFirst());
        if (command.isEmpty()) {
            return unknown(words.getFirst());
        }
        List<String> rest = words.subList(1, words.size());
        return rest.contains("--help") || rest.contains("-h")
                ? help(Optional.of(words.getFirst()))
                : run(command.get(), rest);
    }

    private <O extends Record> int run(Command<O> command, List<String> words) {
        try {
            command.verb().run(new CommandParser<>(command).parse(words), terminal);
            return DONE;
        } catch (Misuse e) {
            return usage(command.name() + ": " + e.getMessage() + "; see 'salient help " + command.name() + "'");
        } catch (Failure | StoreException | RefusedFile e) {
            return failed(String.valueOf(e.getMessage()), e);
        } catch (UncheckedIOException | IOException e) {
            return failed(wordsOf(e), e);
        } catch (RuntimeException e) {
            return failed(
                    "this is a fault of Salient itself: "
                            + Optional.ofNullable(e.getMessage()).orElse("nobody says what")
                            + "; the journal is as it was. Set SALIENT_TRACE=1 to see where, and report it",
                    e);
        } catch (OutOfMemoryError e) {
            return failed(
                    "the memory is used up, " + Runtime.getRuntime().maxMemory() / 1_000_000
                            + " MB; allow more by SALIENT_HEAP, such as SALIENT_HEAP=4g",
                    e);
        }
    }

    /** What went wrong with a file, in words: the exceptions of the platform name only the file, or only a class. */
    private static String wordsOf(Exception e) {
        Throwable first = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String words = String.valueOf(e.getMessage());
        String reason = switch (first) {
            case NoSuchFileException missing -> "there is no file or folder " + missing.getFile();
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written by you";
            case FileAlreadyExistsException there -> there.getFile() + " is there already";
            case NotDirectoryException file -> file.getFile() + " is no folder";
            default -> String.valueOf(first.getMessage());
        };
        return first.equals(e) || words.equals(first.toString()) || words.contains(reason)
                ? reason
                : words + ": " + reason;
    }

    private int failed(String lines, Throwable e) {
        lines.lines().forEach(line -> terminal.err().println("salient: " + line));
        if (System.getenv("SALIENT_TRACE") != null) {
            e.printStackTrace(terminal.err());
        }
        return FAILED;
    }

    private int usage(String line) {
        terminal.err().println("salient: " + line);
        return USAGE;
    }

    private int help(Optional<String> name) {
        if (name.isEmpty()) {
            terminal.out().print(overview());
            return DONE;
        }
        Optional<Command<?>> command = find(name.get());
        if (command.isEmpty()) {
            return unknown(name.get());
        }
        terminal.out().print(new CommandParser<>(command.get()).help());
        return DONE;
    }

    private String overview() {
        var page = new StringBuilder();
        page.append(
                "Salient maps who controls the ground in a war, from open sources, and shows why each line is there.\n\n");
        page.append("  salient demo                 shows the bundled case in a browser\n");
        page.append("  salient help COMMAND         what a command does, and its options\n");
        for (Command.Group group : Command.Group.values()) {
            page.append('\n').append(group.title()).append('\n');
            commands.stream()
                    .filter(command -> command.group() == group)
                    .forEach(command ->
                            page.append(String.format(Locale.ROOT, "  %-11s %s%n", command.name(), command.summary())));
        }
        page.append(
                "\nA workspace is a folder that holds one theatre: its file, its journal, its keys. Every command but\n");
        page.append(
                "init, demo, serve and bench works in the folder named by --workspace, or in the one it is called in.\n");
        page.append("Exit code: 0 done, 1 failed, 2 called wrongly.\n");
        return page.toString();
    }

    private Optional<Command<?>> find(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    private int unknown(String name) {
        List<String> names = commands.stream().map(Command::name).toList();
        String nearest = Spelling.nearest(name, names)
                .map(known -> "; did you mean '" + known + "'?")
                .orElse(";");
        return usage("there is no command '" + name + "'" + nearest + " 'salient help' lists them");
    }

    private static boolean isHelp(String word) {
        return word.equals("help") || word.equals("--help") || word.equals("-h");
    }
}
