package org.salient.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.salient.app.gold.GoldFormat;
import org.salient.app.gold.GoldLines;
import org.salient.app.gold.LoadedNames;
import org.salient.app.reading.Explained;
import org.salient.app.reading.Readers;
import org.salient.app.reading.ReadingPage;
import org.salient.app.reading.ReadingText;
import org.salient.app.sources.TextFile;
import org.salient.app.sources.TheatreFile;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.Theatre;

/** Reads a file of texts without a workspace, and shows what was read. */
final class FileReading {
    /** A page of more texts is no page; the first are shown. */
    private static final int MOST_ON_PAGE = 200;

    private final ReadCommand.Options options;
    private final Terminal terminal;
    private final Theatre theatre;
    private final Gazetteer gazetteer;
    private final Map<String, Integer> refused = new TreeMap<>();
    private int texts;
    private int claims;

    FileReading(ReadCommand.Options options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
        TheatreFile file = TheatreFile.read(theatreFile());
        theatre = file.theatre();
        gazetteer = LoadedNames.of(
                file,
                options.shown().gazetteers(),
                terminal.home(),
                refusal -> terminal.err().println("salient: " + refusal));
    }

    /** How a file of texts is read and shown. */
    record Shown(
            @Option(
                    name = "--explain",
                    help = "show the text with its marks, each claim with its reasons, what was refused")
            boolean explain,

            @Option(name = "--html", value = "OUT.html", help = "write the same as one page for a browser or for print")
            Optional<Path> html,

            @Option(
                    name = "--as",
                    value = "FORM",
                    help = "gold: what was read as one JSON object a line, for 'bench reading'")
            Optional<Form> as,

            @Option(
                    name = "--language",
                    value = "TAG",
                    help = "the language of the texts, such as en, uk or ru; else each says it or its letters tell")
            Optional<String> language,

            @Option(
                    name = "--theatre",
                    value = "FILE",
                    help = "the theatre whose sides and sources count; else the workspace's, else the bundled case's")
            Optional<Path> theatre,

            @Option(
                    name = "--gazetteer",
                    value = "FILE",
                    help = "places beside those that are known; may be given again")
            List<Path> gazetteers,

            @Option(name = "--colour", value = "WHEN", help = "auto, always or never", standard = "auto")
            Colour colour) {
        boolean isAsked() {
            return explain || html.isPresent() || as.isPresent() || theatre.isPresent() || !gazetteers.isEmpty();
        }
    }

    /** The forms of what was read, for programs. */
    enum Form {
        GOLD
    }

    /** When the terminal shows colours. */
    enum Colour {
        /** Where a person looks at the output and has not set NO_COLOR. */
        AUTO,
        ALWAYS,
        NEVER;

        boolean isShown() {
            return switch (this) {
                case ALWAYS -> true;
                case NEVER -> false;
                case AUTO ->
                    System.getenv("NO_COLOR") == null
                            && Optional.ofNullable(System.console())
                                    .filter(console -> console.isTerminal())
                                    .isPresent();
            };
        }
    }

    void run(Path file) {
        if (options.shown().as().isPresent()) {
            gold(file);
        } else {
            explain(file);
        }
        String sum = Words.count(texts, "text") + " read, " + Words.count(claims, "claim");
        terminal.err().println(file + ": " + sum);
        refused.forEach((reason, count) -> terminal.err().println("  not read: " + count + " × " + reason));
        if (texts == 0) {
            throw new Failure("nothing of " + file + " could be read; the reasons stand above");
        }
    }

    private void explain(Path file) {
        boolean prints = options.shown().explain() || options.shown().html().isEmpty();
        var text = new ReadingText(theatre, options.shown().colour().isShown());
        var page = new ArrayList<Explained>();
        read(file, explained -> {
            if (prints) {
                terminal.say("");
                text.lines(explained).forEach(terminal::say);
            }
            if (options.shown().html().isPresent() && page.size() < MOST_ON_PAGE) {
                page.add(explained);
            }
        });
        options.shown().html().filter(_ -> !page.isEmpty()).ifPresent(out -> write(out, page));
    }

    private void write(Path out, List<Explained> page) {
        String html = new ReadingPage(theatre).write(page);
        new Out(Optional.of(out)).write(html, terminal);
        if (page.size() < texts) {
            terminal.err().println(out + " shows the first " + page.size() + " of " + texts + " texts");
        }
    }

    private void gold(Path file) {
        var format = new GoldFormat(theatre, gazetteer);
        read(
                file,
                explained -> terminal.say(
                        GoldLines.line(format.of(explained.id(), explained.report(), explained.reading()))));
    }

    /** Gives each text as soon as it is read. */
    private void read(Path file, Consumer<Explained> shown) {
        var unsaid = new TextFile.Unsaid(options.shown().language(), terminal.now(), theatre.zone());
        try (var readers = new Readers(theatre, gazetteer, options.second().endpoint())) {
            TextFile.read(
                    file,
                    unsaid,
                    text -> {
                        var explained = new Explained(text.id(), text.report(), readers.read(text.report()));
                        texts++;
                        claims += explained.reading().claims().size();
                        explained.reading().unread().forEach(why -> refused.merge(why.reason(), 1, Integer::sum));
                        shown.accept(explained);
                    },
                    refusal -> terminal.err().println("salient: " + refusal));
        }
    }

    private Path theatreFile() {
        Path own = Workspace.theatreIn(options.in().folder());
        Path bundled = terminal.home().resolve("cases/pokrovsk-2025/theatre.yaml");
        return options.shown().theatre().orElse(Files.exists(own) ? own : bundled);
    }
}
