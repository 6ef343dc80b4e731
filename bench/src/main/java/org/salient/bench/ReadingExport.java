package org.salient.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.salient.app.gold.GoldItem;
import org.salient.app.gold.GoldLines;
import org.salient.app.gold.GoldReader;
import org.salient.app.gold.GoldScores;
import org.salient.app.gold.LoadedNames;
import org.salient.app.sources.TheatreFile;

/**
 * Reads texts as the hand-made set of claims holds them, one JSON object a line, writes what the reader makes of them in
 * the same format, and prints the score.
 */
final class ReadingExport {
    private ReadingExport() {}

    /** Arguments: texts, where to write, theatre file, settlements. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        TheatreFile file = TheatreFile.read(Path.of(arguments[2]));
        var home = Path.of(System.getProperty("salient.home", "."));
        var gazetteer = LoadedNames.of(file, List.of(Path.of(arguments[3])), home);
        System.out.printf(Locale.ROOT, "%d places in %.2f s%n", gazetteer.size(), (System.nanoTime() - start) / 1e9);
        var reader = new GoldReader(file.theatre(), gazetteer);
        List<GoldItem> items = GoldLines.read(Path.of(arguments[0]));
        Files.write(
                Path.of(arguments[1]),
                items.stream().map(reader::answer).map(GoldLines::line).toList());
        GoldScores scores = reader.score(items);
        System.out.print(scores.lines());
        System.out.print(scores.table());
    }
}
