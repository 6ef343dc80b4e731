package org.salient.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.salient.app.gold.GoldItem;
import org.salient.app.gold.GoldLines;
import org.salient.app.gold.GoldReader;
import org.salient.app.gold.LoadedNames;
import org.salient.app.gold.WarTheatre;
import org.salient.app.sources.TheatreFile;
import org.salient.core.gazetteer.Gazetteer;

/** Measures: runs a bench, or scores a reading against a hand-made set. */
final class BenchCommand {
    private static final String READING = "reading";

    private BenchCommand() {}

    record Options(
            @Argument(value = "NAME", help = "what to measure; the scripts in bench/ are named so")
            String name,

            @Option(
                    name = "--gold",
                    value = "FILE",
                    help = "with 'reading': score these texts alone, a hand-made set of claims and places")
            Optional<Path> gold,

            @Option(
                    name = "--gazetteer",
                    value = "FILE...",
                    help = "with --gold: lists of places beside those that Salient brings along")
            List<Path> gazetteer,

            @Option(
                    name = "--theatre",
                    value = "FILE",
                    help = "with --gold: a theatre file; where not given, the benches' own for the war in Ukraine")
            Optional<Path> theatre) {
        Options {
            boolean scores = gold.isPresent() || !gazetteer.isEmpty() || theatre.isPresent();
            if (scores && !name.equals(READING)) {
                throw new IllegalArgumentException("--gold, --gazetteer and --theatre belong to 'reading'");
            }
            if (scores && gold.isEmpty()) {
                throw new IllegalArgumentException("--gold must name the texts that are to be scored");
            }
        }
    }

    static Command<Options> command() {
        return new Command<>(
                "bench",
                Command.Group.KEEP,
                "measures: is the map right, is it fast, is the reading true",
                List.of(
                        "Runs bench/NAME and prints its table and figures. With --gold it reads the texts of a hand-made",
                        "set (docs/formats.md), without a look at what people read in them, and prints how near it came:",
                        "F1 of claims found, of who, act, what and where each alone and all right (joint), F1 of mentions",
                        "of places, of these resolved, of these right, in percent by language and kind of text. Example:",
                        "",
                        "  salient bench reading --gold texts.jsonl --gazetteer settlements.csv"),
                Options.class,
                BenchCommand::run);
    }

    private static void run(Options options, Terminal terminal) throws IOException {
        if (options.gold().isPresent()) {
            score(options.gold().get(), options, terminal);
        } else {
            script(options.name(), terminal);
        }
    }

    private static void score(Path gold, Options options, Terminal terminal) {
        List<GoldItem> items = GoldLines.read(gold);
        TheatreFile theatre = options.theatre()
                .map(TheatreFile::read)
                .orElseGet(
                        () -> WarTheatre.read(terminal.home().resolve("bench").resolve("theatre")));
        Gazetteer gazetteer = LoadedNames.of(theatre, options.gazetteer(), terminal.home());
        var scores = new GoldReader(theatre.theatre(), gazetteer).score(items);
        terminal.say(Words.count(items.size(), "text") + ", " + Words.count(gazetteer.size(), "place") + " known");
        terminal.out().print(scores.table());
    }

    private static void script(String name, Terminal terminal) throws IOException {
        Path script = terminal.home().resolve("bench").resolve(name);
        if (!Files.isExecutable(script)) {
            throw new Failure("there is no bench '" + name + "'; " + script + " should be its script");
        }
        try {
            int code = new ProcessBuilder(script.toString()).inheritIO().start().waitFor();
            if (code != 0) {
                throw new Failure("the bench ended with code " + code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("the bench was interrupted");
        }
    }
}
